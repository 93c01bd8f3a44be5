import type { Identity } from "../../src/core/form/identity";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import type { CellValue } from "../../src/core/workbook/blueprint";
import { cellsEdition } from "./assessedForm";
import { valueOf } from "./cellsOf";
import { fillPatch, formCells } from "./formCells";
import { formOf } from "./formOf";
import { goldenFilling } from "./goldenFilling";

/** The bytes of a form that a golden agency has filled in, marks and figures as they were typed. */
export async function goldenFormFile(agency: string, identity: Partial<Identity> = {}): Promise<Uint8Array> {
  const { blueprint } = formOf(cellsEdition(), identity);
  const host = createXlsxHost(null);
  valueOf(await host.create(blueprint));
  const values = [...goldenFilling(agency)].map(([key, filled]): [string, CellValue] => [
    key,
    "typed" in filled ? filled.typed : filled.value,
  ]);
  const sheets = fillPatch(formCells(blueprint), new Map(values));
  valueOf(await host.apply({ sheets, last: null }));
  const bytes = host.bytes();
  if (bytes === null) throw new Error("the form wasn't made");
  return bytes;
}
