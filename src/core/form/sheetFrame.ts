import type { BlueprintCell } from "../workbook/blueprint";
import { formFace } from "../workbook/styles";
import { fill } from "../text/fill";
import { sheetKeys, type ColumnKey } from "./keys";
import type { LayoutContext } from "./layoutContext";
import type { RowDraft, SheetDraft } from "./sheetDraft";

/** Headers hold 255 characters in all: a very long agency name is shortened there, and stands whole on the cover. */
const headerNameLength = 90;
/** The form's face and a size of 14 in the code of headers and footers. */
const face = `&"${formFace},Regular"&14`;

/** Row keys of the rows that open every sheet. */
export const frameRows = { title: "title", notice: "notice" } as const;

/**
 * The two rows at the head of a sheet, repeated on every printed page: what the sheet is and whose, and below it
 * the notice (stale or provisional), which is a formula so that paper can't miss it.
 */
export function frameHead(
  context: LayoutContext,
  title: string,
  columns: { readonly title: ColumnKey; readonly agency: ColumnKey },
  notice: NonNullable<RowDraft["cells"][ColumnKey]>["formula"],
  more: RowDraft["cells"] = {},
): readonly RowDraft[] {
  const { identity } = context.request;
  const { form } = context.words;
  const year = `${fill(form.fiscalYear, { year: identity.year })} ${fill(form.roundOf, { round: identity.round })}`;
  return [
    {
      key: frameRows.title,
      leastHeightPt: 33,
      cells: {
        [columns.title]: { style: "title", value: title },
        [columns.agency]: {
          style: "agency",
          formula: (refs) => `${refs.cell("agencyName", "#value", sheetKeys.cover)}&"  ${year}"`,
        },
      },
    },
    {
      ...(notice === undefined ? {} : { key: frameRows.notice }),
      leastHeightPt: 24,
      cells: {
        ...(notice === undefined ? {} : { [columns.title]: { style: "notice", formula: notice } }),
        ...more,
      },
    },
  ];
}

/** What the agency cell of a sheet's title shows. */
export function agencyLine(context: LayoutContext, agencyName: string): BlueprintCell["value"] {
  const { identity } = context.request;
  const { form } = context.words;
  return `${agencyName}  ${fill(form.fiscalYear, { year: identity.year })} ${fill(form.roundOf, { round: identity.round })}`;
}

/** Orientation, header and footer of a printed sheet. */
export function framePrint(
  context: LayoutContext,
  orientation: "portrait" | "landscape",
): NonNullable<SheetDraft["print"]> {
  const { identity } = context.request;
  const { form } = context.words;
  const name = [...identity.agencyName].slice(0, headerNameLength).join("");
  const header = [form.shortTitle, name, fill(form.fiscalYear, { year: identity.year })].join("  ");
  return { orientation, header: `${face}${header.replaceAll("&", "&&")}`, footer: `${face}${form.page}` };
}
