import type { ColumnKey } from "../form/keys";
import { planColumn, planColumnWidths, planGapColumn, planHeads, planRow } from "../form/layoutPlan";
import { lineHeightPt } from "../form/rowTexts";
import { planParts } from "../form/slots";
import type { PlanRow } from "../reading/submission";
import type { BlueprintRow, BlueprintSheet, CellValue } from "../workbook/blueprint";
import { styleNamed } from "../workbook/styles";
import { rowHeightPt } from "../workbook/text/rowHeight";
import { keysOfSheet } from "./fillSheet";
import { planColumns, type PlanColumn } from "./planRows";

/** What a row of the plan is filled with. */
export interface FilledPlanRow {
  readonly section: PlanRow["section"];
  readonly values: ReadonlyMap<PlanColumn, CellValue>;
  /** What the product wrote beside: category, item and level of its gaps, by column. */
  readonly owned: ReadonlyMap<string, CellValue>;
}

/** The plan's sheet with these rows in its sections: in rows that stand ready, and in as many more as are needed. */
export function fillPlan(sheet: BlueprintSheet, plan: readonly FilledPlanRow[]): BlueprintSheet {
  const { columns, keyColumn } = keysOfSheet(sheet);
  const keyOf = (row: BlueprintRow) => row.cells.find(({ column }) => column === keyColumn)?.value ?? null;
  const ready = (prefix: string) =>
    sheet.rows.filter((row) => new RegExp(`^${prefix}\\.\\d+$`).test(String(keyOf(row))));
  const [open, own] = [ready("plan"), ready("own")];
  const [model] = open;
  if (model === undefined) return sheet;
  const inSection = (section: FilledPlanRow["section"]) => plan.filter((row) => row.section === section);
  const more = (wanted: number, standing: readonly BlueprintRow[], keyFrom: (place: number) => string) =>
    Array.from({ length: Math.max(0, wanted - standing.length) }, (_, at) =>
      withKey(model, keyFrom(standing.length + at + 1)),
    );
  const opened = inSection("open");
  const allOpen = [...open, ...more(opened.length, open, planRow)];
  const owned = inSection("own");
  const allOwn = [...own, ...more(owned.length, own, (place) => `own.${place}`)];
  const done = inSection("done");
  const allDone = more(done.length, [], (place) => planRow(allOpen.length + place));

  const [ownHead, doneHead] = [planHeads.own, planHeads.done].map((key) =>
    sheet.rows.findIndex((row) => keyOf(row) === key),
  );
  const before = sheet.rows.slice(0, sheet.rows.indexOf(model));
  const heads = (at: number | undefined) => (at === undefined || at < 0 ? [] : sheet.rows.slice(at, at + 1));
  const ordered = [
    ...before,
    ...allOpen.map((row, at) => filledRow(row, opened[at])),
    ...heads(ownHead),
    ...allOwn.map((row, at) => filledRow(row, owned[at])),
    ...heads(doneHead),
    ...allDone.map((row, at) => filledRow(row, done[at])),
  ];
  return renumber(sheet, ordered);

  function withKey(row: BlueprintRow, key: string): BlueprintRow {
    return {
      ...row,
      cells: row.cells.map((cell) => (cell.column === keyColumn ? { ...cell, value: key } : cell)),
    };
  }

  function filledRow({ isHidden, ...row }: BlueprintRow, content: FilledPlanRow | undefined): BlueprintRow {
    if (content === undefined) return { ...row, ...(isHidden === true ? { isHidden } : {}) };
    const values = valuesOf(content);
    const texts = planParts.flatMap((part) => {
      const value = values.get(planColumn(part));
      return typeof value === "string"
        ? [{ text: value, style: styleNamed("input"), widthChars: planColumnWidths[part] }]
        : [];
    });
    return {
      ...row,
      heightPt: rowHeightPt(texts, lineHeightPt),
      cells: row.cells.map((cell) => {
        const column = columns.get(cell.column);
        return column === undefined ? cell : { ...cell, value: values.get(column) ?? null };
      }),
    };
  }
}

function valuesOf({ values, owned }: FilledPlanRow): ReadonlyMap<string, CellValue> {
  const written = planColumns.flatMap((column): readonly (readonly [ColumnKey, CellValue])[] => {
    const value = values.get(column) ?? null;
    return value === null ? [] : [[column === "gaps" ? planGapColumn : planColumn(column), value]];
  });
  return new Map<string, CellValue>([...owned, ...written]);
}

/** Rows one below the other in this order, and what the sheet says of places moved along with them. */
function renumber(sheet: BlueprintSheet, ordered: readonly BlueprintRow[]): BlueprintSheet {
  const places = new Map<number, number>();
  const rows = ordered.map((row, at): BlueprintRow => {
    if (!places.has(row.row)) places.set(row.row, at + 1);
    return { ...row, row: at + 1 };
  });
  const moved = (row: number) => places.get(row) ?? row;
  const { print } = sheet;
  return {
    ...sheet,
    rows,
    merges: sheet.merges.map((box) => ({ ...box, top: moved(box.top), bottom: moved(box.bottom) })),
    ...(print?.area === undefined
      ? {}
      : { print: { ...print, area: { ...print.area, bottom: Math.max(print.area.bottom, rows.length) } } }),
  };
}
