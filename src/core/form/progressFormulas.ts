import type { Category, Measure, ProcessCategory, ResultsCategory } from "../criteria/schema";
import { formulaText } from "../scoring/formulas";
import { answeredColumn } from "./answerColumns";
import { measureRow, tierColumns } from "./indicatorRows";
import { categorySheetKey, sheetKeys } from "./keys";
import type { LayoutContext } from "./layoutContext";
import type { Refs } from "./refs";
import { frameRows } from "./sheetFrame";
import type { ScoreSetName } from "./slots";

/** How many statements a category asks. */
export function statementsIn(category: ProcessCategory): number {
  return category.items.reduce(
    (sum, { levels }) => sum + levels.reduce((all, level) => all + level.statements.length, 0),
    0,
  );
}

/** How much there is to answer in a category: its statements, or its mandatory measures. */
export function expectedIn(category: Category): number {
  return category.kind === "process" ? statementsIn(category) : mandatoryIn(category).length;
}

function mandatoryIn(category: ResultsCategory): readonly Measure[] {
  return category.items.flatMap(({ measures }) => measures.filter(({ isMandatory }) => isMandatory));
}

/** Cells of a category's sheet that say how much of it a set answered, and how much there is to answer. */
export function progressTerms(
  category: Category,
  refs: Refs,
  set: ScoreSetName,
): { answered: string; expected: number } {
  const sheet = categorySheetKey(category.id);
  if (category.kind === "process") {
    return {
      answered: category.items.map(({ id }) => refs.cell(id, answeredColumn(set), sheet)).join("+"),
      expected: expectedIn(category),
    };
  }
  return {
    answered: mandatoryIn(category)
      .map(({ id }) => refs.cell(measureRow(id), tierColumns("measure", set).counts, sheet))
      .join("+"),
    expected: expectedIn(category),
  };
}

/** The notice of a form that has answers of a set, but not all; an empty text otherwise. */
export function provisionalFormula(context: LayoutContext, refs: Refs, set: ScoreSetName): string {
  const terms = context.categories.map((category) => progressTerms(category, refs, set));
  const answered = terms.map((term) => term.answered).join("+");
  const expected = terms.reduce((sum, term) => sum + term.expected, 0);
  return `IF(AND(${answered}>0,${answered}<${expected}),${formulaText(provisionalWords(context)[set])},"")`;
}

/** What is said of a set's score from which something is still missing. */
export function provisionalWords({ words }: LayoutContext): Readonly<Record<ScoreSetName, string>> {
  return { self: words.form.noticeProvisional, committee: words.form.noticeCommitteeProvisional };
}

/**
 * The notice of a sheet that people fill: that results are stale, or what `otherwise` says. That results haven't
 * been computed is told on result sheets alone; whoever fills a form in has no part in it.
 */
export function noticeFormula({ words }: LayoutContext, refs: Refs, otherwise: string): string {
  const stale = refs.cell(frameRows.notice, "#stale", sheetKeys.summary);
  return `IF(${stale}=1,${formulaText(words.form.noticeStale)},${otherwise})`;
}
