import fc from "fast-check";
import { readSnapshot } from "../../../../src/hosts/xlsx/reading/readSnapshot";
import { updateWorkbook } from "../../../../src/hosts/xlsx/updating/updateWorkbook";
import { writeWorkbook } from "../../../../src/hosts/xlsx/writing/writeWorkbook";
import { blueprintOf, sheetOf } from "../../../support/blueprintOf";
import { cellsOf, valueOf } from "../../../support/cellsOf";
import { packageOf, partOf } from "../../../support/packageOf";
import { mainNamespace, workbookFile } from "../../../support/workbookPackage";

const sound = partOf(
  valueOf(writeWorkbook(blueprintOf(sheetOf("ก", '| a | 1 | =B1*2 → 2 |\n| TRUE | "=b" | <c> |')))),
  "xl/worksheets/sheet1.xml",
);

const scrap = fc.constantFrom(
  "",
  "<",
  ">",
  "/>",
  '"',
  "'",
  "&",
  "<c>",
  "</row>",
  '<c r="B1"/>',
  "<row/>",
  '<f t="shared" si="0"/>',
  "<!--",
  "]]>",
  "<![CDATA[",
  "<?",
  ' r="A9"',
  ` xmlns="${mainNamespace}"`,
);

describe("a worksheet that is broken somewhere", () => {
  it("is refused with a problem or read again as the patch has it, and nothing is thrown", () => {
    const place = fc.nat({ max: sound.length });
    const cuts = fc.array(fc.tuple(place, fc.nat({ max: 6 }), scrap), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(cuts, (list) => {
        const xml = list.reduce(
          (text, [at, count, put]) => text.slice(0, at) + put + text.slice(at + count),
          sound,
        );
        const file = workbookFile({
          sheets: [{ name: "ก", xml }],
          strings: "<si><t>ก</t></si>".repeat(9),
          formats: ["0"],
        });
        const patch = {
          sheet: "ก",
          cells: [
            { row: 1, column: 2, value: "ข" },
            { row: 5, column: 5, value: 5 },
          ],
          rows: [],
        };
        const updated = updateWorkbook(file, { sheets: [patch], last: null });
        if (!updated.ok) return updated.problems.length > 0;
        const [before, after] = [file, updated.value].map((bytes) => readSnapshot(packageOf(bytes)));
        if (!before?.ok || !after?.ok || before.problems.length > 0) return true;
        expect(cellsOf(after.value, "ก")).toMatchObject({ B1: "ข", E5: 5 });
        return after.problems.length === 0;
      }),
      { numRuns: 500 },
    );
  });
});
