import type { Criteria } from "../../core/criteria/schema";
import { packedEdition } from "../../core/form/packedEdition";
import { type Problem, problem } from "../../core/problem";
import { formSeal } from "../formSeal";
import { unpackEdition } from "./unpackEdition";

/** A warning where forms of an edition can't be read by what they carry, since it is past a bound of what is read of them. */
export function tellUncarried(criteria: Criteria): readonly Problem[] {
  const carried = unpackEdition(packedEdition(criteria, formSeal.pack), formSeal.hash);
  const isUsable = carried.kind === "unpacked" && carried.parse().kind === "parsed";
  return isUsable ? [] : [problem("form/edition-not-carried", {}, { edition: criteria.id })];
}
