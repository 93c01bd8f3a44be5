import { deflateRawSync } from "node:zlib";
import { mainNamespace, workbookFile, workbookParts, worksheetXml } from "./workbookPackage";
import { randomNumbers } from "./randomNumbers";
import { type ZipPart, zipOf } from "./zipOf";

const mebibyte = 1024 * 1024;
const sheet = "xl/worksheets/sheet1.xml";
const manyEntries = (count: number) =>
  Array.from({ length: count }, (_, index): ZipPart => ({ name: `a/${index}`, content: "", isStored: true }));

/** Small or ordinary files that cost a careless reader gigabytes, minutes or a crash, by what they do. */
export const bombs = {
  "grows a thousandfold": () =>
    workbookFile({ parts: [{ name: sheet, content: " ".repeat(60 * mebibyte) }] }),
  "grows a thousandfold and denies it": () =>
    workbookFile({
      parts: [
        {
          name: sheet,
          content: "",
          compressed: deflateRawSync(Buffer.alloc(512 * mebibyte)),
          lies: { size: 900 },
        },
      ],
    }),
  "counts 100,000 entries": () => zipOf(manyEntries(100_000)),
  "laughs a thousand million times": () => {
    const laughs = "bcdefghi".split("").map((name, index) => {
      const before = String.fromCharCode(97 + index);
      return `<!ENTITY ${name} "${`&${before};`.repeat(10)}">`;
    });
    const content = `<!DOCTYPE sst [<!ENTITY a "ha">${laughs.join("")}]><sst xmlns="${mainNamespace}"><si><t>&i;</t></si></sst>`;
    return workbookFile({ parts: [{ name: "xl/sharedStrings.xml", content }] });
  },
  "is nested a million deep": () => sheetFile("<row>".repeat(1_000_000), 1),
  "has cells without end": () => sheetFile(`<row>${"<c><v>1</v></c>".repeat(16_000)}</row>`.repeat(120), 1),
  "has blank cells without end": () => sheetFile(`<row>${"<c/>".repeat(16_000)}</row>`.repeat(300), 1),
  "shares one long formula among many": () => {
    const first = `<c><f t="shared" si="0">${"A1+".repeat(2_700)}A1</f></c>`;
    return sheetFile(`<row>${first}</row>${'<row><c><f t="shared" si="0"/></c></row>'.repeat(190_000)}`, 1);
  },
  "has a formula of brackets": () =>
    sheetFile(`<row>${`<c><f t="shared" si="0">${"[".repeat(100_000)}</f></c>`.repeat(200)}</row>`, 1),
  "has one attribute of 30 MB": () => sheetFile(`<row r="${"1".repeat(30 * mebibyte)}"/>`, 1),
  "has one text of 30 MB": () =>
    sheetFile(`<row><c t="inlineStr"><is><t>${"ก".repeat(10 * mebibyte)}</t></is></c></row>`, 1),
  "has one text in a million runs": () =>
    sheetFile(`<row><c t="inlineStr"><is>${"<r><t>กขค</t></r>".repeat(1_000_000)}</is></c></row>`, 1),
  "has a thousand faulty attributes a tag": () => sheetFile(`<row ${"?".repeat(20 * mebibyte)}/>`, 1),
  "declares namespaces without end": () =>
    sheetFile(Array.from({ length: 300_000 }, (_, index) => `<a xmlns:p${index}="u${index}"/>`).join("")),
  "uses one sheet five hundred times": () => {
    const rows = `<row>${"<c><v>1</v></c>".repeat(900)}</row>`.repeat(200);
    const parts = workbookParts({ sheets: [{ data: withNoise(rows, 1) }, ...Array<object>(499).fill({})] });
    return zipOf(
      parts.map(({ name, content }) =>
        name.endsWith(".rels")
          ? { name, content: String(content).replaceAll(/sheet\d+\.xml/g, "sheet1.xml") }
          : { name, content },
      ),
    );
  },
  "counts 60,000 entries": () => zipOf(manyEntries(60_000)),
  "says that a part has four gigabytes": () =>
    workbookFile({ parts: [{ name: sheet, content: "<x/>", lies: { size: 0xfffffff0 } }] }),
  "says that a part has 30 MB and has one": () =>
    workbookFile({
      parts: [{ name: sheet, content: noiseOf(mebibyte), lies: { size: 30 * mebibyte } }],
    }),
  "is cut off in the middle": () => {
    const file = sheetFile(`<row>${"<c><v>1</v></c>".repeat(16_000)}</row>`);
    return file.subarray(0, Math.floor(file.length / 2));
  },
  "has a document type in its sheet": () =>
    workbookFile({
      parts: [{ name: sheet, content: `<!DOCTYPE x SYSTEM "file:///etc/passwd">${worksheetXml("")}` }],
    }),
  "merges the whole sheet nearly a million times": () =>
    workbookFile({
      sheets: [
        {
          xml: behindData(`<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(900_000)}</mergeCells>`),
        },
      ],
    }),
  "merges whole sheets in half a thousand sheets": () =>
    workbookFile({
      sheets: Array.from({ length: 500 }, () => ({
        xml: behindData(`<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(3_900)}</mergeCells>`, 0),
      })),
    }),
  "names the whole sheet four hundred thousand times": () => {
    const name = '<definedName name="a">Sheet1!$A$1:$XFD$1048576</definedName>';
    const properties = `<!--${noiseOf(mebibyte)}--><definedNames>${name.repeat(400_000)}</definedNames>`;
    return workbookFile({ workbookProperties: properties });
  },
  "calls its sheets and names __proto__": () => {
    const names = ["__proto__", "constructor", "toString"];
    const defined = names.map((name) => `<definedName name="${name}">Sheet1!A1</definedName>`).join("");
    return workbookFile({
      sheets: names.map((name) => ({ name, data: cellOf(name) })),
      workbookProperties: `<definedNames>${defined}</definedNames>`,
      parts: names.map((name) => ({ name: `xl/${name}`, content: "x" })),
    });
  },
  "shares formulas with themselves": () => {
    const cells = Array.from({ length: 60_000 }, (_, index) => `<c><f t="shared" si="${index % 3}"/></c>`);
    const rows = Array.from(
      { length: 60 },
      (_, row) => `<row>${cells.slice(row * 1000, row * 1000 + 1000).join("")}</row>`,
    );
    return sheetFile(rows.join(""), 1);
  },
  "has two hundred thousand validations": () => {
    const one = '<dataValidation type="list" sqref="A1:XFD1048576"><formula1>A1</formula1></dataValidation>';
    return workbookFile({
      sheets: [{ xml: behindData(`<dataValidations>${one.repeat(200_000)}</dataValidations>`) }],
    });
  },
  "has one validation of a million places": () => {
    const places = "A1:B2 ".repeat(160_000);
    const one = `<dataValidation type="list" sqref="${places}"><formula1>A1</formula1></dataValidation>`;
    return workbookFile({
      sheets: [{ xml: behindData(`<dataValidations>${one.repeat(16)}</dataValidations>`) }],
    });
  },
} satisfies Record<string, () => Uint8Array>;

export type BombName = keyof typeof bombs;

/** A workbook whose one sheet has these rows. */
function sheetFile(data: string, noiseMebibytes = 0): Uint8Array {
  return workbookFile({ sheets: [{ data: noiseMebibytes === 0 ? data : withNoise(data, noiseMebibytes) }] });
}

/** A sheet of one cell with something behind its rows, and noise, or it would be refused for how much it grows. */
function behindData(xml: string, noiseMebibytes = 0.5): string {
  const noise = noiseOf(noiseMebibytes * mebibyte);
  return worksheetXml(cellOf("1")).replace("</sheetData>", `</sheetData><!--${noise}-->${xml}`);
}

function cellOf(text: string): string {
  return `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
}

/** Rows that don't look like a bomb to whoever counts only how much a part grows. */
function withNoise(data: string, noiseMebibytes: number): string {
  return `<!--${noiseOf(noiseMebibytes * mebibyte)}-->${data}`;
}

/** Text that hardly compresses, the same at every call. */
function noiseOf(length: number): string {
  const next = randomNumbers(1);
  return Array.from({ length }, () => String.fromCharCode(97 + Math.floor(next() * 26))).join("");
}
