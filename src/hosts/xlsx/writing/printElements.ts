import type { HeaderFooter, PrintSetup } from "../../../core/workbook/blueprint";
import { element, textElement } from "./xmlText";

/** How a sheet is printed: on A4, one page wide or at its scale, with its margins, header and footer. */
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
      ...(print.across === undefined ? {} : { scale: print.across.scalePercent }),
      orientation: print.orientation,
      ...(print.across === undefined
        ? { fitToWidth: 1, fitToHeight: print.fitsOnePage === true ? 1 : 0 }
        : {}),
    }),
    ...headerFooterElements(print),
  ];
}

/** The pages that end where the sheet says, downwards and side by side; at most 1,026 of either. */
export function breakElements({ breaksAfterRows, across }: PrintSetup): readonly string[] {
  return [
    breaksElement("rowBreaks", breaksAfterRows, lastColumnIndex),
    breaksElement("colBreaks", across?.breaksAfterColumns ?? [], lastRowIndex),
  ];
}

function breaksElement(name: string, places: readonly number[], max: number): string {
  if (places.length === 0) return "";
  const counts = { count: places.length, manualBreakCount: places.length };
  return element(
    name,
    counts,
    places.map((id) => element("brk", { id, max, man: true })),
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
const lastRowIndex = 1_048_575;

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
