import type { ScoreSetName } from "../core/form/slots";
import type { ListedGap } from "../core/results/listedGaps";
import type { AssessedForm } from "./scoreForm";

/** The gaps that one score set of a form has in the categories asked for, in the order of work. */
export function listFormGaps({ assessment }: AssessedForm, set: ScoreSetName): readonly ListedGap[] {
  const { gaps, items } = assessment[set];
  return gaps.flatMap((gap) => {
    const item = items.find((each) => each.item === gap.item);
    return item === undefined ? [] : [{ gap, set, seenBy: set, item }];
  });
}
