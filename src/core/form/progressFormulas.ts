import type { Category, ProcessCategory } from "../criteria/schema";
import { formulaText } from "../scoring/formulas";
import { answeredColumn } from "./answerColumns";
import { measureRow, tierColumns } from "./indicatorRows";
import { categorySheetKey, sheetKeys } from "./keys";
import type { LayoutContext } from "./layoutContext";
import type { Refs } from "./refs";
import { frameRows } from "./sheetFrame";

/** How many statements a category asks. */
export function statementsIn(category: ProcessCategory): number {
  return category.items.reduce(
    (sum, { levels }) => sum + levels.reduce((all, level) => all + level.statements.length, 0),
    0,
  );
}

/** Cells of a category's sheet that say how much of it is answered, and how much there is to answer. */
export function progressTerms(category: Category, refs: Refs): { answered: string; expected: number } {
  const sheet = categorySheetKey(category.id);
  if (category.kind === "process") {
    return {
      answered: category.items.map(({ id }) => refs.cell(id, answeredColumn("self"), sheet)).join("+"),
      expected: statementsIn(category),
    };
  }
  const mandatory = category.items.flatMap(({ measures }) =>
    measures.filter(({ isMandatory }) => isMandatory),
  );
  return {
    answered: mandatory
      .map(({ id }) => refs.cell(measureRow(id), tierColumns("measure", "self").counts, sheet))
      .join("+"),
    expected: mandatory.length,
  };
}

/** The notice of a form that has answers, but not all; an empty text otherwise. */
export function provisionalFormula(context: LayoutContext, refs: Refs): string {
  const terms = context.categories.map((category) => progressTerms(category, refs));
  const answered = terms.map((term) => term.answered).join("+");
  const expected = terms.reduce((sum, term) => sum + term.expected, 0);
  return `IF(AND(${answered}>0,${answered}<${expected}),${formulaText(context.words.form.noticeProvisional)},"")`;
}

/**
 * The notice of a sheet that people fill: that results are stale, or what `otherwise` says. That results haven't
 * been computed is told on result sheets alone; whoever fills a form in has no part in it.
 */
export function noticeFormula({ words }: LayoutContext, refs: Refs, otherwise: string): string {
  const stale = refs.cell(frameRows.notice, "#stale", sheetKeys.summary);
  return `IF(${stale}=1,${formulaText(words.form.noticeStale)},${otherwise})`;
}
