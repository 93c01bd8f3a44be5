import type { ColumnKey, SheetKey } from "../form/keys";
import type { FormSlots } from "../form/slots";
import { problem, type Problem } from "../problem";
import type { HeldCells } from "./heldCells";
import { isIssuedWith } from "./isIssuedWith";
import type { LocatedCopy } from "./locateSheets";
import type { Stamp } from "./submission";

/** Sheets, rows and columns of the form that are gone: a sheet is told once, and so is a row or a column. */
export function findMissing(
  form: FormSlots,
  stamp: Stamp,
  copies: readonly LocatedCopy[],
  held: HeldCells,
): readonly Problem[] {
  const problems = new Map<string, Problem>();
  const located = new Map<SheetKey, LocatedCopy[]>();
  for (const copy of copies)
    if (copy.sheet !== null) located.set(copy.sheet, [...(located.get(copy.sheet) ?? []), copy]);

  for (const slot of form.slots) {
    const { sheet, row, column, field } = slot;
    const sheets = located.get(sheet);
    if (held.findRow(sheet, row).length === 0) {
      if (sheets === undefined) {
        if (!isIssuedWith(stamp, sheet)) continue;
        problems.set(sheet, problem("reading/missing-sheet", {}, { sheet }));
        continue;
      }
      const code = field.kind === "indicator" ? "reading/missing-indicator-row" : "reading/missing-row";
      problems.set(`${sheet}!${row}`, problem(code, { sheet: sheets[0]?.grid.name ?? "" }, { id: row }));
    }
    for (const copy of sheets ?? []) tellColumn(problems, copy, column);
  }
  for (const { sheet, column } of form.issuedTexts)
    for (const copy of located.get(sheet) ?? []) tellColumn(problems, copy, column);
  return [...problems.values()];
}

function tellColumn(problems: Map<string, Problem>, { grid, columns }: LocatedCopy, column: ColumnKey): void {
  if (columns.has(column)) return;
  problems.set(
    `${grid.name}|${column}`,
    problem("reading/missing-column", { sheet: grid.name }, { column: column.slice(1) }),
  );
}
