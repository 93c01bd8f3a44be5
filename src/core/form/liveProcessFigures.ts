import type { StatementId } from "../criteria/ids";
import type { ProcessCategory } from "../criteria/schema";
import type { Answer } from "../scoring/answers";
import { scoreProcessItem } from "../scoring/scoreProcessItem";
import type { ItemScore, ProcessTrace } from "../scoring/scores";
import type { CellValue } from "../workbook/blueprint";
import { annexColumn, readOnText } from "./annexColumn";
import { answeredColumn, codeColumn, countColumn, creditColumn, pointsColumn } from "./answerColumns";
import { categorySheetKey, cellKeyText, type ColumnKey, type RowKey } from "./keys";
import type { LayoutContext } from "./layoutContext";
import { outOfFigure } from "./outOf";
import { bandColumns } from "./layoutItemBand";
import { pendingStateText, pendingTextsText } from "./pendingState";
import { isPendingRaw } from "./pendingText";
import type { LiveCategory, RawCells } from "./rawCells";
import { scoreSetNames, type ScoreSetName } from "./slots";
import { committeeFactor } from "./weights";
import { answerCode, answerCodes, answerWords } from "./wordList";

/** What the live formulas of a category of process items show for what stands in its answer cells. */
export function liveProcessFigures(
  context: LayoutContext,
  category: ProcessCategory,
  raw: RawCells,
): LiveCategory {
  const { criteria, index, request, words } = context;
  const sheet = categorySheetKey(category.id);
  const known = answerWords(criteria, request.language);
  const figures = new Map<string, CellValue>();
  const put = (row: RowKey, column: ColumnKey, value: CellValue) =>
    figures.set(cellKeyText({ sheet, row, column }), value);

  const statements = category.items.flatMap(({ id }) =>
    index.statementsOf(id).map((statement) => statement.id),
  );
  const codes = (set: ScoreSetName): ReadonlyMap<StatementId, number> =>
    new Map(statements.map((id) => [id, liveCode(context, known, raw(sheet, id, `#${set}`))]));
  const codesOf = { self: codes("self"), committee: codes("committee") };
  const itemsOf = (set: ScoreSetName): readonly ItemScore[] => {
    const answers = new Map(statements.map((id) => [id, answerOfCode(context, codesOf[set].get(id) ?? 0)]));
    return category.items.map((item) => scoreProcessItem(criteria, category.id, item, answers));
  };
  const items = { self: itemsOf("self"), committee: itemsOf("committee") };

  let checksum = 0;
  for (const set of scoreSetNames) {
    for (const [id, code] of codesOf[set]) {
      put(id, codeColumn(set), code);
      checksum += code * (context.weights.get(id) ?? 0) * (set === "committee" ? committeeFactor : 1);
    }
    for (const score of items[set]) {
      const { levels } = traceOf(score);
      const answered = levels.reduce(
        (sum, level) => sum + level.met.length + level.unmet.length + level.notApplicable.length,
        0,
      );
      const isStarted = score.state === "assessed";
      put(score.item, countColumn(set), isStarted ? 1 : 0);
      put(score.item, pointsColumn(set), score.score ?? 0);
      put(score.item, bandColumns[set].score, score.score ?? "");
      put(score.item, bandColumns[set].level, isStarted ? levelWord(context, score) : words.form.notAssessed);
      put(score.item, answeredColumn(set), answered);
      for (const level of levels) put(score.item, creditColumn(set, level.level), level.credit);
    }
  }
  for (const score of items.self) {
    const { levels } = traceOf(score);
    const total = index.statementsOf(score.item).length;
    const answered = total - score.unanswered.length;
    put(score.item, "#state", outOfFigure(context, answered, total));
    levels.forEach(({ level }, place) => {
      const isClosed = levels.slice(0, place).some((below) => below.credit < below.expected - 1e-9);
      for (const { id } of index.statementsOf(score.item, level))
        put(
          id,
          "#state",
          readOnText(context, raw(sheet, id, annexColumn)) +
            stateWord(
              context,
              id,
              [codesOf.self.get(id) ?? 0, codesOf.committee.get(id) ?? 0],
              isClosed,
              (column) => raw(sheet, id, column),
            ),
        );
    });
  }
  const answeredBy = (set: ScoreSetName) =>
    items[set].reduce((left, score) => left - score.unanswered.length, statements.length);
  return {
    figures,
    items: items.self,
    answered: { self: answeredBy("self"), committee: answeredBy("committee") },
    expected: statements.length,
    checksum,
  };
}

function traceOf(score: ItemScore): ProcessTrace {
  if (score.trace.kind !== "process") throw new Error(`item ${score.item} isn't a process item`);
  return score.trace;
}

/** The answer behind a code, as formulas see it: anything but a word of the dropdown is no answer. */
function answerOfCode({ criteria }: LayoutContext, code: number): Answer {
  const { choices, notApplicable } = criteria.responses;
  const choice = choices[code - 1];
  if (choice !== undefined) return { kind: "choice", choice: choice.id };
  return notApplicable !== null && code === choices.length + 1
    ? { kind: "not-applicable" }
    : { kind: "blank" };
}

function levelWord({ criteria, say, words }: LayoutContext, { level }: ItemScore): string {
  const reached = criteria.levels.find(({ id }) => id === level);
  return reached === undefined ? words.form.belowLevel : say(reached.name);
}

function stateWord(
  context: LayoutContext,
  id: StatementId,
  codes: readonly [number, number],
  isClosed: boolean,
  cell: (column: ColumnKey) => ReturnType<RawCells>,
): string {
  const { dropdown, words } = context;
  if (codes.some((code) => code > dropdown.length)) return words.form.stateCheck;
  if (codes[0] === 0) return pendingStateText(context, id, cell, ["#self"]) ?? words.form.stateBlank;
  const closed = isClosed ? words.form.stateClosed : "";
  return pendingTextsText(context, cell, ["#explanation", "#evidence"]) ?? closed;
}

/** The code that formulas give to an answer: in a form made from last year's, one of an earlier year is a blank. */
function liveCode(context: LayoutContext, words: readonly string[], value: ReturnType<RawCells>): number {
  const isPending = context.request.lastYear !== undefined && isPendingRaw(context, value);
  return isPending ? answerCodes.blank : answerCode(words, value);
}
