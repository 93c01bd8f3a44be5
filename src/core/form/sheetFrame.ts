import type { HeaderFooter } from "../workbook/blueprint";
import { headerFace, headerText } from "../workbook/headerText";
import { describeDate } from "../text/date";
import { fill } from "../text/fill";
import { shortenText } from "../text/shortenText";
import { sheetKeys, type ColumnKey } from "./keys";
import { formTitles } from "./instrument";
import type { LayoutContext } from "./layoutContext";
import type { Formula } from "./refs";
import type { RowDraft, SheetDraft } from "./sheetDraft";

/** Headers hold 255 characters in all: very long names are shortened there, and stand whole on the cover. */
const headerNameLength = 90;
const headerTitleLength = 60;

/** Row keys of the rows that open every sheet. */
export const frameRows = { title: "title", notice: "notice" } as const;

/**
 * The two rows at the head of a sheet, repeated on every printed page: what the sheet is and whose, and below it
 * the notice (stale or provisional), which is a formula so that paper can't miss it.
 */
export function frameHead(
  context: LayoutContext,
  title: string,
  columns: {
    readonly title: ColumnKey;
    /** First and last column of the block that shows whose sheet it is: what is right of the title. */
    readonly agency: readonly [ColumnKey, ColumnKey];
  },
  notice: Formula,
  more: RowDraft["cells"] = {},
): readonly RowDraft[] {
  const period = periodLine(context);
  const [from, to] = columns.agency;
  return [
    {
      key: frameRows.title,
      leastHeightPt: 33,
      cells: {
        [columns.title]: { style: "title", value: title },
        [from]: {
          style: "agency",
          formula: (refs) => `${refs.cell("agencyName", "#value", sheetKeys.cover)}&"  ${period}"`,
          longestText: agencyLine(context, context.request.identity.agencyName),
          ...(to === from ? {} : { mergeTo: to }),
        },
      },
    },
    {
      key: frameRows.notice,
      leastHeightPt: 24,
      cells: { [columns.title]: { style: "notice", formula: notice }, ...more },
    },
  ];
}

/** What the agency cell of a sheet's title shows. */
export function agencyLine(context: LayoutContext, agencyName: string): string {
  return `${agencyName}  ${periodLine(context)}`;
}

function periodLine({ request, words, numerals }: LayoutContext): string {
  const { year, round } = request.identity;
  return numerals(`${fill(words.form.fiscalYear, { year })} ${fill(words.form.roundOf, { round })}`);
}

/** Orientation, header and footer of a printed sheet. */
export function framePrint(
  context: LayoutContext,
  orientation: "portrait" | "landscape",
): NonNullable<SheetDraft["print"]> {
  const { identity } = context.request;
  const { form } = context.words;
  const { short } = formTitles(context.criteria, context.request.language);
  const name = shortenText(identity.agencyName, headerNameLength);
  const header = [shortenText(short, headerTitleLength), name, periodLine(context)].join("  ");
  return { orientation, header: headerText(header), footer: `${headerFace}${form.page}` };
}

/** The footer of a sheet with results: when they were computed, and the page. */
export function computedFooter(
  { words, numerals, request }: LayoutContext,
  computedAt: string,
): HeaderFooter {
  const date = describeDate(computedAt, request.language);
  return {
    left: headerText(numerals(fill(words.results.computedAt, { date }))),
    right: `${headerFace}${words.form.page}`,
  };
}
