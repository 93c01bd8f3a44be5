import { layoutEditionTables } from "../../../../src/core/authoring/edition/layoutEditionTables";
import { layoutEditionTemplate } from "../../../../src/core/authoring/edition/layoutEditionTemplate";
import type { BlueprintSheet } from "../../../../src/core/workbook/blueprint";
import { columnWidthPt } from "../../../../src/core/workbook/columnWidth";
import { leastPrintScale, pageRoomPt, printScale } from "../../../../src/core/workbook/printScale";
import { readEdition } from "../../../support/readEdition";

const edition = readEdition("pmqa-4.0");

describe.each(["th", "en"] as const)("a workbook of tables on paper, %s", (language) => {
  const books = [layoutEditionTables(edition, language), layoutEditionTemplate(edition, language)];
  const sheets = books.flatMap(({ sheets: all }) => all.filter(({ visibility }) => visibility === "visible"));

  it("is never smaller than people can read", () => {
    expect(sheets.filter((sheet) => scaleOf(sheet) < leastPrintScale).map(({ name }) => name)).toEqual([]);
  });

  it("goes on beside the page where a sheet is wide, each page no wider than paper", () => {
    const wide = sheets.filter(({ print }) => print?.across !== undefined);
    expect(wide.map(({ key }) => key)).toEqual(expect.arrayContaining(["cases", "comparison", "wordings"]));
    for (const sheet of wide) for (const share of pageShares(sheet)) expect(share).toBeLessThanOrEqual(1);
  });

  it("says what a sheet is for within its first page", () => {
    for (const { merges, print } of sheets)
      for (const end of print?.across?.breaksAfterColumns.slice(0, 1) ?? [])
        expect(merges.map(({ right }) => right)).toEqual([end]);
  });
});

function scaleOf({ columns, print }: BlueprintSheet): number {
  if (print === undefined) return 0;
  return print.across === undefined ? printScale(columns, print) : print.across.scalePercent / 100;
}

/** How much of the paper's width each page side by side takes up. */
function pageShares({ columns, print }: BlueprintSheet): readonly number[] {
  if (print?.across === undefined) return [];
  const { breaksAfterColumns, scalePercent, titleColumns } = print.across;
  const widthOf = (from: number, to: number) =>
    columns.slice(from, to).reduce((sum, { widthChars }) => sum + columnWidthPt(widthChars), 0);
  const ends = [...breaksAfterColumns, columns.length];
  return ends.map((end, at) => {
    const cells = at === 0 ? widthOf(0, end) : widthOf(0, titleColumns) + widthOf(ends[at - 1] ?? 0, end);
    return (cells * scalePercent) / 100 / pageRoomPt(print).widthPt;
  });
}
