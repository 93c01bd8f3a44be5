import type { MeasureId } from "../criteria/ids";
import type { ScoreSetName } from "../form/slots";
import type { AnswerSet, Indicator } from "../scoring/answers";
import { blankFigure } from "../scoring/answers";
import type { FormRecord, IndicatorRecord } from "./formRecord";

/** One score set of a record, as scoring takes it. */
export function answersInRecord({ statements, indicators }: FormRecord, set: ScoreSetName): AnswerSet {
  const byMeasure = new Map<MeasureId, Indicator[]>();
  for (const record of indicators) {
    const list = byMeasure.get(record.measure);
    const indicator = indicatorOf(record, set);
    if (list === undefined) byMeasure.set(record.measure, [indicator]);
    else list.push(indicator);
  }
  return {
    answers: new Map(
      statements.flatMap(({ id, [set]: answer }) => (answer.kind === "blank" ? [] : [[id, answer] as const])),
    ),
    indicators: byMeasure,
  };
}

function indicatorOf(record: IndicatorRecord, set: ScoreSetName): Indicator {
  const { id, name, unit, direction, target, years, committee } = record;
  const result = set === "self" ? (years.at(-1) ?? blankFigure) : committee;
  return { id, name, unit, direction, target, result };
}
