import type { Criteria } from "../../core/criteria/schema";
import { builtInEditions } from "../builtInEditions";

/** The edition whose levels, answers, rule and scales a new edition begins with: the default one. */
export function frameEdition(): Criteria {
  const [first] = builtInEditions();
  if (first === undefined) throw new Error("the product ships no edition");
  return first;
}
