import { categorySheetKey, cellKeyText, type ColumnKey } from "../form/keys";
import type { CriteriaIndex } from "../criteria/indexCriteria";
import type { Submission } from "../reading/submission";
import type { Indicator } from "../scoring/answers";
import { blankFigure } from "../scoring/answers";
import { a1 } from "../workbook/address";
import type { FormRecord, IndicatorRecord, StatementRecord } from "./formRecord";

/** What a consolidation keeps of a form that was read by the edition with this digest. */
export function recordForm(
  index: CriteriaIndex,
  submission: Submission,
  edition: Pick<FormRecord, "edition" | "editionHash">,
): FormRecord {
  const { identity, stamp } = submission;
  return {
    ...edition,
    issueId: stamp.issueId,
    identity,
    statements: recordStatements(index, submission),
    indicators: recordIndicators(index, submission),
  };
}

function recordStatements(index: CriteriaIndex, submission: Submission): readonly StatementRecord[] {
  return index.allStatementIds.flatMap((id): readonly StatementRecord[] => {
    const notes = submission.statements.get(id);
    const category = index.statements.get(id)?.category.id;
    if (notes === undefined || category === undefined) return [];
    return [{ id, ...notes, place: placeOf(submission, category, id, ["#self", "#committee"]) }];
  });
}

function recordIndicators(index: CriteriaIndex, submission: Submission): readonly IndicatorRecord[] {
  return index.allMeasureIds.flatMap((measure) => {
    const category = index.measures.get(measure)?.category.id ?? "";
    const accepted = new Map(
      (submission.committee.indicators.get(measure) ?? []).map((each) => [each.id, each]),
    );
    return (submission.self.indicators.get(measure) ?? []).map((own: Indicator): IndicatorRecord => {
      const notes = submission.indicatorNotes.get(own.id);
      return {
        id: own.id,
        measure,
        name: own.name,
        unit: own.unit,
        direction: own.direction,
        target: own.target,
        years: notes?.years ?? [own.result],
        committee: accepted.get(own.id)?.result ?? blankFigure,
        evidence: notes?.evidence ?? "",
        suggestion: notes?.suggestion ?? "",
        place: placeOf(submission, category, own.id, ["#name", "#target"]),
      };
    });
  });
}

/** Where the first of a row's cells that is still there stands. */
function placeOf(
  { places }: Submission,
  category: string,
  row: string,
  columns: readonly ColumnKey[],
): StatementRecord["place"] {
  const sheet = categorySheetKey(category);
  for (const column of columns) {
    const found = places.get(cellKeyText({ sheet, row, column }));
    if (found !== undefined) return { sheet: found.sheet, cell: a1(found.row, found.column) };
  }
  return null;
}
