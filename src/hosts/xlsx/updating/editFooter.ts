import type { HeaderFooter } from "../../../core/workbook/blueprint";
import { headerFooterCode } from "../writing/printElements";
import { escapeText } from "../writing/xmlText";
import type { Edit } from "./applyEdits";
import type { ElementPlace } from "./locateElements";
import { asOpening, nameOf } from "./tagText";

/** What a worksheet may hold before its headers and footers, in the order of the schema. */
const before: readonly string[] = [
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
];

/** The footer put into a worksheet whose elements are these; header and whatever else is said of them stay. */
export function footerEdits(
  parts: readonly ElementPlace[],
  footer: HeaderFooter | undefined,
  prefix: string,
): readonly Edit[] {
  if (footer === undefined) return [];
  const text = `<${prefix}oddFooter>${escapeText(headerFooterCode(footer))}</${prefix}oddFooter>`;
  const whole = parts.find(({ local }) => local === "headerFooter");
  if (whole === undefined) {
    const at = parts.filter(({ local }) => before.includes(local)).at(-1)?.end;
    if (at === undefined) return [];
    return [{ start: at, end: at, text: `<${prefix}headerFooter>${text}</${prefix}headerFooter>` }];
  }
  if (whole.closesItself) {
    const opening = asOpening(whole.opening);
    return [{ start: whole.start, end: whole.end, text: `${opening}${text}</${nameOf(whole.opening)}>` }];
  }
  const standing = whole.children.find(({ local }) => local === "oddFooter");
  if (standing !== undefined) return [{ start: standing.start, end: standing.end, text }];
  const at = whole.children.find(({ local }) => local === "oddHeader")?.end ?? whole.contentStart;
  return [{ start: at, end: at, text }];
}
