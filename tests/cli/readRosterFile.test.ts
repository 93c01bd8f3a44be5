import { readRosterFile } from "../../src/cli/readRosterFile";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { blueprintOf, sheetOf } from "../support/blueprintOf";
import { valueOf } from "../support/cellsOf";
import { createMemoryIo } from "../support/memoryIo";

const thai = "รหัส,ชื่อหน่วยงาน\r\nA1,กรมหนึ่ง\r\n";
const rows = [
  ["รหัส", "ชื่อหน่วยงาน"],
  ["A1", "กรมหนึ่ง"],
];

async function read(content: Uint8Array | string) {
  const { files } = createMemoryIo({ "roster.csv": content });
  return readRosterFile(files, "roster.csv");
}

/** A text in windows-874, where Thai letters are those of Unicode, less 0x0d60. */
function windows874(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x0d60;
  });
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
}

describe("a roster's file", () => {
  it.each<[string, Uint8Array | string]>([
    ["UTF-8", thai],
    ["UTF-8 with a byte order mark", `\ufeff${thai}`],
    ["windows-874, as Excel in Thai writes it", windows874(thai)],
    ["UTF-16 with tabs, as Excel writes Unicode text", utf16(thai.replaceAll(",", "\t"))],
    ["semicolons", thai.replaceAll(",", ";")],
    ["tabs", thai.replaceAll(",", "\t")],
    ["line ends of Unix", thai.replaceAll("\r\n", "\n")],
    ["quotation marks", `"รหัส","ชื่อหน่วยงาน"\n"A1","กรมหนึ่ง"`],
  ])("in %s is read", async (_, content) => {
    expect(valueOf(await read(content)).rows.filter((row) => row.join("") !== "")).toEqual(rows);
  });

  it("keeps blank lines, so that rows are where people see them", async () => {
    expect(valueOf(await read("ชื่อ\n\nกรม")).rows).toEqual([["ชื่อ"], [""], ["กรม"]]);
  });

  it("keeps separators and line ends inside quotation marks", async () => {
    expect(valueOf(await read('ชื่อ,หมวด\n"กรม ก, ข\nสาขา","1,3"')).rows[1]).toEqual(["กรม ก, ข\nสาขา", "1,3"]);
  });

  it("with a quotation mark that is never closed is a problem that says where", async () => {
    expect(await read('ชื่อ\nกรม ก\n"กรม ข\nกรม ค\n')).toMatchObject({
      ok: false,
      problems: [{ code: "roster/unreadable", place: { file: "roster.csv" }, params: { line: 3 } }],
    });
  });

  it("may be a workbook, told by its content", async () => {
    const host = createXlsxHost(null);
    valueOf(await host.create(blueprintOf(sheetOf("รายชื่อ", "| รหัส | ชื่อหน่วยงาน |\n| A1 | กรมหนึ่ง |"))));
    const table = valueOf(await read(host.bytes() ?? ""));
    expect(table).toEqual({ rows, place: { file: "roster.csv", sheet: "รายชื่อ" } });
  });

  it.each<[string, Uint8Array, string]>([
    [
      "an old workbook",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0),
      "file/not-a-workbook",
    ],
    ["a broken workbook", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0), "file/damaged"],
  ])("that is %s is a problem", async (_, content, code) => {
    expect(await read(content)).toMatchObject({
      ok: false,
      problems: [{ code, place: { file: "roster.csv" } }],
    });
  });

  it("that isn't there is a problem", async () => {
    const { files } = createMemoryIo();
    expect(await readRosterFile(files, "none.csv")).toMatchObject({ problems: [{ code: "file/not-found" }] });
  });
});
