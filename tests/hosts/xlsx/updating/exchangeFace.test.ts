import { exchangeFace } from "../../../../src/hosts/xlsx/updating/exchangeFace";
import { writeWorkbook } from "../../../../src/hosts/xlsx/writing/writeWorkbook";
import { blueprintOf, sheetOf } from "../../../support/blueprintOf";
import { valueOf } from "../../../support/cellsOf";
import { elementsOf, partOf, storedEntries } from "../../../support/packageOf";
import { mainNamespace, workbookFile } from "../../../support/workbookPackage";

const laksaman = { face: "Laksaman", sizeRatio: 0.66, standsFor: ["TH Sarabun New", "TH SarabunPSK"] };

function exchanged(file: Uint8Array): Uint8Array {
  return valueOf(exchangeFace(file, laksaman));
}

/** A workbook with parts of these kinds, by name. */
function fileOf(parts: Readonly<Record<string, readonly [type: string, content: string]>>): Uint8Array {
  const types = Object.entries({
    "xl/workbook.xml": ["spreadsheetml.sheet.main"] as const,
    ...parts,
  }).map(
    ([name, [type]]) =>
      `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
  );
  const namespace = "http://schemas.openxmlformats.org/package/2006/content-types";
  return workbookFile({
    parts: [
      {
        name: "[Content_Types].xml",
        content: `<Types xmlns="${namespace}"><Default Extension="xml" ContentType="application/xml"/>${types.join("")}</Types>`,
      },
      ...Object.entries(parts).map(([name, [, content]]) => ({ name, content })),
    ],
  });
}

/** A worksheet with this code as its header. */
function headerAfter(code: string): string {
  const name = "xl/worksheets/sheet1.xml";
  const xml = `<worksheet xmlns="${mainNamespace}"><sheetData/><headerFooter><oddHeader>${code}</oddHeader></headerFooter></worksheet>`;
  const after = partOf(exchanged(fileOf({ [name]: ["spreadsheetml.worksheet", xml] })), name);
  return /<oddHeader>(.*)<\/oddHeader>/s.exec(after)?.[1] ?? "";
}

describe("a file set in another face", () => {
  it("has that face at its own size in every style of the faces that it stands for, and no other", () => {
    const fonts = [
      '<font><sz val="10"/><name val="Arial"/></font>',
      '<font><b/><sz val="16"/><name val="TH Sarabun New"/></font>',
      '<font><name val="TH SarabunPSK"/></font>',
    ];
    const xml = `<styleSheet xmlns="${mainNamespace}"><fonts count="3">${fonts.join("")}</fonts></styleSheet>`;
    const after = partOf(
      exchanged(fileOf({ "xl/styles.xml": ["spreadsheetml.styles", xml] })),
      "xl/styles.xml",
    );
    expect(elementsOf(after, "name")).toEqual([
      '<name val="Arial"/>',
      '<name val="Laksaman"/>',
      '<name val="Laksaman"/>',
    ]);
    expect(elementsOf(after, "sz")).toEqual(['<sz val="10"/>', '<sz val="10.56"/>']);
  });

  it("has it in texts of several faces in one cell", () => {
    const xml = `<sst xmlns="${mainNamespace}"><si><r><rPr><sz val="20"/><rFont val="TH Sarabun New"/></rPr><t>ก</t></r><r><t>ข</t></r></si></sst>`;
    const name = "xl/sharedStrings.xml";
    expect(partOf(exchanged(fileOf({ [name]: ["spreadsheetml.sharedStrings", xml] })), name)).toBe(
      xml.replace("TH Sarabun New", "Laksaman").replace('"20"', '"13.2"'),
    );
  });

  it.each([
    ['&amp;L&amp;"TH Sarabun New,Regular"&amp;14กรม', '&amp;L&amp;"Laksaman,Regular"&amp;9กรม'],
    ["&amp;R&amp;&quot;TH SarabunPSK,Bold&quot;&amp;14&amp;P", '&amp;R&amp;"Laksaman,Bold"&amp;9&amp;P'],
    ['&amp;L&amp;"Arial,Bold"&amp;14ก &amp;&amp;14', '&amp;L&amp;"Arial,Bold"&amp;14ก &amp;&amp;14'],
    ['&amp;L&amp;"TH Sarabun New,Bold"ก&amp;R&amp;14ข', '&amp;L&amp;"Laksaman,Bold"ก&amp;R&amp;14ข'],
  ])("has it in headers and footers, at a whole size: %s", (before, after) => {
    expect(headerAfter(before)).toBe(after);
  });

  it("has it in charts", () => {
    const run = (face: string, size: number) =>
      `<a:defRPr sz="${size}" b="1"><a:latin typeface="${face}"/><a:cs typeface="${face}"/></a:defRPr>`;
    const name = "xl/charts/chart1.xml";
    const chart = (one: string) =>
      `<c:chartSpace xmlns:c="c" xmlns:a="a"><a:rPr lang="th"/>${one}${run("Arial", 900)}</c:chartSpace>`;
    const file = fileOf({ [name]: ["drawingml.chart", chart(run("TH Sarabun New", 1400))] });
    expect(partOf(exchanged(file), name)).toBe(chart(run("Laksaman", 924)));
  });

  it("keeps all else as it is stored", () => {
    const file = valueOf(writeWorkbook(blueprintOf(sheetOf("ก", "| TH Sarabun New |"))));
    const [before, after] = [storedEntries(file), storedEntries(exchanged(file))];
    const changed = [...before].filter(([name, bytes]) => after.get(name)?.equals(bytes) !== true);
    expect(changed.map(([name]) => name)).toEqual(["xl/styles.xml"]);
  });
});
