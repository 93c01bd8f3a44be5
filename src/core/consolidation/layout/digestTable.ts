import { fill } from "../../text/fill";
import { sheetWordsIn } from "../../text/words";
import type { CellValue } from "../../workbook/blueprint";
import type { ChartLookName } from "../../workbook/chart";
import { levelLook } from "../../workbook/levelLook";
import { styles, type StyleName } from "../../workbook/styles";
import { textWidthPt } from "../../workbook/text/textWidth";
import { mainSet, type CategorySum, type SharedFigure, type SharedLevels } from "../digest/sumUpCategories";
import type { ConsolidationContext } from "./consolidationContext";
import type { LineCell, SheetLine } from "./tableSheet";

/** What a chart draws of a column: means are named by the head of their band, levels by their own. */
interface DrawnColumn {
  readonly what: "means" | "levels";
  readonly look: ChartLookName;
}

/** One column of figures, under the band of its group. */
interface DigestColumn {
  readonly heading: string;
  readonly widthChars: number;
  readonly cellOf: (sum: CategorySum) => { readonly value: CellValue; readonly style: StyleName };
  readonly drawn?: DrawnColumn;
}

interface DigestBand {
  readonly heading: string;
  readonly columns: readonly DigestColumn[];
}

/** The table of the digest: two head lines, a line for each category, and one for the total. */
export interface DigestTable {
  readonly widths: readonly number[];
  readonly lines: readonly SheetLine[];
  /** Columns that charts draw, with the column of their band's head. */
  readonly drawn: readonly (DrawnColumn & { readonly column: number; readonly bandColumn: number })[];
}

/** Head lines above the first category: bands, and the columns' own heads. */
export const digestHeadLines = 2;

const countWidthChars = 6.2;
const scoreWidthChars = 7.2;
const levelWidthChars = 7.9;
const categoryWidthChars = 8.4;
/** As wide as a page holds at 70 per cent, the smallest that people can read. */
const sheetWidthChars = 121;
/** Names of categories have what the figures leave; narrower than this they would take up the page, and are left out. */
const leastNameChars = 26;
const mostNameChars = 43;

/** Categories by their shared scores of every set that is known, and by the levels at which items stand. */
export function layoutDigestTable(context: ConsolidationContext, sums: readonly CategorySum[]): DigestTable {
  const { digest } = context.words;
  const bands = listBands(context, sums);
  const figures = bands.flatMap((band) => band.columns);
  const rest = figures.reduce(
    (left, { widthChars }) => left - widthChars,
    sheetWidthChars - categoryWidthChars,
  );
  const hasNames = rest >= leastNameChars;
  const spare = hasNames ? 0 : Math.max(0, rest / (figures.length + 1));
  const identity = [
    categoryColumn(context),
    ...(hasNames ? [nameColumn(context, Math.min(rest, mostNameChars))] : []),
  ];
  const columns = [...identity, ...figures];
  const starts = bands.map((_, at) =>
    bands.slice(0, at).reduce((column, band) => column + band.columns.length, identity.length + 1),
  );
  const bandLine: SheetLine = {
    leastHeightPt: 25,
    cells: [
      { column: 1, span: identity.length, value: hasNames ? digest.tableHead : null, style: "bandCentre" },
      ...bands.map((band, at): LineCell => ({
        column: starts[at] ?? 1,
        span: band.columns.length,
        value: band.heading,
        style: "bandCentre",
      })),
    ],
  };
  const headLine: SheetLine = {
    leastHeightPt: 44,
    cells: columns.map(({ heading }, place) => ({ column: place + 1, value: heading, style: "headSmall" })),
  };
  const sumLine = (sum: CategorySum): SheetLine => ({
    cells: columns.map(({ cellOf }, place) => ({ column: place + 1, ...cellOf(sum) })),
  });
  return {
    widths: columns.map(({ widthChars }) => widthChars + spare),
    lines: [bandLine, headLine, ...sums.map(sumLine)],
    drawn: bands.flatMap((band, at) =>
      band.columns.flatMap(({ drawn }, place) => {
        const bandColumn = starts[at] ?? 1;
        return drawn === undefined ? [] : [{ ...drawn, bandColumn, column: bandColumn + place }];
      }),
    ),
  };
}

function categoryColumn({ words }: ConsolidationContext): DigestColumn {
  const { digest, sheets } = words;
  return {
    heading: digest.categoryHead,
    widthChars: categoryWidthChars,
    cellOf: ({ category }) =>
      category === "total"
        ? { value: digest.total, style: "denseFoot" }
        : { value: fill(sheets.category, { id: category }), style: "denseCentre" },
  };
}

