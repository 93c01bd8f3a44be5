import type { Criteria } from "../../src/core/criteria/schema";
import type { FormRequest, Identity } from "../../src/core/form/identity";
import type { CellValue } from "../../src/core/workbook/blueprint";
import type { WorkbookHost } from "../../src/core/workbook/host";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { valueOf } from "./cellsOf";
import { fillPatch, formCells } from "./formCells";
import { formOf } from "./formOf";

/** What is entered into a form, by the text of its cells' keys, such as `c1!1.1.B.1|#self`. */
export type Filling = Readonly<Record<string, CellValue>>;

/** Makes a form in a host and fills it as a person would. */
export async function fillFormIn(
  host: WorkbookHost,
  criteria: Criteria,
  filling: Filling = {},
  identity: Partial<Identity> = {},
  request: Partial<FormRequest> = {},
): Promise<void> {
  const { blueprint } = formOf(criteria, identity, request);
  valueOf(await host.create(blueprint));
  const sheets = fillPatch(formCells(blueprint), new Map(Object.entries(filling)));
  valueOf(await host.apply({ sheets, last: null }));
}

/** The bytes of a filled form. */
export async function filledFormFile(
  criteria: Criteria,
  filling: Filling = {},
  identity: Partial<Identity> = {},
  request: Partial<FormRequest> = {},
): Promise<Uint8Array> {
  const host = createXlsxHost(null);
  await fillFormIn(host, criteria, filling, identity, request);
  const bytes = host.bytes();
  if (bytes === null) throw new Error("the form wasn't made");
  return bytes;
}

/** Answers of one item: a text for each level, lowest first; + is มี, - is ไม่มี, a dot blank, the rest as typed. */
export function answersIn(
  item: string,
  marks: readonly string[],
  set: "self" | "committee" = "self",
): Record<string, CellValue> {
  const [category = ""] = item.split(".");
  const words: Readonly<Record<string, string>> = { "+": "มี", "-": "ไม่มี" };
  return Object.fromEntries(
    marks.flatMap((level, at) =>
      [...level].flatMap((mark, index) =>
        mark === "."
          ? []
          : [[`c${category}!${item}.${"BAS"[at] ?? ""}.${index + 1}|#${set}`, words[mark] ?? mark]],
      ),
    ),
  );
}
