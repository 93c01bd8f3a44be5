import { type Batch, consolidate } from "../../core/consolidation/consolidate";
import type { Consolidation } from "../../core/consolidation/consolidation";
import { type Problem, problem } from "../../core/problem";
import { type Result, succeed } from "../../core/result";
import { editionsOfFiles } from "./editionsOfFiles";

/**
 * What the files of a batch come to, by an edition at hand or by the one that they bring along; that it is the latter
 * is told once for all of them. Fails as `consolidate` does.
 */
export function consolidateFiles(batch: Batch): Result<Consolidation> {
  const editions = editionsOfFiles(batch.files, batch.editions);
  const made = consolidate({ ...batch, editions });
  return made.ok ? succeed(made.value, [...made.problems, ...tellCarried(made.value, batch)]) : made;
}

function tellCarried({ criteria }: Consolidation, { editions }: Batch): readonly Problem[] {
  if (editions.includes(criteria)) return [];
  const isKnownOtherwise = editions.some(({ id }) => id === criteria.id);
  const params = { edition: criteria.id, name: criteria.name.th };
  return [
    problem(isKnownOtherwise ? "form/edition-known-otherwise" : "form/carried-edition-used", {}, params),
  ];
}
