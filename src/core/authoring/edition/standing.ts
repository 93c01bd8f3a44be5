import type { z } from "zod";
import type { Threshold } from "../../criteria/scoringSchema";
import { editionWords } from "../../text/editionWords";
import type { Column } from "../tables/table";
import type { TableRow } from "../tables/tableRow";
import { choiceColumn, claimColumn, codedWords } from "./editionColumns";
import type { EditionReader } from "./editionReader";
import type { Placed } from "./placedJson";

const { en, th } = editionWords;

/** Whether a figure that may be hearsay is verified, and whether it is in use. */
export const standingColumns: readonly Column[] = [
  choiceColumn("status", codedWords({ th: th.statuses, en: en.statuses }), 18),
  claimColumn("active", 12),
];

/** What a row says of it; unverified and not in use where it is blank. */
export function readStanding(
  reader: EditionReader,
  row: TableRow,
  shape: Pick<typeof Threshold.shape, "status" | "active">,
): Readonly<Record<keyof Pick<z.infer<typeof Threshold>, "status" | "active">, Placed>> {
  return {
    status: reader.value(row, "status", shape.status, "unverified", "unverified"),
    active: reader.value(row, "active", shape.active, false, false),
  };
}
