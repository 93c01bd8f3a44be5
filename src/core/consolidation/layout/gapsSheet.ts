import { fill } from "../../text/fill";
import { sheetWordsIn } from "../../text/words";
import { unreachable } from "../../unreachable";
import type { BlueprintSheet } from "../../workbook/blueprint";
import { figureText } from "../../results/scoreText";
import type { CommonGap } from "../consolidation";
import { countAsked } from "../findings/countAsked";
import type { ConsolidationContext } from "./consolidationContext";
import { joinNames } from "./joinNames";
import { headLines, printOf } from "./sheetHead";
import { layoutTable, type TableColumn } from "./tableSheet";

/** What agencies lack, most agencies first: how many of how many, who, and what closing it would win. */
export function layoutCommonGaps(context: ConsolidationContext): BlueprintSheet {
  const { consolidation, index, language, say, words } = context;
  const { sheets } = words;
  const { results } = sheetWordsIn(language);
  const { gaps } = consolidation;
  const askedOf = countAsked(consolidation.agencies, index);
  const columns: readonly TableColumn<CommonGap>[] = [
    { heading: sheets.order, widthChars: 6, style: "denseCentre", value: (_, order) => order },
    { heading: sheets.id, widthChars: 11, style: "denseCentre", value: ({ id }) => id },
    {
      heading: sheets.itemName,
      widthChars: 24,
      style: "dense",
      value: ({ item }) => itemLine(context, item),
    },
    {
      heading: sheets.level,
      widthChars: 13,
      style: "denseCentre",
      value: ({ level }) => {
        const found = level === null ? undefined : index.levels.get(level);
        return found === undefined ? results.resultsLevel : say(found.short);
      },
    },
    { heading: sheets.gapText, widthChars: 46, style: "dense", value: (gap) => describeGap(context, gap) },
    {
      heading: sheets.lackCount,
      widthChars: 10,
      style: "denseCount",
      value: ({ agencies }) => agencies.length,
    },
    { heading: sheets.lackOf, widthChars: 9, style: "denseCount", value: (gap) => askedOf(gap) },
    {
      heading: sheets.lackShare,
      widthChars: 8,
      style: "denseShare",
      value: (gap) => {
        const asked = askedOf(gap);
        return asked === 0 ? null : gap.agencies.length / asked;
      },
    },
    {
      heading: sheets.gainTotal,
      widthChars: 10,
      style: "denseSigned",
      value: ({ gainOfTotal }) => gainOfTotal,
    },
    { heading: sheets.gainItem, widthChars: 11, style: "denseSigned", value: ({ gainOfItem }) => gainOfItem },
    {
      heading: sheets.who,
      widthChars: 56,
      leastChars: 40,
      style: "dense",
      value: ({ agencies }) =>
        joinNames(
          agencies.map(({ name }) => name),
          (count) => fill(sheets.andMore, { count }),
        ),
    },
  ];
  return layoutTable({
    key: "gaps",
    name: sheets.sheetGaps,
    tabColour: "7030A0",
    above: headLines(context, columns, sheets.gapsTitle, [sheets.gapsNotice]),
    columns,
    table: "PmqaCommonGaps",
    rows: gaps,
    count: gaps.length,
    nothing: sheets.nothing,
    frozenColumns: 2,
    wraps: true,
    print: printOf(context),
  });
}

/** An item's number and name. */
export function itemLine({ index, say }: ConsolidationContext, item: CommonGap["item"]): string {
  const place = index.items.get(item);
  return place === undefined ? item : `${item} ${say(place.item.name)}`;
}

/** What a gap lacks, in words. */
export function describeGap(
  { criteria, textOf, words }: Pick<ConsolidationContext, "criteria" | "textOf" | "words">,
  { id, kind }: Pick<CommonGap, "id" | "kind">,
): string {
  const { sheets } = words;
  const name = textOf(id);
  switch (kind) {
    case "statement":
      return name;
    case "missing-mandatory":
      return fill(sheets.gapMandatory, { name });
    case "below-basic":
      return fill(sheets.gapBelowBasic, { name, points: figureText(criteria.levels[0]?.points ?? 0) });
    default:
      return unreachable(kind);
  }
}
