import { fill } from "../../text/fill";
import type { BlueprintSheet, CellValue } from "../../workbook/blueprint";
import { tidyColumns, type TidyColumn, type TidyHead, type TidyValue } from "../tidy/tidyColumns";
import { tidyRows, type TidyRow } from "../tidy/tidyRows";
import { countTidyRows } from "../tidy/tidySource";
import type { ConsolidationContext } from "./consolidationContext";
import { inParts } from "./inParts";
import { nameOfPart, tableOfPart } from "./nameOfPart";
import { headLines, printOf } from "./sheetHead";
import { layoutTable, type TableColumn } from "./tableSheet";

/** Columns that are wider than a code or a figure. */
const widths: Readonly<Partial<Record<TidyHead, number>>> = {
  agency_name: 30,
  ministry: 22,
  agency_kind: 16,
  reporting_unit: 20,
  edition: 14,
  text: 60,
  explanation: 40,
  evidence: 40,
  suggestion: 30,
  indicator_name: 36,
  file: 30,
  file_sha256: 60,
  sheet: 16,
};

/** Columns of what people wrote; the others have a few texts over and over. */
const isWritten: ReadonlySet<TidyHead> = new Set<TidyHead>([
  "self_typed",
  "committee_typed",
  "explanation",
  "evidence",
  "suggestion",
  "indicator_name",
  "unit",
  "target_typed",
  "earlier_results_typed",
]);

/** Tidy data as tables: as many sheets as the rows need, agencies never torn apart. */
export function layoutData(context: ConsolidationContext): readonly BlueprintSheet[] {
  const { consolidation, criteria, isBlind, language, recordOf, words } = context;
  const { sheets } = words;
  const columns = tidyColumns(criteria, language, isBlind).map((column, place): TableColumn<TidyRow> => ({
    heading: headOf(context, column),
    widthChars: widths[column.head] ?? 13,
    style: column.kind === "number" ? "dataNumber" : "data",
    value: (row) => inWords(context, column, row[place] ?? null),
    ...(isWritten.has(column.head) ? {} : { isCommon: true }),
  }));
  const parts = inParts(consolidation.agencies, (agency) => countTidyRows(agency, recordOf));
  return parts.map(({ groups, count }, place) =>
    layoutTable({
      key: `data${place === 0 ? "" : place + 1}`,
      name: nameOfPart(context, sheets.sheetData, place),
      tabColour: "7F7F7F",
      above: headLines(context, columns, sheets.dataTitle),
      columns,
      table: tableOfPart("PmqaData", place),
      rows: tidyRows(consolidation, recordOf, groups).rows,
      count,
      nothing: sheets.nothing,
      frozenColumns: 2,
      wraps: false,
      print: printOf(context),
    }),
  );
}

/** A column's head as people read it; years are named by the assessed year of the batch. */
function headOf({ consolidation, words }: ConsolidationContext, { head, yearsBefore }: TidyColumn): string {
  const year = (consolidation.period?.year ?? 0) - (yearsBefore ?? 0);
  return fill(words.data[head], { year });
}

/** A value in the workbook's language where it is a code for something that has a word. */
function inWords(
  { answerWord, form, index, kindOf, say, words }: ConsolidationContext,
  { head }: TidyColumn,
  value: TidyValue,
): CellValue {
  if (typeof value !== "string") return value;
  const { data } = words;
  switch (head) {
    case "agency_kind":
      return kindOf({ kind: value });
    case "level": {
      const level = [...index.levels.values()].find(({ id }) => id === value);
      return level === undefined ? value : say(level.short);
    }
    case "row_kind":
      return value === "statement" ? data.rowStatement : data.rowIndicator;
    case "self_answer":
    case "committee_answer":
      if (value === "blank") return data.blank;
      return value === "unreadable" ? data.unreadable : answerWord(value);
    case "direction":
      return value === "more" ? form.directionMore : form.directionLess;
    default:
      return value;
  }
}
