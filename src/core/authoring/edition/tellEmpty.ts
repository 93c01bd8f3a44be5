import { problem } from "../../problem";
import type { EditionTableKey } from "../../text/editionWords";
import type { TableRow } from "../tables/tableRow";
import type { EditionReader } from "./editionReader";

/** Tells of a row to which nothing of another table belongs, though something must. */
export function tellEmpty(reader: EditionReader, row: TableRow, id: string, table: EditionTableKey): void {
  reader.tell(
    problem("authoring/nothing-in", row.place("id"), {
      typed: row.text("nameTh") ?? id,
      table: reader.sheetName(table),
    }),
  );
}
