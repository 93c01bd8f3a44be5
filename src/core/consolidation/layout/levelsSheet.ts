import type { ItemId } from "../../criteria/ids";
import { scoreSetNames, type ScoreSetName } from "../../form/slots";
import { sheetWordsIn } from "../../text/words";
import type { BlueprintSheet } from "../../workbook/blueprint";
import type { ItemLevels } from "../consolidation";
import type { ConsolidationContext } from "./consolidationContext";
import { keptTogether } from "./fitPage";
import { headOfSet } from "./overviewSheet";
import { headLines, printOf } from "./sheetHead";
import { layoutTable, type LineCell, type TableColumn } from "./tableSheet";

type Row = Readonly<Partial<Record<ScoreSetName, ItemLevels>>> & { readonly item: ItemId };

/** How many agencies stand at each level of each item, by their own answers and by the committee's. */
export function layoutLevels(context: ConsolidationContext): BlueprintSheet {
  const { consolidation, hasCommittee, index, language, say, words } = context;
  const { sheets } = words;
  const { results } = sheetWordsIn(language);
  const sets = hasCommittee ? scoreSetNames : scoreSetNames.slice(0, 1);
  const identity: readonly TableColumn<Row>[] = [
    { heading: sheets.itemId, widthChars: 9, style: "denseCentre", value: ({ item }) => item },
    {
      heading: sheets.itemName,
      widthChars: 44,
      leastChars: 30,
      style: "dense",
      value: ({ item }) => {
        const place = index.items.get(item);
        return place === undefined ? null : say(place.item.name);
      },
    },
  ];
  const blocks = sets.map((set) => countColumns(context, set));
  const columns = [...identity, ...blocks.flatMap(keptTogether)];
  const bands = blocks.map((block, place): LineCell => ({
    column: identity.length + place * block.length + 1,
    span: block.length,
    value: results[sets[place] ?? "self"],
    style: "bandCentre",
  }));
  const rows = index.allItemIds.map((item): Row => {
    const found = consolidation.levels.filter((each) => each.item === item);
    return { item, ...Object.fromEntries(found.map((each) => [each.set, each])) };
  });
  return layoutTable({
    key: "levels",
    name: sheets.sheetLevels,
    tabColour: "1F3864",
    above: [
      ...headLines(context, columns, sheets.levelsTitle, [sheets.meanNotice]),
      { cells: bands, leastHeightPt: 25 },
    ],
    columns,
    table: "PmqaLevels",
    rows,
    count: rows.length,
    nothing: sheets.nothing,
    frozenColumns: 2,
    wraps: true,
    print: printOf(context),
  });
}

/** Columns of one set: highest level first, as people read results. Where an item has no levels they stay empty. */
function countColumns(
  { criteria, say, words }: ConsolidationContext,
  set: ScoreSetName,
): readonly TableColumn<Row>[] {
  const { sheets } = words;
  const head = headOfSet(sheets, set);
  const count = (heading: string, countOf: (levels: ItemLevels) => number | null): TableColumn<Row> => ({
    heading: head(heading),
    widthChars: 10.9,
    style: "denseCount",
    value: ({ [set]: levels }) => (levels === undefined ? null : countOf(levels)),
  });
  return [
    ...[...criteria.levels]
      .reverse()
      .map(({ id, short }) =>
        count(say(short), ({ byLevel }) => byLevel.find(({ level }) => level === id)?.count ?? null),
      ),
    count(sheets.below, ({ byLevel, below }) => (byLevel.length === 0 ? null : below)),
    count(sheets.scored, ({ byLevel, scored }) => (byLevel.length === 0 ? scored : null)),
    count(sheets.notAssessed, ({ notAssessed }) => notAssessed),
    ...(criteria.responses.notApplicable === null
      ? []
      : [count(sheets.notApplicable, ({ notApplicable }) => notApplicable)]),
    {
      heading: head(sheets.mean),
      widthChars: 10,
      style: "denseNumber",
      value: ({ [set]: levels }) => levels?.mean ?? null,
    },
  ];
}
