import { fill } from "../../text/fill";
import { problemLine } from "../../text/describeProblem";
import type { BlueprintSheet } from "../../workbook/blueprint";
import type { FileFate } from "../consolidation";
import type { ConsolidationContext } from "./consolidationContext";
import { describeFile, nameFate } from "./describeFile";
import { describeFinding } from "./describeFinding";
import { isComplete, receiptSums, type ReceiptSum } from "./receiptSums";
import { printOf, titleLines } from "./sheetHead";
import { layoutTable, wholeLine, type SheetLine, type TableColumn } from "./tableSheet";

/** The proof that nothing was lost, to print and sign: the sums, the signatures, and every file with its fate. */
export function layoutReceipt(context: ConsolidationContext): BlueprintSheet {
  const { consolidation, isBlind, language, words } = context;
  const { receipt: said, sheets } = words;
  const { fates, receipt } = consolidation;
  const columns = fileColumns(context);
  const width = columns.length;
  const isWhole = isComplete(receipt);
  const alarms = isWhole
    ? []
    : [
        wholeLine(columns, said.alarm, "alarm"),
        ...receipt.faults.map((fault) =>
          wholeLine(
            columns,
            problemLine(isBlind ? { ...fault, place: {} } : fault, language),
            "attentionText",
          ),
        ),
      ];
  return layoutTable({
    key: "receipt",
    name: sheets.sheetReceipt,
    tabColour: isWhole ? "548235" : "9C2A00",
    above: [
      ...titleLines(context, columns, said.title),
      ...alarms,
      sumLine(width, [said.sumHead, said.equationHead, said.checkHead], "headSmall"),
      ...receiptSums(receipt).map((sum) => equationLine(context, width, sum)),
      ...(isWhole ? [wholeLine(columns, said.isComplete, "label")] : []),
      wholeLine(columns, said.answersNotice, "note"),
      { ...wholeLine(columns, said.signHead, "subtitle"), leastHeightPt: 32 },
      ...signLines(context, width),
      { ...wholeLine(columns, said.filesHead, "subtitle"), leastHeightPt: 36 },
    ],
    columns,
    table: "PmqaReceipt",
    rows: fates,
    count: fates.length,
    nothing: sheets.nothing,
    frozenColumns: null,
    wraps: true,
    print: printOf(context),
  });
}

function sumLine(
  width: number,
  [what, equation, check]: readonly [string, string, string],
  style: "headSmall" | "cellMiddle",
): SheetLine {
  const isHead = style === "headSmall";
  return {
    leastHeightPt: 30,
    cells: [
      { column: 1, span: 2, value: what, style: isHead ? style : "label" },
      { column: 3, span: width - 4, value: equation, style },
      { column: width - 1, span: 2, value: check, style: isHead ? style : "bandCentre" },
    ],
  };
}

function equationLine(
  { consolidation, words }: ConsolidationContext,
  width: number,
  sum: ReceiptSum,
): SheetLine {
  const { receipt: said } = words;
  const { committee, expected, files, indicatorsKept, indicatorsRead, self } = consolidation.receipt;
  const equations: Readonly<Record<ReceiptSum["what"], readonly [string, string]>> = {
    files: [said.filesSum, fill(said.filesEquation, grouped(files))],
    answers: [said.answersSum, fill(said.answersEquation, grouped({ ...self, expected }))],
    committee: [said.committeeSum, fill(said.answersEquation, grouped({ ...committee, expected }))],
    indicators: [
      said.indicatorsSum,
      fill(said.indicatorsEquation, grouped({ read: indicatorsRead, kept: indicatorsKept })),
    ],
  };
  const meets = sum.expected === sum.found;
  const [what, equation] = equations[sum.what];
  const line = sumLine(width, [what, equation, meets ? said.meets : said.doesNotMeet], "cellMiddle");
  return meets
    ? line
    : { ...line, cells: line.cells.map((cell) => ({ ...cell, style: "attentionText" as const })) };
}

/** Numbers as people read them, thousands apart. */
function grouped(counts: Readonly<Record<string, number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, String(count).replace(/\B(?=(\d{3})+$)/g, ",")]),
  );
}

function signLines({ words }: ConsolidationContext, width: number): readonly SheetLine[] {
  const { receipt: said } = words;
  const half = Math.floor(width / 2);
  const line = ([left, right]: readonly [string, string], leastHeightPt: number): SheetLine => ({
    leastHeightPt,
    cells: [
      { column: 1, span: half, value: left, style: "sign" },
      { column: half + 1, span: width - half, value: right, style: "sign" },
    ],
  });
  return [
    line([said.signLine, said.signLine], 48),
    line([said.signName, said.signName], 28),
    line([said.compiledBy, said.checkedBy], 28),
    line([said.signPosition, said.signPosition], 28),
    line([said.signDate, said.signDate], 28),
  ];
}

function fileColumns(context: ConsolidationContext): readonly TableColumn<FileFate>[] {
  const { isBlind, words } = context;
  const { receipt: said, sheets } = words;
  const described = (row: FileFate) => describeFile(context, row.file);
  const digest: TableColumn<FileFate> = {
    heading: said.sha256,
    widthChars: 37,
    style: "fine",
    value: ({ file }) => file.sha256 ?? said.noBytes,
  };
  return [
    { heading: sheets.order, widthChars: 6, style: "denseCentre", value: (_, order) => order },
    { heading: sheets.file, widthChars: 34, style: "dense", value: (row) => described(row).name },
    { heading: said.size, widthChars: 12, style: "denseCount", value: ({ file }) => file.sizeBytes },
    ...(isBlind ? [] : [digest]),
    { heading: sheets.agency, widthChars: 30, style: "dense", value: (row) => described(row).agency },
    {
      heading: said.stamp,
      widthChars: 28,
      style: "fine",
      value: ({ file: { form } }) => {
        if (form === null) return null;
        return isBlind ? form.edition : `${form.edition}\n${form.issueId ?? said.noIssue}`;
      },
    },
    {
      heading: said.fate,
      widthChars: 15,
      style: ({ fate }) => (fate === "set-aside" ? "denseAttention" : "denseCentre"),
      value: ({ fate }) => nameFate(context, fate),
    },
    {
      heading: said.reason,
      widthChars: 46,
      leastChars: 36,
      style: "dense",
      value: (row) => firstReason(context, row),
    },
  ];
}

function firstReason(context: ConsolidationContext, { reasons, reasonCount }: FileFate): string | null {
  const [first] = reasons;
  if (first === undefined) return null;
  const { what } = describeFinding(context, first);
  return reasonCount <= 1
    ? what
    : fill(context.words.receipt.reasonAndMore, { what, count: reasonCount - 1 });
}