function nameColumn({ index, say, words }: ConsolidationContext, widthChars: number): DigestColumn {
  return {
    heading: words.digest.categoryName,
    widthChars,
    cellOf: ({ category }) => {
      if (category === "total") return { value: null, style: "denseFoot" };
      const found = index.categories.get(category);
      return { value: found === undefined ? null : say(found.name), style: "dense" };
    },
  };
}

function listBands(context: ConsolidationContext, sums: readonly CategorySum[]): readonly DigestBand[] {
  const { criteria, hasCommittee, language, words } = context;
  const { digest } = words;
  const { results } = sheetWordsIn(language);
  const hasLevels = criteria.categories.some(({ kind }) => kind === "process");
  const hasEarlier = sums.some(({ earlier }) => earlier.agencies > 0);
  return [
    {
      heading: results.self,
      columns: [
        countColumn(digest.agencies, ({ self }) => self.agencies),
        scoreColumn(digest.mean, ({ self }) => self.mean, "self"),
        scoreColumn(digest.lowest, ({ self }) => self.lowest),
        scoreColumn(digest.highest, ({ self }) => self.highest),
      ],
    },
    ...(hasCommittee
      ? [
          {
            heading: digest.committee,
            columns: [
              countColumn(digest.agencies, ({ committee }) => committee.agencies),
              scoreColumn(digest.mean, ({ committee }) => committee.mean, "committee"),
            ],
          },
        ]
      : []),
    ...(hasEarlier
      ? [
          {
            heading: earlierHead(context),
            columns: [
              countColumn(digest.agencies, ({ earlier }) => earlier.agencies),
              scoreColumn(digest.mean, ({ earlier }) => earlier.mean, "lastYear"),
            ],
          },
        ]
      : []),
    ...(hasLevels ? [levelBand(context)] : []),
  ];
}

/** The year that earlier scores are of, where it is one. */
export function earlierHead({ consolidation, words }: ConsolidationContext): string {
  const years = new Set(consolidation.trends.flatMap(({ earlier }) => earlier?.year ?? []));
  const [year] = years;
  return year === undefined || years.size > 1
    ? words.digest.earlier
    : fill(words.digest.earlierYear, { year });
}

function levelBand(context: ConsolidationContext): DigestBand {
  const { consolidation, criteria, language, say, words } = context;
  const { digest } = words;
  const { results } = sheetWordsIn(language);
  const column = (
    heading: string,
    look: ChartLookName | null,
    countOf: (levels: SharedLevels) => number,
  ): DigestColumn => ({
    ...countColumn(heading, ({ levels }) => (levels === null ? null : countOf(levels))),
    widthChars: levelWidthChars,
    ...(look === null ? {} : { drawn: { what: "levels", look } }),
  });
  return {
    heading: fill(digest.itemsHead, { set: results[mainSet(consolidation)] }),
    columns: [
      column(digest.below, "below", ({ below }) => below),
      ...criteria.levels.map(({ id, short }, place) => ({
        ...column(
          say(short),
          levelLook(place, criteria.levels.length),
          ({ byLevel }) => byLevel.find(({ level }) => level === id)?.count ?? 0,
        ),
        widthChars: Math.max(levelWidthChars, charsOfWord(say(short))),
      })),
      column(digest.notAssessed, "notAssessed", ({ notAssessed }) => notAssessed),
      ...(criteria.responses.notApplicable === null
        ? []
        : [column(digest.notApplicable, null, ({ notApplicable }) => notApplicable)]),
    ],
  };
}

/** Width of a head that is one word, such as a level's name: it can't be broken. */
function charsOfWord(word: string): number {
  // A little less than a unit of width takes, so that the cell's edges have their part.
  const pointsPerChar = 5;
  return Math.ceil((textWidthPt(word, styles.headSmall.sizePt, true) / pointsPerChar) * 10) / 10;
}

function countColumn(heading: string, countOf: (sum: CategorySum) => number | null): DigestColumn {
  return {
    heading,
    widthChars: countWidthChars,
    cellOf: (sum) => ({ value: countOf(sum), style: "denseCount" }),
  };
}

function scoreColumn(
  heading: string,
  figureOf: (sum: CategorySum) => SharedFigure | null,
  look: ChartLookName | null = null,
): DigestColumn {
  return {
    heading,
    widthChars: scoreWidthChars,
    cellOf: (sum) => {
      const figure = figureOf(sum);
      const style = figure?.isProvisional === true ? "denseProvisional" : "denseNumber";
      return { value: figure?.score ?? null, style };
    },
    ...(look === null ? {} : { drawn: { what: "means", look } }),
  };
}
