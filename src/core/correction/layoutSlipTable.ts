import { instrumentName } from "../form/instrument";
import type { LayoutContext } from "../form/layoutContext";
import { keyRow } from "../form/mapSheet";
import type { CellDraft, ColumnDraft, RowDraft, SheetDraft } from "../form/sheetDraft";
import { framePrint } from "../form/sheetFrame";
import type { Submission } from "../reading/submission";
import { describePlace, describeProblem } from "../text/describeProblem";
import { fill } from "../text/fill";
import { type SlipWords, slipWordsIn } from "../text/slipWords";
import type { Problem } from "../problem";
import { a1 } from "../workbook/address";
import type { StyleName } from "../workbook/styles";
import type { Correction, Corrections } from "./correction";
import { createCorrectionDescriber, type DescribedCorrection } from "./describeCorrection";
import { type CorrectionInput, inputOf } from "./inputOf";
import { fixedSlipRow, slipColumns, slipMarks, slipSheets } from "./slipKeys";
import type { SlipRequest } from "./slipRequest";

/** The page, and the number of the first row of its table that is filled. */
export interface SlipTable {
  readonly draft: SheetDraft;
  readonly firstRow: number;
}

const { number, sheet, cell, about, now, wrong, todo, right } = slipColumns;

/** A form that is spoiled throughout would fill pages that nobody reads. */
const looksShown = 40;

const columns: readonly ColumnDraft[] = [
  { key: slipMarks.table, widthChars: 10, isHidden: true },
  { key: number, widthChars: 7 },
  { key: sheet, widthChars: 13 },
  { key: cell, widthChars: 7 },
  { key: about, widthChars: 38 },
  { key: now, widthChars: 17 },
  { key: wrong, widthChars: 34 },
  { key: todo, widthChars: 24 },
  { key: right, widthChars: 20 },
];

/** The page that is printed, filled and signed. */
export function layoutSlipTable(
  context: LayoutContext,
  submission: Submission,
  { rows, looks }: Corrections,
  request: SlipRequest,
): SlipTable {
  const words = slipWordsIn(context.request.language);
  const describe = createCorrectionDescriber(context, submission);
  const above = openingRows(context, request, words);
  const body = [
    ...above,
    headRow(words),
    ...rows.map((row, place) => correctionRow(row, place + 1, describe(row))),
    ...lookRows(looks, context, words),
    ...signatureRows(words),
  ];
  return {
    draft: {
      key: slipSheets.table,
      name: words.sheet,
      tabColour: "9C2A00",
      columns,
      head: [],
      body,
      isProtected: true,
      print: framePrint(context, "landscape"),
    },
    firstRow: keyRow + above.length + 2,
  };
}

function openingRows(
  { criteria, request: { identity, language }, words: { form } }: LayoutContext,
  { dueDate, fileName }: SlipRequest,
  words: SlipWords,
): readonly RowDraft[] {
  const { agencyName, reportingUnit, round, year } = identity;
  const agency = fill(words.agency, {
    agency: agencyName === "" ? words.unnamed : agencyName,
    unit: reportingUnit === "" ? "" : fill(words.unit, { unit: reportingUnit }),
    year: fill(form.fiscalYear, { year: year === 0 ? words.unnamed : year }),
    round: fill(form.roundOf, { round }),
  });
  return [
    wideRow("titleWrapped", fill(words.title, { instrument: instrumentName(criteria, language) }), 40),
    wideRow("section", agency, 32),
    wideRow("text", fill(words.file, { file: fileName })),
    ...[words.how1, words.how2, words.how3].map((line) => wideRow("text", line)),
    wideRow("label", fill(words.due, { due: dueDate === "" ? words.dueBlank : dueDate }), 30),
  ];
}

function headRow(words: SlipWords): RowDraft {
  const head = (value: string): CellDraft => ({ style: "head", value });
  return fixedRow(
    {
      [number]: head(words.number),
      [sheet]: head(words.place),
      [cell]: head(words.cell),
      [about]: head(words.about),
      [now]: head(words.now),
      [wrong]: head(words.wrong),
      [todo]: head(words.todo),
      [right]: head(words.right),
    },
    34,
  );
}

function correctionRow({ key, place, slot }: Correction, count: number, said: DescribedCorrection): RowDraft {
  return {
    leastHeightPt: 34,
    cells: {
      [slipMarks.table]: { style: "key", value: key },
      [number]: { style: "cellCentre", value: count },
      [sheet]: { style: "cell", value: place.sheet },
      [cell]: { style: "cellCentre", value: a1(place.row, place.column) },
      [about]: { style: "cell", value: said.about },
      [now]: { style: "cell", value: said.now },
      [wrong]: { style: "cell", value: said.wrong },
      [todo]: { style: "cell", value: said.todo },
      [right]: { style: rightStyles[inputOf(slot.field)] },
    },
  };
}

const rightStyles: Readonly<Record<CorrectionInput, StyleName>> = {
  answer: "inputCentre",
  direction: "inputCentre",
  kind: "inputCentre",
  figure: "inputNumber",
  text: "input",
};

function lookRows(looks: readonly Problem[], context: LayoutContext, words: SlipWords): readonly RowDraft[] {
  if (looks.length === 0) return [];
  const rest = looks.length - looksShown;
  return [
    wideRow("band", words.looks, 32),
    ...looks.slice(0, looksShown).map((each, place): RowDraft => {
      const { what, remedy } = describeProblem(each, context.request.language);
      const where = describePlace({ ...each.place, file: "" });
      return fixedRow({
        [number]: { style: "cellCentre", value: place + 1 },
        [sheet]: {
          style: "cell",
          value: where === "" ? what : fill(words.look, { where, what }),
          mergeTo: wrong,
        },
        [todo]: { style: "cell", value: remedy, mergeTo: right },
      });
    }),
    ...(rest > 0 ? [wideRow("text", fill(words.moreLooks, { count: rest }))] : []),
  ];
}

function signatureRows(words: SlipWords): readonly RowDraft[] {
  const both = (left: string, other: string, heightPt: number) =>
    fixedRow(
      {
        [number]: { style: "sign", value: left, mergeTo: about },
        [now]: { style: "sign", value: other, mergeTo: right },
      },
      heightPt,
    );
  const signed = (role: string) => fill(words.signature, { role });
  return [
    both(signed(words.sender), signed(words.corrector), 60),
    both(words.signatureName, words.signatureName, 34),
    both(words.signatureDate, words.signatureDate, 34),
  ];
}

function wideRow(style: StyleName, value: string, leastHeightPt?: number): RowDraft {
  return fixedRow({ [number]: { style, value, mergeTo: right } }, leastHeightPt);
}

/** A row in which nothing is filled; its key tells it from one that a person puts in. */
function fixedRow(cells: RowDraft["cells"], leastHeightPt?: number): RowDraft {
  return {
    ...(leastHeightPt === undefined ? {} : { leastHeightPt }),
    cells: { [slipMarks.table]: { style: "key", value: fixedSlipRow }, ...cells },
  };
}
