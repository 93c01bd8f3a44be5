import type { Language } from "../../text/language";
import type { ChoiceLists } from "./choiceLists";
import type { LaidRow } from "./laidValue";
import type { TablePlaces } from "./placeTables";
import type { Table } from "./table";

/** What the sheet of one table is made from. */
export interface TableSheetRequest {
  readonly table: Table;
  readonly rows: readonly LaidRow[];
  readonly places: TablePlaces;
  readonly lists: ChoiceLists;
  readonly language: Language;
  /** The workbook's title, which stands in the header of printed pages. */
  readonly title: string;
}
