import type { Category } from "../../criteria/schema";
import { fill } from "../../text/fill";
import type { BlueprintSheet } from "../../workbook/blueprint";
import type { AgencyScores, BriefMean } from "../agencyScores";
import type { Trend } from "../consolidation";
import { agencyColumns } from "./agencyColumns";
import type { ConsolidationContext } from "./consolidationContext";
import { headLines, printOf } from "./sheetHead";
import { layoutTable, type LineCell, type TableColumn } from "./tableSheet";

/** What is compared: a category or the total. */
interface Measured {
  readonly heading: string;
  readonly widthChars: number;
  readonly meanOf: (scores: AgencyScores) => BriefMean | undefined;
  readonly set: "self" | "committee";
}

/** Agencies by what has changed since an earlier year, category by category; null where no earlier scores were given. */
export function layoutTrend(context: ConsolidationContext): BlueprintSheet | null {
  const { consolidation, words } = context;
  const { sheets } = words;
  const { trends } = consolidation;
  if (trends.length === 0) return null;
  const identity: readonly TableColumn<Trend>[] = [
    ...agencyColumns<Trend>(context, ({ agency }) => agency),
    {
      heading: sheets.comparedWith,
      widthChars: 10,
      style: ({ earlier }) => (earlier === null ? "denseAttention" : "denseCentre"),
      value: ({ earlier }) => earlier?.year ?? sheets.newcomer,
    },
  ];
  const measured = listMeasured(context);
  const columns = [...identity, ...measured.flatMap((each) => changeColumns(context, each))];
  const bands = measured.map(({ heading }, place): LineCell => ({
    column: identity.length + place * 3 + 1,
    span: 3,
    value: heading,
    style: "bandCentre",
  }));
  const newcomers = trends.filter(({ earlier }) => earlier === null).length;
  const notices = [fill(sheets.trendNewcomers, { count: newcomers }), sheets.provisionalNotice];
  return layoutTable({
    key: "trend",
    name: sheets.sheetTrend,
    tabColour: "1F3864",
    above: [...headLines(context, columns, sheets.trendTitle, notices), { cells: bands, leastHeightPt: 25 }],
    columns,
    table: "PmqaTrend",
    rows: trends,
    count: trends.length,
    nothing: sheets.nothing,
    frozenColumns: 3,
    wraps: true,
    print: printOf(context),
  });
}

function listMeasured({ criteria, hasCommittee, words }: ConsolidationContext): readonly Measured[] {
  const { sheets } = words;
  const ofCategory = ({ id }: Category): Measured => ({
    heading: fill(sheets.category, { id }),
    widthChars: 6.9,
    meanOf: ({ categories }) => categories.find(({ category }) => category === id),
    set: "self",
  });
  const total = (set: Measured["set"], heading: string): Measured => ({
    heading,
    widthChars: set === "self" ? 9 : 11.4,
    meanOf: (scores) => scores.total,
    set,
  });
  return [
    ...criteria.categories.map(ofCategory),
    total("self", sheets.total),
    ...(hasCommittee ? [total("committee", sheets.committeeTotal)] : []),
  ];
}

function changeColumns(
  { words }: ConsolidationContext,
  { heading: group, widthChars, meanOf, set }: Measured,
): readonly TableColumn<Trend>[] {
  const { sheets } = words;
  const earlierOf = ({ earlier }: Trend) => (earlier === null ? undefined : meanOf(earlier[set]));
  const nowOf = ({ now }: Trend) => meanOf(now[set]);
  const column = (head: string, mean: (row: Trend) => BriefMean | undefined): TableColumn<Trend> => ({
    heading: fill(sheets.headOf, { group, head }),
    widthChars,
    style: (row) => (mean(row)?.isProvisional === true ? "denseProvisional" : "denseNumber"),
    value: (row) => mean(row)?.score ?? null,
  });
  const beside = { isWithPrevious: true } as const;
  return [
    column(sheets.earlier, earlierOf),
    { ...column(sheets.now, nowOf), ...beside },
    {
      ...beside,
      heading: fill(sheets.headOf, { group, head: sheets.change }),
      widthChars,
      style: "denseSigned",
      value: (row) => {
        const [before, now] = [earlierOf(row)?.score ?? null, nowOf(row)?.score ?? null];
        return before === null || now === null ? null : now - before;
      },
    },
  ];
}
