import { fitPage, keptTogether, pagesAcross } from "../../../../src/core/consolidation/layout/fitPage";
import { leastPrintScale, printScale } from "../../../../src/core/workbook/printScale";

const paper = { orientation: "landscape", marginsCm: { left: 1, right: 1, top: 2, bottom: 2 } } as const;

describe("fitPage", () => {
  it("leaves columns as they are that a page holds", () => {
    const columns = [{ widthChars: 100, leastChars: 10 }, { widthChars: 50 }];
    expect(fitPage(columns, paper)).toBe(columns);
  });

  it("takes what is missing from those that can spare it, from each the same share of that", () => {
    const [firm, much, little] = fitPage(
      [{ widthChars: 60 }, { widthChars: 120, leastChars: 40 }, { widthChars: 60, leastChars: 40 }],
      paper,
    );
    expect(firm?.widthChars).toBe(60);
    expect((120 - (much?.widthChars ?? 0)) / (60 - (little?.widthChars ?? 0))).toBeCloseTo(4, 0);
  });

  it("makes them just as narrow as the smallest readable print needs", () => {
    const columns = Array.from({ length: 9 }, (_, place) => ({ widthChars: 20 + place, leastChars: 15 }));
    expect(printScale(columns, paper)).toBeLessThan(leastPrintScale);
    expect(printScale(fitPage(columns, paper), paper)).toBe(leastPrintScale);
  });

  it("makes them no narrower than they may be where no page can hold them", () => {
    const columns = [{ widthChars: 300, leastChars: 250 }, { widthChars: 20 }];
    expect(fitPage(columns, paper).map(({ widthChars }) => widthChars)).toEqual([250, 20]);
  });
});

describe("pagesAcross", () => {
  const figures = (count: number) =>
    Array.from({ length: count }, (_, place) => ({
      widthChars: 10,
      ...(place % 3 === 0 ? {} : { isWithPrevious: true as const }),
    }));

  it("is null where one page holds the columns", () => {
    expect(pagesAcross(figures(15), paper, 0)).toBeNull();
  });

  it("ends a page before a group that it doesn't hold, and keeps groups whole", () => {
    const across = pagesAcross([{ widthChars: 6 }, { widthChars: 34 }, ...figures(30)], paper, 2);
    // A page holds 198 digits at 70 per cent, with room to spare: 41 of the first two columns, then groups of 32 each.
    expect(across).toEqual({ scalePercent: 70, titleColumns: 2, breaksAfterColumns: [14, 26] });
  });

  it("gives a group that is wider than any page one of its own", () => {
    const columns = [{ widthChars: 20 }, { widthChars: 250 }, { widthChars: 20 }];
    expect(pagesAcross(columns, paper, 1)?.breaksAfterColumns).toEqual([2]);
  });

  it("ends a page before columns that are read together", () => {
    const block = keptTogether(Array.from({ length: 9 }, () => ({ widthChars: 11 })));
    const across = pagesAcross([{ widthChars: 9 }, { widthChars: 40 }, ...block, ...block], paper, 2);
    expect(across?.breaksAfterColumns).toEqual([11]);
  });

  it("parts what is read together where no page holds it", () => {
    const block = keptTogether(Array.from({ length: 30 }, () => ({ widthChars: 10 })));
    const across = pagesAcross([{ widthChars: 6 }, ...block], paper, 1);
    // A page holds the title and seventeen: what is left over comes first, and the rest fills a page.
    expect(across?.breaksAfterColumns).toEqual([14]);
  });
});
