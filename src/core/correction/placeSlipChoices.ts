import { createAddressRefs, type FindSheet } from "../form/refs";
import type { ColumnKey } from "../form/keys";
import type { Box } from "../workbook/address";
import type { Validation } from "../workbook/blueprint";
import type { Corrections } from "./correction";
import { type CorrectionInput, inputOf } from "./inputOf";
import { slipSheets, slipStampColumns } from "./slipKeys";

/** The lists that the right values are chosen from, for the rows that have one. Other words may be typed all the same. */
export function placeSlipChoices(
  { rows }: Corrections,
  firstRow: number,
  column: number,
  findSheet: FindSheet,
): readonly Validation[] {
  const lists: readonly (readonly [CorrectionInput, ColumnKey])[] = [
    ["answer", slipStampColumns.answers],
    ["direction", slipStampColumns.directions],
    ["kind", slipStampColumns.kinds],
  ];
  const refs = createAddressRefs(findSheet(slipSheets.table), firstRow, findSheet);
  return lists.flatMap(([input, list]): readonly Validation[] => {
    const boxes = runsOf(rows.map(({ slot }) => inputOf(slot.field) === input)).map(({ from, to }): Box => ({
      top: firstRow + from,
      left: column,
      bottom: firstRow + to,
      right: column,
    }));
    return boxes.length === 0
      ? []
      : [{ boxes, rule: { kind: "list", source: refs.column(list, slipSheets.stamp) } }];
  });
}

/** From where to where the list is true without a break. */
function runsOf(list: readonly boolean[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  list.forEach((isTrue, place) => {
    if (!isTrue) return;
    const last = runs.at(-1);
    if (last?.to === place - 1) last.to = place;
    else runs.push({ from: place, to: place });
  });
  return runs;
}
