import { deflateRawSync } from "node:zlib";
import { mainNamespace, workbookFile, workbookParts } from "./workbookPackage";
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
    return sheetFile(`<row>${first}</row>${'<row><c><f t="shared" si="0"/></c></row>'.repeat(400_000)}`, 1);
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
    const rows = `<row>${"<c><v>1</v></c>".repeat(900)}</row>`.repeat(500);
    const parts = workbookParts({ sheets: [{ data: withNoise(rows, 1) }, ...Array<object>(499).fill({})] });
    return zipOf(
      parts.map(({ name, content }) =>
        name.endsWith(".rels")
          ? { name, content: String(content).replaceAll(/sheet\d+\.xml/g, "sheet1.xml") }
          : { name, content },
      ),
    );
  },
} satisfies Record<string, () => Uint8Array>;

export type BombName = keyof typeof bombs;

/** A workbook whose one sheet has these rows. */
function sheetFile(data: string, noiseMebibytes = 0): Uint8Array {
  return workbookFile({ sheets: [{ data: noiseMebibytes === 0 ? data : withNoise(data, noiseMebibytes) }] });
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
