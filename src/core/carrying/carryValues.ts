import { appendTo } from "../appendTo";
import type { Crosswalk } from "../crosswalk/crosswalk";
import { cellKeyText } from "../form/keys";
import type { Slot } from "../form/slots";
import type { Carried, NewerForm, OlderForm } from "./carried";
import { createAnswerCarrier, type AnswerCarrier } from "./carryAnswer";
import { carryIndicators, type IndicatorSetting } from "./carryIndicators";
import { carryLinked, type LinkedSetting } from "./carryLinked";
import { carryPlan } from "./carryPlan";
import { carryWord, type WordSides } from "./carryWord";
import { carryTo, joinOutcomes, keep, mark, type Outcome } from "./fate";
import { fieldKey } from "./fieldKey";
import { createLinkFinder } from "./linkFinder";
import { listOlderCells, type OlderCell } from "./olderCells";
import { sortCells } from "./sortCells";

/**
 * What becomes of everything that people left in a form when it goes over into another by a crosswalk: every filled
 * cell has exactly one fate, and so has every row of the plan. What a person must decide is marked and written
 * nowhere; what has no place is kept. Values stay as they were typed, but for words that the newer form says otherwise.
 */
export function carryValues(
  older: OlderForm,
  crosswalk: Pick<Crosswalk, "links">,
  newer: NewerForm,
): Carried {
  const cells = listOlderCells(older);
  const find = createLinkFinder(crosswalk, older.criteria, newer.criteria);
  const { single, linked, indicators, unlinked } = sortCells(cells, find);
  const newerCells = new Map(newer.slots.slots.map((slot) => [fieldKey(slot.field), slot]));
  const words = wordSides(older, newer);
  const say: LinkedSetting["say"] = ({ older: { slot, value } }, cell) =>
    carryWord(slot.field, cell, value, words);
  const setting: LinkedSetting = { newer: newerCells, say, answers: answerCarrier(older, newer) };
  const rows: IndicatorSetting = {
    newer: newerCells,
    olderRows: createRowsOf(older.slots.slots),
    newerRows: createRowsOf(newer.slots.slots),
    say,
    olderYears: older.criteria.results.years,
    newerYears: newer.criteria.results.years,
  };
  const { fates, writes } = joinOutcomes([
    keep(unlinked, "retired"),
    ...single.map((each) => carrySingle(each, newerCells, say)),
    ...linked.map(([each, link]) => carryLinked(each, link, setting)),
    ...indicators.map(([link, found]) => carryIndicators(link, found, rows)),
  ]);
  const byCell = new Map(fates);
  return {
    fates: cells.flatMap((each) => byCell.get(each) ?? []),
    values: new Map(writes.map(([key, value]) => [cellKeyText(key), value] as const)),
    plan: carryPlan(older, find, newer.criteria),
  };
}

/** A cell that every edition's form has, if it has the category. */
function carrySingle(each: OlderCell, newer: ReadonlyMap<string, Slot>, say: LinkedSetting["say"]): Outcome {
  const target = newer.get(fieldKey(each.older.slot.field));
  if (target === undefined) return keep([each], "not-asked");
  return each.cell === null
    ? mark([each], [target], "conflict")
    : carryTo([each], [target], say(each, each.cell));
}

function wordSides(older: OlderForm, newer: NewerForm): WordSides {
  return {
    older: older.criteria,
    newer: newer.criteria,
    olderLanguage: older.submission.language,
    newerLanguage: newer.language,
  };
}

function answerCarrier(older: OlderForm, newer: NewerForm): AnswerCarrier {
  return createAnswerCarrier({
    ...wordSides(older, newer),
    older: older.criteria.responses,
    newer: newer.criteria.responses,
  });
}

/** The ids of a measure's rows in a form, top to bottom. */
function createRowsOf(slots: readonly Slot[]): (measure: string) => readonly string[] {
  const rows = new Map<string, string[]>();
  for (const { field } of slots)
    if (field.kind === "indicator" && field.part === "name") appendTo(rows, field.measure, field.indicator);
  return (measure) => rows.get(measure) ?? [];
}
