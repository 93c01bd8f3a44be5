import type { Box } from "../workbook/address";
import type {
  BlueprintRow,
  BlueprintTable,
  ConditionalFormat,
  PrintSetup,
  Validation,
} from "../workbook/blueprint";
import type { ColumnKey } from "./keys";
import { pageRoomPt, printScale } from "../workbook/printScale";
import { keyRow, rowsOf } from "./mapSheet";
import { planPages } from "./planPages";
import { createAddressRefs, type FindSheet, type Formula, type SheetMap } from "./refs";
import type { ColumnFormat, ColumnValidation, SheetDraft, TableDraft } from "./sheetDraft";

/** Programs end a page a little sooner or later than heights and margins say; reckon with the sooner. */
const pageReserve = 0.97;
const marginsCm = { left: 3, right: 2, top: 2, bottom: 1.8 } as const;

/** What may be entered, over the cells of the columns that people fill. */
export function placeValidation(
  validation: ColumnValidation,
  draft: SheetDraft,
  map: SheetMap,
  findSheet: FindSheet,
): Validation {
  const { rule, prompt, alert } = validation;
  const boxes = fieldBoxes(draft, map, validation);
  const source = (formula: Formula) =>
    formula(createAddressRefs(map, boxes[0]?.top ?? map.bodyTop, findSheet));
  return {
    boxes,
    rule: typeof rule === "function" ? { kind: "list", source: source(rule) } : rule,
    ...(prompt === undefined ? {} : { prompt }),
    ...(alert === undefined ? {} : { alert }),
  };
}

/** One box for each run of rows whose cell of the column people fill. */
function fieldBoxes(
  draft: SheetDraft,
  map: SheetMap,
  { columns, rows }: Pick<ColumnValidation, "columns" | "rows">,
): readonly Box[] {
  return columns.flatMap((column) => {
    const at = map.columns.get(column) ?? 0;
    const boxes: Box[] = [];
    rowsOf(draft).forEach((row, index) => {
      if (row.cells[column]?.field === undefined) return;
      if (rows !== undefined && (row.key === undefined || !rows.includes(row.key))) return;
      const number = keyRow + 1 + index;
      const last = boxes.at(-1);
      if (last?.bottom === number - 1) boxes[boxes.length - 1] = { ...last, bottom: number };
      else boxes.push({ top: number, left: at, bottom: number, right: at });
    });
    return boxes;
  });
}

/** A format over the body rows of its columns. */
export function placeFormat(format: ColumnFormat, map: SheetMap, findSheet: FindSheet): ConditionalFormat {
  const boxes = format.columns.map((column): Box => {
    const at = map.columns.get(column) ?? 0;
    return { top: map.bodyTop, left: at, bottom: map.bodyBottom, right: at };
  });
  const refs = createAddressRefs(map, map.bodyTop, findSheet);
  // The format's cells look along their own row: the column stays, the row moves with the cell.
  const own = { ...refs, own: (column: ColumnKey) => `$${refs.own(column)}` };
  return { boxes, formula: format.formula(own), style: format.style };
}

/** A table over its rows, the row of heads above them included. */
export function placeTable(
  table: TableDraft,
  draft: SheetDraft,
  map: SheetMap,
  columnOf: (key: ColumnKey) => number,
): BlueprintTable {
  const top = (map.rows.get(table.firstRow) ?? 0) - 1;
  const heads = rowsOf(draft)[top - keyRow - 1];
  const columns = table.columns.map(columnOf);
  return {
    name: table.name,
    box: {
      top,
      left: Math.min(...columns),
      bottom: map.rows.get(table.lastRow) ?? 0,
      right: Math.max(...columns),
    },
    columns: table.columns.map((column) => String(heads?.cells[column]?.value ?? "")),
  };
}

/**
 * How a sheet prints: its visible columns, head rows repeated, pages ending where rows say so and where rows that belong
 * together would else be parted, by the heights that rows have as issued.
 */
export function placePrint(
  draft: SheetDraft,
  print: NonNullable<SheetDraft["print"]>,
  area: Box,
  placed: readonly BlueprintRow[],
): PrintSetup {
  const paper = { orientation: print.orientation, marginsCm, area };
  const heads = draft.head.length;
  const paged = rowsOf(draft).map((row, at) => ({ ...row, heightPt: placed[at]?.heightPt ?? 0 }));
  const headPt = paged.slice(0, heads).reduce((sum, { heightPt }) => sum + heightPt, 0);
  const pagePt = (pageRoomPt(paper).heightPt / printScale(draft.columns, paper)) * pageReserve - headPt;
  return {
    ...paper,
    ...(print.fitsOnePage === true ? { fitsOnePage: true } : {}),
    ...(heads > 0 ? { titleRows: { top: keyRow + 1, bottom: keyRow + heads } } : {}),
    breaksAfterRows: planPages(paged.slice(heads), pagePt).map((place) => keyRow + 1 + heads + place),
    header: { left: print.header },
    footer: { right: print.footer },
  };
}
