import { builtInEditions } from "../../../src/app/builtInEditions";
import type { BlueprintSheet } from "../../../src/core/workbook/blueprint";
import { leastPrintScale, printScale } from "../../../src/core/workbook/printScale";
import { formOf } from "../../support/formOf";
import { copyOf, mergeCopies } from "../../support/mergedForm";
import { sampleConsolidation, workbookOf } from "../../support/sampleBatch";
import { slipOf } from "../../support/slips";
import { smallEdition } from "../../support/smallEdition";
import { snapshotOfForm } from "../../support/snapshotOf";
import { wholeBatch } from "../../support/wholeBatch";

const marginsCm = { left: 3, right: 2, top: 2, bottom: 1.8 } as const;

/** The scales of sheets that print one page wide; what prints side by side has its own. */
function scalesOf(sheets: readonly BlueprintSheet[]): readonly { name: string; scale: number }[] {
  return sheets.flatMap(({ name, columns, print }) =>
    print === undefined
      ? []
      : [
          {
            name,
            scale: print.across === undefined ? printScale(columns, print) : print.across.scalePercent / 100,
          },
        ],
  );
}

const tooSmall = (sheets: readonly BlueprintSheet[]) =>
  scalesOf(sheets).filter(({ scale }) => scale < leastPrintScale);

describe("printScale", () => {
  it("is 1 where the columns are narrower than the page", () => {
    expect(printScale([{ widthChars: 20 }], { orientation: "portrait", marginsCm })).toBe(1);
  });

  it("is the page's width over that of the columns, hidden ones left out", () => {
    const columns = [{ widthChars: 500, isHidden: true }, { widthChars: 200 }];
    // 24.7 cm are 700.2 points; the column takes 200 × 5.25 + 3.75.
    expect(printScale(columns, { orientation: "landscape", marginsCm })).toBe(0.66);
  });
});

describe.each(
  builtInEditions().flatMap((edition) =>
    (["th", "en"] as const).map((language) => [edition.id, language, edition] as const),
  ),
)("the sheets of %s in %s", (_, language, edition) => {
  it("print one page wide at a readable size", () => {
    const { sheets } = formOf(edition, {}, { language }).blueprint;
    expect(scalesOf(sheets).length).toBeGreaterThan(9);
    expect(tooSmall(sheets)).toEqual([]);
  });
});

describe.each(
  builtInEditions().flatMap((edition) =>
    ([{ language: "th" }, { language: "en" }, { shownBy: "alias" }] as const).map(
      (setting) => [edition.id, setting, edition] as const,
    ),
  ),
)("the consolidated workbook of %s with %o", (_, setting, edition) => {
  const { sheets } = workbookOf(wholeBatch(edition, setting));

  it("prints at a readable size", () => {
    expect(tooSmall(sheets)).toEqual([]);
  });

  it("prints one page wide, but for the trend and the data", () => {
    expect(sheets.flatMap(({ key, print }) => (print?.across === undefined ? [] : [key]))).toEqual([
      "trend",
      "data",
    ]);
  });
});

describe.each(["th", "en"] as const)("smaller workbooks in %s", (language) => {
  const criteria = smallEdition();
  const answer = "c1!1.1.B.1|#self";
  const copies = ["มี", "ไม่มี"].map((word, place) =>
    copyOf(criteria, `${place}.xlsx`, [[answer, word]], {}, { language }),
  );

  it("print at a readable size: a small batch", () => {
    expect(tooSmall(workbookOf(sampleConsolidation({ language })).sheets)).toEqual([]);
  });

  it("print at a readable size: a merged form with its sources and conflicts", () => {
    const { sheets } = mergeCopies(criteria, copies).copy.form.blueprint;
    expect(sheets.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["merge-sources", "merge-conflicts"]),
    );
    expect(tooSmall(sheets)).toEqual([]);
  });

  it("print at a readable size: a slip", () => {
    const form = formOf(criteria, {}, { language });
    const sheets = slipOf(criteria, snapshotOfForm(form, [[answer, "?"]]))?.blueprint.sheets ?? [];
    expect(scalesOf(sheets)).toHaveLength(1);
    expect(tooSmall(sheets)).toEqual([]);
  });
});
