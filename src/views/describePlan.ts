import type { AssessedForm } from "../app/scoreForm";
import { planColumn } from "../core/form/layoutPlan";
import { sheetKeys } from "../core/form/keys";
import { planParts, type PlanPart } from "../core/form/slots";
import type { PlanRow } from "../core/reading/submission";
import { createGapDescriber } from "../core/results/describeGaps";
import { listGaps } from "../core/results/listedGaps";
import { indexCriteria } from "../core/criteria/indexCriteria";
import { textIn } from "../core/criteria/textIn";
import type { StatementId, MeasureId } from "../core/criteria/ids";
import type { Language } from "../core/text/language";
import { sheetWordsIn } from "../core/text/words";
import type { SheetCell } from "../core/workbook/address";
import type { PlanRowView, PlanView } from "./planView";

/** What every row of a plan must say for somebody to work by it. */
const required: readonly PlanPart[] = ["activity", "indicator", "target", "period", "owner"];

/** The development plan of a form as people have written it, and what it lacks. */
export function describePlan(form: AssessedForm, language: Language): PlanView {
  const { criteria, submission, assessment } = form;
  const asked = new Set<string>(submission.identity.categories);
  const openGaps = new Map(
    listGaps(assessment)
      .filter(({ item }) => asked.has(item.category))
      .map((gap) => [String(gap.gap.id), gap]),
  );
  const describe = createGapDescriber(criteria, language);
  const index = indexCriteria(criteria);
  const located = submission.sheets.get(sheetKeys.plan);

  function textOf(id: string): string {
    const open = openGaps.get(id);
    if (open !== undefined) return describe.gap(open).text;
    const text =
      index.statements.get(id as StatementId)?.statement.text ??
      index.measures.get(id as MeasureId)?.measure.name;
    return text === undefined ? "" : textIn(text, language);
  }

  function placeOf(row: number, part: PlanPart): SheetCell | null {
    const column = located?.columns.get(planColumn(part));
    return located === undefined || column === undefined ? null : { sheet: located.name, row, column };
  }

  function rowView({ id, row, gaps, parts, section }: PlanRow): PlanRowView {
    const lacks = section === "done" ? [] : required.filter((part) => (parts[part] ?? "") === "");
    const named = gaps.map((code) => ({ code, text: textOf(code), isOpen: openGaps.has(code) }));
    const activity = parts.activity ?? "";
    return {
      id,
      title: named.length === 0 ? activity : named.map(({ code, text }) => `${code} ${text}`).join("; "),
      gaps: named,
      activity,
      owner: parts.owner ?? "",
      period: parts.period ?? "",
      lacks,
      place: placeOf(row, lacks[0] ?? "activity"),
    };
  }

  const views = (section: PlanRow["section"]) =>
    submission.plan.filter((each) => each.section === section).map(rowView);
  const [open, own, done] = [views("open"), views("own"), views("done")];
  const planned = new Set(submission.plan.flatMap(({ gaps }) => gaps));
  const words = sheetWordsIn(language).results;
  return {
    open,
    own,
    done,
    unplanned: [...openGaps.keys()].filter((id) => !planned.has(id)).length,
    complete: [...open, ...own].filter(({ lacks }) => lacks.length === 0).length,
    partNames: Object.fromEntries(planParts.map((part) => [part, words[part]])) as Record<PlanPart, string>,
  };
}
