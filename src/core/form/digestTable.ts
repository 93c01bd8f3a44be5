import type { Category } from "../criteria/schema";
import { heatCode, heatShadesOf } from "../scoring/heatOf";
import { digestWordsIn } from "../text/digestWords";
import { fill } from "../text/fill";
import {
  countedLevels,
  digestColumns,
  digestRows,
  heatColumns,
  heatPlaces,
  levelCountColumn,
} from "./digestPlaces";
import type { ColumnKey } from "./keys";
import { totalName, totalRow } from "./layoutCover";
import type { LayoutContext } from "./layoutContext";
import type { CellDraft, ColumnFormat, RowDraft } from "./sheetDraft";
import type { comparisonParts, Field } from "./slots";
import { rowWeight } from "./weights";

/** The row of heads; the hidden ones name what the columns of counts count. */
export function digestHead(context: LayoutContext): RowDraft {
  const words = digestWordsIn(context.request.language);
  const { criteria, say } = context;
  const columns = digestColumns;
  const head = (value: string): CellDraft => ({ style: "headSmall", value });
  const counted = (level: string): string =>
    ({ below: words.below, "not-assessed": words.notAssessed })[level] ??
    say(criteria.levels.find(({ id }) => id === level)?.short ?? { th: level });
  return {
    key: digestRows.heads,
    leastHeightPt: 42,
    cells: {
      [columns.name]: head(words.category),
      [columns.self]: head(words.self),
      [columns.committee]: head(words.committee),
      [columns.lastYear]: head(words.lastYear),
      [columns.change]: head(words.change),
      [columns.target]: head(words.target),
      [columns.assessed]: head(words.assessed),
      ...Object.fromEntries(
        heatPlaces(context).map((place) => {
          const { score, level } = heatColumns(place);
          return [score, { ...head(fill(words.itemAt, { place })), mergeTo: level }];
        }),
      ),
      ...Object.fromEntries(
        countedLevels(criteria).map((level) => [
          levelCountColumn(level),
          { style: "key", value: counted(level) } as const,
        ]),
      ),
    },
  };
}

/** The scores of every category and of the whole, with the heat map of items beside them. */
export function digestTable(context: LayoutContext): readonly RowDraft[] {
  return [...context.categories.map((category) => categoryRow(context, category)), totalLine(context)];
}

/** The shades of the heat map. */
export function heatFormats(context: LayoutContext): readonly ColumnFormat[] {
  return heatPlaces(context)
    .map(heatColumns)
    .flatMap((columns) => shadeFormats(context, columns));
}

/** The cells that a category's row and the total's have in common. */
function figureCells(category: Extract<Field, { kind: "comparison" }>["category"]): RowDraft["cells"] {
  const columns = digestColumns;
  const isTotal = category === "total";
  const number: CellDraft = { style: isTotal ? "totalNumber" : "scoreNumber" };
  const input = (part: (typeof comparisonParts)[number]): CellDraft => ({
    style: "inputScore",
    field: { kind: "comparison", category, part },
  });
  return {
    [columns.self]: number,
    [columns.committee]: number,
    [columns.lastYear]: input("lastYear"),
    [columns.change]: { style: isTotal ? "totalSigned" : "scoreSigned" },
    [columns.target]: input("target"),
    [columns.assessed]: { style: isTotal ? "totalCount" : "scoreCount" },
    [columns.weight]: { style: "key", value: rowWeight(digestRows.compared(category)) },
  };
}

function categoryRow(context: LayoutContext, category: Category): RowDraft {
  const words = digestWordsIn(context.request.language);
  const { criteria, say } = context;
  const columns = digestColumns;
  const items = Array.from({ length: category.items.length }, (_, place) => heatColumns(place + 1));
  const counted = category.kind === "process" ? countedLevels(criteria) : [];
  const more: readonly (readonly [ColumnKey, CellDraft])[] = [
    ...items.flatMap(({ score, level, shade }) => [
      [score, { style: "heatNone" }] as const,
      [level, { style: "heatLetter" }] as const,
      [shade, { style: "key" }] as const,
    ]),
    ...counted.map((level) => [levelCountColumn(level), { style: "key" }] as const),
  ];
  return {
    key: digestRows.compared(category.id),
    cells: {
      [columns.name]: { style: "scoreName", value: `${category.id} ${say(category.name)}` },
      ...figureCells(category.id),
      ...Object.fromEntries(more),
      [columns.label]: { style: "key", value: fill(words.ofCategory, { id: category.id }) },
    },
  };
}

function totalLine(context: LayoutContext): RowDraft {
  return {
    key: digestRows.compared(totalRow),
    cells: {
      [digestColumns.name]: { style: "denseFoot", value: totalName(context) },
      ...figureCells("total"),
    },
  };
}

function shadeFormats(
  { criteria }: LayoutContext,
  { score, level, shade }: ReturnType<typeof heatColumns>,
): readonly ColumnFormat[] {
  return heatShadesOf(criteria).map((name) => ({
    columns: [score, level],
    formula: (refs) => `${refs.own(shade)}=${heatCode(name)}`,
    style: `heat${name}`,
  }));
}
