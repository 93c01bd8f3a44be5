import { annexColumn } from "../form/annexColumn";
import { cellKeyText, sheetKeys, type ColumnKey, type SheetKey } from "../form/keys";
import type { LayoutContext } from "../form/layoutContext";
import { planColumn, planColumnWidths } from "../form/layoutPlan";
import { layoutSheets } from "../form/layoutSheets";
import { nameIndicatorPart } from "../form/nameIndicatorPart";
import { rowTexts } from "../form/rowTexts";
import { planParts, type Field } from "../form/slots";
import type { Submission } from "../reading/submission";
import { styleNamed } from "../workbook/styles";
import { fitsRow } from "../workbook/text/rowHeight";

/** A text that people wrote and that the highest row doesn't show whole. */
export interface LongText {
  readonly sheet: SheetKey;
  /** Where it stands in the workbook now. */
  readonly row: number;
  readonly column: ColumnKey;
  /** The row's name for people, such as a statement's id or a topic. */
  readonly about: string;
  /** Which part of the row it is, as its head says. */
  readonly part: string;
  readonly text: string;
}

/**
 * The texts of a form that no row shows whole, in the form's order: they stand whole in their cells, are cut on paper,
 * and are printed in the annex. Cells of the cover, which holds names, aren't among them.
 */
export function findLongTexts(context: LayoutContext, submission: Submission): readonly LongText[] {
  return layoutSheets(context).flatMap((draft) => {
    if (draft.key === sheetKeys.plan) return longPlanTexts(context, submission);
    if (draft.columns.every(({ key }) => key !== annexColumn)) return [];
    const located = submission.sheets.get(draft.key);
    return draft.body.flatMap((row) => {
      const { key } = row;
      const at = key === undefined ? undefined : located?.rows.get(key);
      if (key === undefined || at === undefined) return [];
      return Object.entries(row.cells).flatMap(([name, cell]): readonly LongText[] => {
        const column = name as ColumnKey;
        const found = submission.cells.get(cellKeyText({ sheet: draft.key, row: key, column }));
        if (cell?.field === undefined || typeof found?.value !== "string") return [];
        const text = found.value;
        const standing = rowTexts(draft, { cells: { [column]: cell } }, () => text);
        if (standing.every(fitsRow)) return [];
        return [{ sheet: draft.key, row: at, column, text, ...nameField(context, cell.field) }];
      });
    });
  });
}

/** What results write into a plan row isn't long; what people wrote may be. */
function longPlanTexts({ words }: LayoutContext, { plan }: Submission): readonly LongText[] {
  return plan.flatMap(({ row, gaps, parts }) =>
    planParts.flatMap((part): readonly LongText[] => {
      const text = parts[part] ?? "";
      const isWhole = fitsRow({ text, style: styleNamed("input"), widthChars: planColumnWidths[part] });
      return isWhole
        ? []
        : [
            {
              sheet: sheetKeys.plan,
              row,
              column: planColumn(part),
              about: gaps.join(", "),
              part: words.results[part],
              text,
            },
          ];
    }),
  );
}

function nameField(context: LayoutContext, field: Field): Pick<LongText, "about" | "part"> {
  const { criteria, request, say, words } = context;
  switch (field.kind) {
    case "note":
      return { about: field.statement, part: words.form[field.part] };
    case "indicator":
      return {
        about: field.indicator,
        part: nameIndicatorPart(field.part, words, {
          years: criteria.results.years,
          lastYear: request.identity.year,
        }),
      };
    case "profile": {
      const topics = criteria.profile.flatMap(({ sections }) => sections.flatMap((each) => each.topics));
      const topic = topics.find(({ id }) => id === field.topic);
      return { about: topic === undefined ? field.topic : say(topic.name), part: words.form.topicText };
    }
    default:
      return { about: "", part: "" };
  }
}
