import type { BlueprintSheet, CellValue } from "../../workbook/blueprint";

/** A sheet that people needn't see: its name, how well it is hidden, and what its rows hold, left to right. */
export interface UnseenSheet extends Pick<BlueprintSheet, "key" | "name" | "visibility"> {
  readonly lines: readonly (readonly CellValue[])[];
}

const widthChars = 24;
const rowHeightPt = 15;

/** The sheet of the workbook; blank values leave their cells out. */
export function layoutUnseenSheet({ key, name, visibility, lines }: UnseenSheet): BlueprintSheet {
  const columns = Math.max(...lines.map(({ length }) => length));
  return {
    key,
    name,
    visibility,
    columns: Array.from({ length: columns }, () => ({ widthChars })),
    rows: lines.map((values, at) => ({
      row: at + 1,
      cells: values.flatMap((value, place) =>
        value === null || value === "" ? [] : [{ column: place + 1, value, style: "key" as const }],
      ),
    })),
    defaultRowHeightPt: rowHeightPt,
    merges: [],
    isProtected: true,
    validations: [],
    conditionalFormats: [],
    tables: [],
  };
}
