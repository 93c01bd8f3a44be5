import { indexCriteria } from "../core/criteria/indexCriteria";
import type { StatementId } from "../core/criteria/ids";
import type { Criteria } from "../core/criteria/schema";
import { textIn } from "../core/criteria/textIn";
import { createGapDescriber } from "../core/results/describeGaps";
import type { ListedGap } from "../core/results/listedGaps";
import { scoreText } from "../core/results/scoreText";
import { formatTable } from "./formatTable";
import type { Session } from "./session";

/** Gaps in the order of work as lines: what is missing, what it would gain, and why. */
export function gapsTable(
  criteria: Criteria,
  gaps: readonly ListedGap[],
  { io, language, words }: Session,
): readonly string[] {
  const describe = createGapDescriber(criteria, language);
  const gain = (points: number | undefined) =>
    points === undefined ? "" : `+${scoreText(criteria, points)}`;
  return formatTable(
    [
      { head: words.order, isNumber: true },
      { head: words.code },
      { head: words.level },
      { head: words.gap, isFlexible: true },
      { head: words.gainItem, isNumber: true },
      { head: words.gainTotal, isNumber: true },
      { head: words.reason, isFlexible: true },
    ],
    gaps.map((each, index) => {
      const { code, level, text } = describe.gap(each);
      const { gain: gains } = each.gap;
      return [
        String(index + 1),
        code,
        level,
        text,
        gain(gains?.item),
        gain(gains?.total),
        describe.reason(each),
      ];
    }),
    io.stdout.isTerminal ? io.stdout.columns : null,
  );
}

/** Statements in the order given as lines, with the item and level of each. */
export function statementsTable(
  criteria: Criteria,
  statements: readonly StatementId[],
  { io, language, words }: Session,
): readonly string[] {
  const index = indexCriteria(criteria);
  const rows = statements.flatMap((id, place) => {
    const found = index.statements.get(id);
    if (found === undefined) return [];
    const { statement, level } = found;
    return [[String(place + 1), id, textIn(level.short, language), textIn(statement.text, language)]];
  });
  return formatTable(
    [
      { head: words.order, isNumber: true },
      { head: words.code },
      { head: words.level },
      { head: words.statement, isFlexible: true },
    ],
    rows,
    io.stdout.isTerminal ? io.stdout.columns : null,
  );
}
