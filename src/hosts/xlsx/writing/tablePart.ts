import { boxA1 } from "../../../core/workbook/address";
import type { BlueprintTable } from "../../../core/workbook/blueprint";
import { spreadsheetNamespace } from "./names";
import { storedText } from "./cellText";
import { element, xmlHead } from "./xmlText";

/** A table part; its look is that of its cells. `id` is unique in the workbook, from 1. */
export function tablePart(table: BlueprintTable, id: number): string {
  const ref = boxA1(table.box);
  const columns = table.columns.map((name, index) =>
    element("tableColumn", { id: index + 1, name: storedText(name) }),
  );
  return (
    xmlHead +
    element(
      "table",
      {
        xmlns: spreadsheetNamespace,
        id,
        name: table.name,
        displayName: table.name,
        ref,
        totalsRowShown: false,
      },
      [
        element("autoFilter", { ref }),
        element("tableColumns", { count: columns.length }, columns),
        element("tableStyleInfo", {
          showFirstColumn: false,
          showLastColumn: false,
          showRowStripes: false,
          showColumnStripes: false,
        }),
      ],
    )
  );
}
