import { appendTo } from "../appendTo";
import type { CriteriaIndex } from "../criteria/indexCriteria";
import type { MeasureId } from "../criteria/ids";
import type { IndicatorPart, Slot } from "../form/slots";
import type { Problem } from "../problem";
import type { Figure, Indicator } from "../scoring/answers";
import { checkIndicator } from "./checkIndicator";
import { readIndicatorRow, type IndicatorRow } from "./readIndicatorRow";
import type { AnswerSetting } from "./readStatements";
import type { SettledCells } from "./settleCells";
import type { IndicatorNotes } from "./submission";

/** The indicators of both score sets, by measure, and what was written beside them. */
export interface ReadIndicators {
  readonly self: ReadonlyMap<MeasureId, readonly Indicator[]>;
  readonly committee: ReadonlyMap<MeasureId, readonly Indicator[]>;
  readonly notes: ReadonlyMap<string, IndicatorNotes>;
  readonly problems: readonly Problem[];
}

/** Every indicator row in which something stands, in the order in which it was issued. */
export function readIndicators(
  slots: readonly Slot[],
  cells: SettledCells,
  index: CriteriaIndex,
  setting: AnswerSetting,
): ReadIndicators {
  const sets = { self: new Map<MeasureId, Indicator[]>(), committee: new Map<MeasureId, Indicator[]>() };
  const notes = new Map<string, IndicatorNotes>();
  const problems: Problem[] = [];
  for (const { id, measure, parts } of rowsOf(slots)) {
    const row = readIndicatorRow(id, parts, cells, setting);
    if (row === null) continue;
    problems.push(...row.problems);
    if (row.isEmpty) continue;
    const scale = index.measures.get(measure)?.scale;
    if (scale !== undefined) problems.push(...checkIndicator(row, scale));
    notes.set(id, { evidence: row.evidence, suggestion: row.suggestion, years: row.years });
    appendTo(sets.self, measure, indicatorOf(row, row.years.at(-1) ?? row.target));
    appendTo(sets.committee, measure, indicatorOf(row, row.committee));
  }
  return { ...sets, notes, problems };
}

interface IndicatorSlots {
  readonly id: string;
  readonly measure: MeasureId;
  readonly parts: Map<IndicatorPart, Slot>;
}

function rowsOf(slots: readonly Slot[]): Iterable<IndicatorSlots> {
  const rows = new Map<string, IndicatorSlots>();
  for (const slot of slots) {
    if (slot.field.kind !== "indicator") continue;
    const { indicator: id, measure, part } = slot.field;
    const row = rows.get(id) ?? { id, measure, parts: new Map<IndicatorPart, Slot>() };
    row.parts.set(part, slot);
    rows.set(id, row);
  }
  return rows.values();
}

function indicatorOf({ id, name, unit, direction, target }: IndicatorRow, result: Figure): Indicator {
  return { id, name, unit, direction, target, result };
}
