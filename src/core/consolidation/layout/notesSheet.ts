import type { Problem, Severity } from "../../problem";
import { fill } from "../../text/fill";
import type { BlueprintSheet } from "../../workbook/blueprint";
import type { FileFate } from "../consolidation";
import type { ConsolidationContext } from "./consolidationContext";
import { describeFile, nameFate, type DescribedFile } from "./describeFile";
import { describeFinding, isChange, type DescribedFinding } from "./describeFinding";
import { inParts } from "./inParts";
import { nameOfPart, tableOfPart } from "./nameOfPart";
import { headLines, printOf } from "./sheetHead";
import { layoutTable, type TableColumn } from "./tableSheet";

interface Row {
  readonly fate: FileFate;
  readonly file: DescribedFile;
  readonly severity: Severity;
  readonly finding: DescribedFinding;
}

/** Every reason and finding of every file, with its place and what to do. */
export function layoutNotes(context: ConsolidationContext): readonly BlueprintSheet[] {
  const { consolidation, isBlind, words } = context;
  const { receipt: said, sheets } = words;
  const dense = (
    heading: string,
    [widthChars, leastChars]: readonly [number, number],
    value: (row: Row) => string | null,
  ): TableColumn<Row> => ({
    heading,
    widthChars,
    leastChars,
    style: "dense",
    value,
  });
  const files: readonly TableColumn<Row>[] = isBlind
    ? []
    : [dense(sheets.file, [28, 20], ({ file }) => file.name)];
  const places: readonly TableColumn<Row>[] = isBlind
    ? []
    : [
        dense(said.sheet, [16, 12], ({ finding }) => finding.sheet),
        { heading: said.cell, widthChars: 8, style: "denseCentre", value: ({ finding }) => finding.cell },
      ];
  const columns: readonly TableColumn<Row>[] = [
    { heading: sheets.order, widthChars: 6, style: "denseCentre", value: (_, order) => order },
    ...files,
    dense(sheets.agency, [26, 18], ({ file }) => file.agency),
    {
      heading: said.fate,
      widthChars: 14,
      style: ({ fate }) => (fate.fate === "set-aside" ? "denseAttention" : "denseCentre"),
      value: ({ fate }) => nameFate(context, fate.fate),
    },
    {
      heading: said.severity,
      widthChars: 13,
      style: ({ severity }) => (severity === "error" ? "denseAttention" : "denseCentre"),
      value: ({ severity }) => said[severity],
    },
    ...places,
    dense(said.what, [50, 32], ({ finding }) => finding.what),
    dense(said.remedy, [40, 26], ({ finding }) => finding.remedy),
    ...(hasChanges(context)
      ? [
          dense(said.issued, [34, 22], ({ finding }) => finding.issued),
          dense(said.returned, [34, 22], ({ finding }) => finding.returned),
        ]
      : []),
  ];
  return inParts(consolidation.fates, countFindings).map(({ groups, count }, place) =>
    layoutTable({
      key: `notes${place === 0 ? "" : place + 1}`,
      name: nameOfPart(context, sheets.sheetNotes, place),
      tabColour: "C55A11",
      above: headLines(context, columns, said.notesTitle),
      columns,
      table: tableOfPart("PmqaNotes", place),
      rows: rowsOf(context, groups),
      count,
      nothing: sheets.nothing,
      frozenColumns: 0,
      wraps: true,
      print: printOf(context),
    }),
  );
}

/** True where a file came back with criteria or formulas changed: then what was issued stands beside what came. */
function hasChanges({ consolidation, isBlind }: ConsolidationContext): boolean {
  return !isBlind && consolidation.fates.some(({ reasons }) => reasons.some(isChange));
}

/** A row for each reason that is kept, and one that counts those that aren't. */
function countFindings({ reasons, reasonCount }: FileFate): number {
  return reasons.length + (reasonCount > reasons.length ? 1 : 0);
}

function rowsOf(context: ConsolidationContext, fates: readonly FileFate[]): Iterable<Row> {
  const { receipt: said } = context.words;
  const nothing = { sheet: null, cell: null, issued: null, returned: null } as const;
  return {
    *[Symbol.iterator]() {
      for (const fate of fates) {
        const file = describeFile(context, fate.file);
        const rowOf = (problem: Problem): Row => ({
          fate,
          file,
          severity: problem.severity,
          finding: describeFinding(context, problem),
        });
        yield* fate.reasons.map(rowOf);
        const untold = fate.reasonCount - fate.reasons.length;
        if (untold <= 0) continue;
        const what = fill(said.notKept, { count: untold });
        const finding: DescribedFinding = { ...nothing, what, remedy: said.notKeptRemedy };
        yield { fate, file, severity: "note" as const, finding };
      }
    },
  };
}
