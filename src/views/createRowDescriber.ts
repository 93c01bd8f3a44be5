import type { AssessedForm } from "../app/scoreForm";
import type { Item, ProcessItem, ResultsItem } from "../core/criteria/schema";
import { textIn } from "../core/criteria/textIn";
import { cellKeyText } from "../core/form/keys";
import { type Field, isFigurePart, type ScoreSetName, type Slot } from "../core/form/slots";
import type { Problem } from "../core/problem";
import { cellText } from "../core/reading/cellText";
import type { IndicatorTrace, ItemScore } from "../core/scoring/scores";
import { fill } from "../core/text/fill";
import type { Language } from "../core/text/language";
import { paneWordsIn } from "../core/text/paneWords";
import { a1, type SheetCell } from "../core/workbook/address";
import type { ProgressRow, RowState } from "./progressView";

/** Says of each row of an item how it stands in one score set: its statements, or the indicators of its measures. */
export function createRowDescriber(
  { criteria, slots, submission }: AssessedForm,
  set: ScoreSetName,
  language: Language,
): (item: Item, score: ItemScore) => readonly ProgressRow[] {
  const words = paneWordsIn(language);
  const troubled = troubledCells(submission.problems);
  const pending = new Map(submission.pending.map((cell) => [cell.key, cell]));
  const pendingIn = (slot: Slot | undefined) =>
    slot === undefined ? undefined : pending.get(cellKeyText(slot));
  const answerSlots = new Map<string, Slot>();
  const indicatorSlots = new Map<string, Map<string, Slot>>();
  for (const slot of slots.slots) addSlot(slot, slot.field);

  function addSlot(slot: Slot, field: Field): void {
    if (field.kind === "answer" && field.set === set) answerSlots.set(field.statement, slot);
    if (field.kind !== "indicator") return;
    const parts = indicatorSlots.get(field.indicator) ?? new Map<string, Slot>();
    indicatorSlots.set(field.indicator, parts.set(field.part, slot));
  }

  const placeOf = (slot: Slot | undefined): SheetCell | null =>
    slot === undefined ? null : (submission.places.get(cellKeyText(slot)) ?? null);
  const textOf = (slot: Slot | undefined) =>
    slot === undefined ? "" : cellText(submission.cells.get(cellKeyText(slot)));
  const isTroubled = (place: SheetCell | null) =>
    place !== null && troubled.has(`${place.sheet}!${a1(place.row, place.column)}`);

  function statementRows(item: ProcessItem): readonly ProgressRow[] {
    return item.levels.flatMap(({ level, statements }) => {
      const levelText = criteria.levels.find(({ id }) => id === level);
      return statements.map((statement): ProgressRow => {
        const slot = answerSlots.get(statement.id);
        const place = placeOf(slot);
        const answer = submission[set].answers.get(statement.id);
        const needsCheck = answer?.kind === "unreadable" || isTroubled(place);
        return {
          key: statement.id,
          text: textIn(statement.text, language),
          level: levelText === undefined ? "" : textIn(levelText.short, language),
          state: needsCheck ? "check" : answer === undefined ? blankState(slot) : "answered",
          answer: needsCheck ? textOf(slot) : answerText(answer),
          place,
        };
      });
    });
  }

  function blankState(slot: Slot | undefined): RowState {
    return pendingIn(slot) === undefined ? "blank" : "pending";
  }

  function answerText(answer: { readonly kind: string; readonly choice?: string } | undefined): string {
    if (answer?.kind === "not-applicable") return words.notApplicable;
    const choice = criteria.responses.choices.find(({ id }) => id === answer?.choice);
    return choice === undefined ? "" : textIn(choice.word, language);
  }

  function indicatorRows(item: ResultsItem, { trace }: ItemScore): readonly ProgressRow[] {
    if (trace.kind !== "results") return [];
    return item.measures.flatMap((measure) => {
      const measured = trace.measures.find((each) => each.measure === measure.id);
      const traces = new Map(measured?.indicators.map((each) => [each.id, each]));
      const blank: RowState =
        measure.isMandatory && (measured?.score ?? null) === null ? "blank" : "optional";
      const ids = [...indicatorSlots.keys()].filter((id) => id.startsWith(`${measure.id}.`));
      const head = fill(measure.isMandatory ? words.measureMandatory : words.measureOf, { id: measure.id });
      return ids
        .filter((id, at) => traces.has(id) || at < criteria.results.indicatorsPrepared)
        .map((id): ProgressRow => {
          const parts = indicatorSlots.get(id) ?? new Map<string, Slot>();
          const trace = traces.get(id);
          const name = textOf(parts.get("name"));
          const places = [...parts.values()].map(placeOf);
          const waits = [...parts].some(
            ([part, slot]) => isFigurePart(part) && pendingIn(slot) !== undefined,
          );
          const state = places.some(isTroubled) ? "check" : waits ? "pending" : stateOf(trace, blank);
          return {
            key: id,
            text: name === "" ? textIn(measure.name, language) : name,
            level: head,
            state,
            answer: trace?.state === "scored" ? trace.points.toFixed(criteria.scoring.displayDecimals) : "",
            place: placeOf(firstToFill(parts, trace, set)),
          };
        });
    });
  }

  /** The cell that is asked for next, or the row's first. */
  function firstToFill(
    parts: ReadonlyMap<string, Slot>,
    trace: IndicatorTrace | undefined,
    by: ScoreSetName,
  ): Slot | undefined {
    const lastYear = `year-${criteria.results.years - 1}`;
    const cells = { name: "name", direction: "direction", target: "target" } as const;
    const result = by === "self" ? lastYear : "committee";
    const [lack] = trace?.state === "incomplete" ? trace.lacks : [];
    if (lack === undefined) return parts.get(by === "self" ? "name" : "committee");
    return parts.get(lack === "result" ? result : cells[lack]);
  }

  return (item, score) => ("levels" in item ? statementRows(item) : indicatorRows(item, score));
}

function stateOf(trace: IndicatorTrace | undefined, blank: RowState): RowState {
  if (trace === undefined) return blank;
  return trace.state === "scored" ? "answered" : "partial";
}

/** Cells that hold what can't be read or has two readings, as `sheet!A1`. */
function troubledCells(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(
    problems
      .filter(({ code, severity }) => code.startsWith("reading/") && severity === "error")
      .flatMap(({ place: { sheet, cell } }) =>
        sheet === undefined || cell === undefined ? [] : [`${sheet}!${cell}`],
      ),
  );
}
