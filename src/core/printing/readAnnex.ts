import { cellKeyText, sheetKeys, type ColumnKey } from "../form/keys";
import { annexRow, annexRows } from "../form/layoutAnnex";
import { cellText } from "../reading/cellText";
import type { Submission } from "../reading/submission";
import type { AnnexEntry } from "../results/annexCells";
import { numbersIn } from "./annexNumbers";

/** A text that stands in the annex. */
export interface StandingEntry extends AnnexEntry {
  readonly number: string;
  /** Its first row in the workbook. */
  readonly row: number;
}

/** What stands in the annex, by number, in the annex's order; nothing where the sheet is gone. */
export function readAnnex({ cells, sheets }: Submission): ReadonlyMap<string, StandingEntry> {
  const rows = sheets.get(sheetKeys.annex)?.rows;
  const entries = new Map<string, StandingEntry>();
  for (let place = 1; place <= annexRows; place += 1) {
    const key = annexRow(place);
    const cell = (column: ColumnKey) => cells.get(cellKeyText({ sheet: sheetKeys.annex, row: key, column }));
    const numbered = cell("#number");
    const [row, number] = [rows?.get(key), numbered === undefined ? undefined : numbersIn(numbered)[0]];
    if (row === undefined || number === undefined) continue;
    const before = entries.get(number) ?? { number, row, place: cellText(cell("#place")), pieces: [] };
    entries.set(number, { ...before, pieces: [...before.pieces, cellText(cell("#text"))] });
  }
  return entries;
}
