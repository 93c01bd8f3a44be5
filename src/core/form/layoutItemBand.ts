import type { ProcessItem } from "../criteria/schema";
import { formulaText, itemLevelFormula, itemScoreFormula } from "../scoring/formulas";
import {
  answeredColumn,
  answeredOfItem,
  countColumn,
  creditColumn,
  creditOfLevel,
  groupColumn,
  isStartedFormula,
  levelTerms,
  pointsColumn,
} from "./answerColumns";
import type { ColumnKey } from "./keys";
import type { LayoutContext } from "./layoutContext";
import { outOf } from "./outOf";
import type { Refs } from "./refs";
import type { CellDraft, RowDraft } from "./sheetDraft";
import type { ScoreSetName } from "./slots";

/** Where an item's band shows what each set earned. */
export const bandColumns = {
  self: { score: "#self", level: "#explanation" },
  committee: { score: "#committee", level: "#suggestion" },
} as const satisfies Record<ScoreSetName, { score: ColumnKey; level: ColumnKey }>;

/** The band that opens a process item: its name, and what each set has earned so far. */
export function layoutItemBand(context: LayoutContext, item: ProcessItem): RowDraft {
  const { criteria, say, words } = context;
  const levels = item.levels.map(({ level }) => level);
  const counts = item.levels.map(({ level, statements }) => ({ level, statements: statements.length }));
  const total = counts.reduce((sum, { statements }) => sum + statements, 0);
  const names = criteria.levels.map(({ name }) => say(name));
  const terms = (refs: Refs, set: ScoreSetName) => levelTerms(criteria, refs, item.id, set, counts);
  const ofSet = (set: ScoreSetName): RowDraft["cells"] => ({
    [countColumn(set)]: {
      style: "key",
      formula: (refs) => `IF(${isStartedFormula(criteria, refs, item.id, levels, set)},1,0)`,
    },
    [pointsColumn(set)]: {
      style: "key",
      formula: (refs) =>
        `IF(${refs.own(countColumn(set))}=1,${itemScoreFormula(criteria, terms(refs, set))},0)`,
    },
    [bandColumns[set].score]: {
      style: "bandNumber",
      formula: (refs) => `IF(${refs.own(countColumn(set))}=1,${refs.own(pointsColumn(set))},"")`,
    },
    [bandColumns[set].level]: {
      style: "band",
      longestText: longest([...names, words.form.belowLevel, words.form.notAssessed]),
      formula: (refs) =>
        `IF(${refs.own(countColumn(set))}=1,${itemLevelFormula(terms(refs, set), names, words.form.belowLevel)},${formulaText(words.form.notAssessed)})`,
    },
    ...Object.fromEntries(
      levels.map((level): [ColumnKey, CellDraft] => [
        creditColumn(set, level),
        { style: "key", formula: (refs) => creditOfLevel(criteria, refs, item.id, level, set) },
      ]),
    ),
    [answeredColumn(set)]: {
      style: "key",
      formula: (refs) => answeredOfItem(criteria, refs, item.id, levels, set),
    },
  });
  return {
    key: item.id,
    leastHeightPt: 28,
    cells: {
      [groupColumn]: { style: "key" },
      "#level": { style: "bandCentre", value: item.id },
      "#statement": { style: "band", value: say(item.name), isIssued: true },
      "#evidence": { style: "band" },
      "#state": {
        style: "bandCentre",
        ...outOf(context, (refs) => refs.own(answeredColumn("self")), total),
      },
      ...ofSet("self"),
      ...ofSet("committee"),
    },
  };
}

function longest(texts: readonly string[]): string {
  return texts.reduce((found, text) => (text.length > found.length ? text : found), "");
}
