import type { ItemLevel, ProcessItem } from "../criteria/schema";
import { formulaText, isCompleteFormula } from "../scoring/formulas";
import { annexColumn, readOnFormula } from "./annexColumn";
import {
  codeColumn,
  codeFormula,
  groupColumn,
  levelGroup,
  levelTerms,
  needsCheckFormula,
  weightColumn,
} from "./answerColumns";
import type { LayoutContext } from "./layoutContext";
import { longestState, pendingStateFormula, pendingTextsFormula, pointedOutCell } from "./pendingState";
import type { Formula } from "./refs";
import type { CellDraft, RowDraft } from "./sheetDraft";
import { scoreSetNames, type ScoreSetName } from "./slots";

/** The rows of an item's statements of one level; `place` is the level's, from 0. */
export function layoutStatementRows(
  context: LayoutContext,
  item: ProcessItem,
  level: ItemLevel,
  place: number,
): readonly RowDraft[] {
  const { criteria, say } = context;
  const heading = criteria.levels[place];
  return level.statements.map((statement): RowDraft => {
    const answer = (set: ScoreSetName): CellDraft => ({
      style: "inputCentre",
      field: { kind: "answer", statement: statement.id, set },
    });
    const note = (part: "explanation" | "evidence" | "suggestion"): CellDraft => ({
      style: "input",
      field: { kind: "note", statement: statement.id, part },
    });
    return {
      key: statement.id,
      leastHeightPt: 48,
      cells: {
        [groupColumn]: { style: "key", value: levelGroup(item.id, level.level) },
        [weightColumn]: { style: "key", value: context.weights.get(statement.id) ?? 0 },
        "#level": {
          style: "cellCentre",
          value: heading === undefined ? "" : `${say(heading.short)}\n${heading.points}`,
        },
        "#statement": { style: "cell", value: say(statement.text), isIssued: true },
        "#self": answer("self"),
        "#explanation": note("explanation"),
        "#evidence": note("evidence"),
        "#committee": answer("committee"),
        "#suggestion": note("suggestion"),
        "#state": { style: "state", formula: stateFormula(context, item, place), ...longestState(context) },
        [annexColumn]: { style: "key" },
        ...pointedOutCell(context, statement.id),
        [codeColumn("self")]: { style: "key", formula: (refs) => codeFormula(context, refs, "#self") },
        [codeColumn("committee")]: {
          style: "key",
          formula: (refs) => codeFormula(context, refs, "#committee"),
        },
      },
    };
  });
}

/** What a row says of itself: unreadable, of an earlier year, unanswered, behind a level that isn't complete, or nothing. */
function stateFormula(context: LayoutContext, item: ProcessItem, place: number): Formula {
  const { criteria, words } = context;
  const { stateCheck, stateBlank, stateClosed } = words.form;
  return (refs) => {
    const check = scoreSetNames.map((set) => needsCheckFormula(criteria, refs.own(codeColumn(set))));
    const counts = item.levels
      .slice(0, place)
      .map(({ level, statements }) => ({ level, statements: statements.length }));
    const below = levelTerms(criteria, refs, item.id, "self", counts).map(isCompleteFormula);
    const closed = below.length === 0 ? '""' : `IF(AND(${below.join(",")}),"",${formulaText(stateClosed)})`;
    const isFromLastYear = context.request.lastYear !== undefined;
    const blank = isFromLastYear
      ? pendingStateFormula(context, refs, ["#self"], formulaText(stateBlank))
      : formulaText(stateBlank);
    const answered = isFromLastYear
      ? pendingTextsFormula(context, refs, ["#explanation", "#evidence"], closed)
      : closed;
    return `${readOnFormula(context, refs)}&IF(OR(${check.join(",")}),${formulaText(stateCheck)},IF(${refs.own(codeColumn("self"))}=0,${blank},${answered}))`;
  };
}
