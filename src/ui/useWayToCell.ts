import { useMemo } from "react";
import type { Problem } from "../core/problem";
import type { Language } from "../core/text/language";
import type { SheetCell } from "../core/workbook/address";
import type { FormReport } from "../views/formReport";
import type { FormControl } from "./formControl";

/** What brings the person to a problem's cell; null where it is in none, or in one that the page has no field for. */
export function useWayToCell(
  report: FormReport,
  control: FormControl,
  language: Language,
): (problem: Problem) => (() => void) | null {
  /** Cells that the page has a field for; null in Excel, where any can be gone to. */
  const fields = useMemo(() => {
    if (control.mode === "excel") return null;
    const blocks = report.entrySheets(language).flatMap((sheet) => sheet.blocks);
    const rows = blocks.flatMap((block) => block.rows);
    return new Set(rows.flatMap((row) => row.fields.map(({ place }) => placeText(place))));
  }, [control.mode, report, language]);

  return (problem) => {
    const cell = report.cellOf(problem);
    if (cell === null || fields?.has(placeText(cell)) === false) return null;
    return () => control.goTo(cell);
  };
}

function placeText({ sheet, row, column }: SheetCell): string {
  return `${row}:${column}:${sheet}`;
}
