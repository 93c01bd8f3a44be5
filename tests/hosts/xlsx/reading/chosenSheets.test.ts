import { createXlsxHost } from "../../../../src/hosts/xlsx/createXlsxHost";
import { valueOf } from "../../../support/cellsOf";
import { workbookFile } from "../../../support/workbookPackage";

const one = "<row><c><v>1</v></c></row>";
const unsafe = '<!DOCTYPE x [<!ENTITY a "a">]><x/>';
const readable = workbookFile({
  sheets: [
    { name: "ก", data: one },
    { name: "ข", data: one },
  ],
});
/** A workbook whose second sheet nobody can read. */
const halfReadable = workbookFile({
  sheets: [{ name: "ก", data: one }, { name: "ข" }],
  parts: [{ name: "xl/worksheets/sheet2.xml", content: unsafe }],
});

describe("an .xlsx host", () => {
  it("tells the names of the sheets, whatever the sheets hold", () => {
    expect(valueOf(createXlsxHost(halfReadable).sheetNames())).toEqual(["ก", "ข"]);
  });

  it("tells no names where nothing was created yet", () => {
    expect(valueOf(createXlsxHost(null).sheetNames())).toEqual([]);
  });

  it("tells what the file is where it isn't a workbook", () => {
    expect(createXlsxHost(new Uint8Array(9)).sheetNames().problems).toMatchObject([
      { code: "file/not-a-workbook" },
    ]);
  });

  it("reads the wanted sheets alone, and doesn't look into the others", async () => {
    const read = await createXlsxHost(halfReadable).read((name) => name === "ก");
    expect(valueOf(read).sheets.map(({ name, cells }) => [name, cells.length])).toEqual([["ก", 1]]);
    expect(read.problems).toEqual([]);
    expect((await createXlsxHost(halfReadable).read()).problems).toMatchObject([{ code: "file/unsafe-xml" }]);
  });

  it("reads every sheet where none is named", async () => {
    expect(valueOf(await createXlsxHost(readable).read()).sheets).toHaveLength(2);
  });
});
