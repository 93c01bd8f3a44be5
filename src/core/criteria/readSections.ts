import { z } from "zod";
import type { DeepReadonly } from "./deepReadonly";
import { Criteria } from "./schema";

const { shape } = Criteria;

/** The sections that cross-checks look at; one with a fault of shape is left out, the others stay. */
const Sections = z.object({
  languages: shape.languages.optional().catch(undefined),
  name: shape.name.optional().catch(undefined),
  description: shape.description.optional().catch(undefined),
  sources: shape.sources.optional().catch(undefined),
  agencyKinds: shape.agencyKinds.optional().catch(undefined),
  levels: shape.levels.optional().catch(undefined),
  responses: shape.responses.optional().catch(undefined),
  scoring: shape.scoring.optional().catch(undefined),
  scales: shape.scales.optional().catch(undefined),
  results: shape.results.optional().catch(undefined),
  profile: shape.profile.optional().catch(undefined),
  categories: shape.categories.optional().catch(undefined),
  lenses: shape.lenses.optional().catch(undefined),
  guidance: shape.guidance.optional().catch(undefined),
  thresholds: shape.thresholds.optional().catch(undefined),
  indices: shape.indices.optional().catch(undefined),
});

/** As much of an edition as has the right shape; each section is whole or absent. */
export type CriteriaDraft = DeepReadonly<z.infer<typeof Sections>>;

/** The sections of an edition file that have the right shape; none for input that isn't an object. */
export function readSections(input: unknown): CriteriaDraft {
  const parsed = Sections.safeParse(input);
  return parsed.success ? parsed.data : Sections.parse({});
}
