import fc from "fast-check";
import { openPackage } from "../../../../src/hosts/xlsx/package/openPackage";
import { readSnapshot } from "../../../../src/hosts/xlsx/reading/readSnapshot";
import { problemSeverity } from "../../../../src/core/problemCatalogue";
import { workbookFile, workbookParts } from "../../../support/workbookPackage";
import { zipOf } from "../../../support/zipOf";

const rows = Array.from(
  { length: 40 },
  (_, index) =>
    `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>0</v></c><c r="B${index + 1}" s="1"><f t="shared" si="0">A1*2</f><v>${index}</v></c><c r="C${index + 1}" t="inlineStr"><is><r><t>มี &amp; ไม่มี</t></r></is></c></row>`,
).join("");
const workbook = {
  sheets: [{ name: "หมวด 1", data: rows }],
  strings: "<si><t>ข้อความ</t></si>",
  formats: ["0.0%"],
};
const good = workbookFile(workbook);

/** The codes met on the way from bytes to cells, whether they end in cells or not. */
function codesOf(file: Uint8Array): readonly string[] {
  const opened = openPackage(file);
  const read = opened.ok ? readSnapshot(opened.value) : opened;
  return read.problems.map(({ code }) => code);
}

const isKnown = (code: string) => code in problemSeverity;

describe("a broken file", () => {
  it("is read as long as it is whole", () => {
    expect(codesOf(good)).toEqual([]);
  });

  it("is a problem and nothing thrown, wherever it is cut off", () => {
    for (let length = 0; length < good.length; length += 100) {
      const codes = codesOf(good.subarray(0, length));
      expect(codes).toHaveLength(1);
      expect(codes.every(isKnown)).toBe(true);
    }
  });

  it("is never thrown at, whatever bytes are turned", () => {
    const flips = fc.array(fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(flips, (turned) => {
        const file = good.slice();
        for (const [at, bits] of turned) file[at]! ^= bits;
        return codesOf(file).every(isKnown);
      }),
      { numRuns: 400 },
    );
  });

  it("is never thrown at where its parts are sound but their XML isn't", () => {
    const parts = workbookParts(workbook);
    const choice = fc.record({
      part: fc.nat(parts.length - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(12),
      text: fc.constantFrom(
        "<",
        ">",
        "&",
        '"',
        "'",
        "/",
        "<c>",
        "</c>",
        "<!--",
        "]]>",
        "\u0000",
        "__proto__",
        "-1",
        "9".repeat(40),
      ),
    });
    fc.assert(
      fc.property(choice, ({ part, at, length, text }) => {
        const spoilt = parts.map((each, index) => {
          const content = String(each.content);
          const start = Math.floor(at * content.length);
          return index === part
            ? { ...each, content: content.slice(0, start) + text + content.slice(start + length) }
            : each;
        });
        return codesOf(zipOf(spoilt)).every(isKnown);
      }),
      { numRuns: 600 },
    );
  });
});
