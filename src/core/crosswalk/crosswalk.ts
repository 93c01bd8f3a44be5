import { z } from "zod";
import type { DeepReadonly } from "../criteria/deepReadonly";

/** What a crosswalk leads from one edition to another: statements, measures of results, topics of the profile. */
export const linkSubjects = ["statement", "measure", "topic"] as const;
export type LinkSubject = (typeof linkSubjects)[number];

/** An edition as a crosswalk names it; the hash tells two of one id apart. */
export const EditionName = z.strictObject({ id: z.string().min(1), hash: z.string().min(1) });

/**
 * Which things of the older edition became which of the newer: one and one; one and several (split); several and one
 * (joined); one and none (retired); none and one (new). What kind of link it is follows from the two editions and
 * isn't written down, so that it can't be wrong.
 */
export const CrosswalkLink = z.strictObject({
  of: z.enum(linkSubjects),
  from: z.array(z.string().min(1)),
  to: z.array(z.string().min(1)),
  /** True where a person has looked at it. What isn't the same on both sides carries no answer before that. */
  isConfirmed: z.boolean(),
  /** Whether answers go along, or are left for people to give anew beside the older ones. */
  answers: z.enum(["carry", "ask"]),
  note: z.exactOptional(z.string().regex(/\S/)),
});

/** The way from one edition to another. Everything of either edition stands in exactly one link. */
export const Crosswalk = z.strictObject({
  format: z.literal("pmqa-crosswalk/1"),
  from: EditionName,
  to: EditionName,
  links: z.array(CrosswalkLink),
});

export type EditionName = DeepReadonly<z.infer<typeof EditionName>>;
export type CrosswalkLink = DeepReadonly<z.infer<typeof CrosswalkLink>>;
export type Crosswalk = DeepReadonly<z.infer<typeof Crosswalk>>;
