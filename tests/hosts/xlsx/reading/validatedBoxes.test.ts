import { boxA1 } from "../../../../src/core/workbook/address";
import { createXlsxHost } from "../../../../src/hosts/xlsx/createXlsxHost";
import { snapshotOf } from "../../../support/cellsOf";
import { workbookFile, worksheetXml } from "../../../support/workbookPackage";

const listOver = (places: string) =>
  `<dataValidation type="list" sqref="${places}"><formula1>$A$1:$A$2</formula1></dataValidation>`;
const x14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const xm = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const newerOver = (places: string, type = "list") =>
  `<x14:dataValidation type="${type}"><x14:formula1><xm:f>b!$A$1</xm:f></x14:formula1><xm:sqref>${places}</xm:sqref></x14:dataValidation>`;
const newer = (validations: string) =>
  `<extLst><ext ${x14} uri="x"><x14:dataValidations ${xm}>${validations}</x14:dataValidations></ext></extLst>`;

/** The places with lists of a sheet that has this behind its rows; undefined where they aren't known. */
async function placesOf(xml: string): Promise<readonly string[] | undefined> {
  const sheet = worksheetXml("<row><c><v>1</v></c></row>").replace("</sheetData>", `</sheetData>${xml}`);
  const read = await snapshotOf(createXlsxHost(workbookFile({ sheets: [{ xml: sheet }] })));
  return read.sheets[0]?.validated?.map(boxA1);
}

describe("where a sheet's cells have lists to choose from", () => {
  it("is told of every list, and of no other validation", async () => {
    const number = '<dataValidation type="decimal" sqref="D1"><formula1>0</formula1></dataValidation>';
    const any = '<dataValidation sqref="E1"/>';
    const all = `${listOver("B2:B9 $C$3")}${number}${any}${listOver("D4")}`;
    expect(await placesOf(`<dataValidations>${all}</dataValidations>`)).toEqual(["B2:B9", "C3", "D4"]);
  });

  it("is told of lists as newer programs write them", async () => {
    const both = `${newerOver("F4:F5 G7")}${newerOver("H1", "decimal")}`;
    expect(await placesOf(`<dataValidations>${listOver("A2")}</dataValidations>${newer(both)}`)).toEqual([
      "A2",
      "F4:F5",
      "G7",
    ]);
  });

  it("is told of whole columns and rows", async () => {
    const xml = `<dataValidations>${listOver("B:C")}${listOver("4:5")}</dataValidations>`;
    expect(await placesOf(xml)).toEqual(["B1:C1048576", "A4:XFD5"]);
  });

  it("is nowhere in a sheet without validations", async () => {
    expect(await placesOf("")).toEqual([]);
  });

  it.each([
    ["can't be understood", listOver("B2 #REF!")],
    ["is none", listOver("B2:C3:D4")],
    ["is one of too many", listOver("A1 ".repeat(20_001))],
  ])("isn't known where a place %s", async (_, list) => {
    expect(await placesOf(`<dataValidations>${list}</dataValidations>`)).toBeUndefined();
  });
});
