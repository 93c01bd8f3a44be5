import { productName } from "../../form/stamp";
import type { Language } from "../../text/language";
import type { Blueprint } from "../../workbook/blueprint";
import { createChoiceLists, listSheetKey } from "./choiceLists";
import type { LaidRow } from "./laidValue";
import { layoutGuideSheet } from "./layoutGuideSheet";
import { layoutTableSheet } from "./layoutTableSheet";
import { placeTables } from "./placeTables";
import type { TableSet } from "./table";

/**
 * A workbook of tables to be typed into: how it is filled on the first sheet, a sheet for each table with these rows
 * and blank ones below, and a hidden sheet of the words to choose from. The same tables and rows give the same workbook.
 */
export function layoutTables(
  set: TableSet,
  rows: Readonly<Record<string, readonly LaidRow[]>>,
  language: Language,
): Blueprint {
  const lists = createChoiceLists();
  const places = placeTables(set, rows, language);
  const sheets = set.tables.map((table) =>
    layoutTableSheet({
      table,
      rows: rows[table.key] ?? [],
      places,
      lists,
      language,
      title: set.words[language].title,
    }),
  );
  return {
    title: set.words[language].title,
    sheets: [layoutGuideSheet(set, language), ...sheets, ...lists.sheet(listSheetKey)],
    names: [],
    properties: { product: productName },
  };
}
