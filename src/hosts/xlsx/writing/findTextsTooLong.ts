import type { Problem } from "../../../core/problem";
import { a1 } from "../../../core/workbook/address";
import type { Blueprint } from "../../../core/workbook/blueprint";
import { findTextTooLong } from "./cellText";

/** A problem for every cell of the blueprint whose text no spreadsheet can hold. */
export function findTextsTooLong(blueprint: Blueprint): readonly Problem[] {
  return blueprint.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) =>
      row.cells.flatMap(({ column, value }) => {
        const found =
          typeof value === "string" ? findTextTooLong(value, sheet.name, a1(row.row, column)) : null;
        return found === null ? [] : [found];
      }),
    ),
  );
}
