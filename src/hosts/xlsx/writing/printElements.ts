import type { HeaderFooter, PrintSetup } from "../../../core/workbook/blueprint";
import { element, textElement } from "./xmlText";

/** How a sheet is printed: on A4, one page wide, with its margins, header and footer. */
export function printElements(print: PrintSetup): readonly string[] {
  const { left, right, top, bottom } = print.marginsCm;
  return [
    element("pageMargins", {
      left: inches(left),
      right: inches(right),
      top: inches(top),
      bottom: inches(bottom),
      header: inches(top / 2),
      footer: inches(bottom / 2),
    }),
    element("pageSetup", {
      paperSize: a4,
      orientation: print.orientation,
      fitToWidth: 1,
      fitToHeight: print.fitsOnePage === true ? 1 : 0,
    }),
    ...headerFooterElements(print),
  ];
}

/** The pages that end where the sheet says; at most 1,026 of them. */
export function rowBreaksElement(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const counts = { count: rows.length, manualBreakCount: rows.length };
  return element(
    "rowBreaks",
    counts,
    rows.map((row) => element("brk", { id: row, max: lastColumnIndex, man: true })),
  );
}

/** A header or footer in the code that files hold. */
export function headerFooterCode({ left, centre, right }: HeaderFooter): string {
  return [
    left === undefined ? "" : `&L${left}`,
    centre === undefined ? "" : `&C${centre}`,
    right === undefined ? "" : `&R${right}`,
  ].join("");
}

const a4 = 9;
const lastColumnIndex = 16_383;

function inches(centimetres: number): number {
  return Math.round((centimetres / 2.54) * 1e4) / 1e4;
}

function headerFooterElements({ header, footer }: PrintSetup): readonly string[] {
  if (header === undefined && footer === undefined) return [];
  return [
    element("headerFooter", {}, [
      ...(header === undefined ? [] : [textElement("oddHeader", headerFooterCode(header))]),
      ...(footer === undefined ? [] : [textElement("oddFooter", headerFooterCode(footer))]),
    ]),
  ];
}
