import { quoteSheetName } from "../../../src/core/workbook/address";
import type { HeaderFooter } from "../../../src/core/workbook/blueprint";
import type { OfficeSheet } from "./officeWorkbook";
import { addressOf } from "./rangeMembers";
import { type Remote, boxOfAddress } from "./remoteObjects";
import { OfficeFault } from "./wire";

/** What a method of a page gives: an object, or nothing. */
type Given = { readonly object: Remote | null } | { readonly value: unknown };

type PageOf = Extract<Remote, { readonly type: "PageLayout" | "HeaderFooterGroup" | "HeaderFooter" }>;

/** True for what a sheet says of its pages. */
export function isPage(remote: Remote): remote is PageOf {
  return (
    remote.type === "PageLayout" || remote.type === "HeaderFooterGroup" || remote.type === "HeaderFooter"
  );
}

const footerParts: Readonly<Record<string, keyof HeaderFooter>> = {
  leftFooter: "left",
  centerFooter: "centre",
  rightFooter: "right",
};

/** Sets a part of a sheet's footer; an empty text is none. Of a protected sheet Excel takes none. */
export function setFooter(
  { name: sheet, page, protection }: OfficeSheet,
  name: string,
  given: unknown,
): void {
  const part = footerParts[name];
  if (part === undefined) throw new OfficeFault("ApiNotFound", `HeaderFooter.${name}`);
  if (protection !== null) throw new OfficeFault("AccessDenied", `${sheet} is protected`);
  const { [part]: _, ...others } = page.footer;
  page.footer = given === "" ? others : { ...others, [part]: String(given) };
}

/** The address of areas of a sheet, as Excel tells it. */
export function areasAddress({ sheet, areas }: Extract<Remote, { readonly type: "RangeAreas" }>): string {
  const name = quoteSheetName(sheet.name);
  return areas
    .split(",")
    .map((area) => `${name}!${area}`)
    .join(",");
}

/** Calls a method of what a sheet says of its pages: an empty address is none. */
export function callPage({ sheet }: PageOf, name: string, given: readonly unknown[]): Given {
  const { page } = sheet;
  switch (name) {
    case "getPrintAreaOrNullObject":
      return { object: page.area === null ? null : { type: "RangeAreas", sheet, areas: page.area } };
    case "getPrintTitleRowsOrNullObject":
      return { object: rowsOf(sheet, page.titleRows) };
    case "setPrintArea":
      page.area = addressIn(given[0]);
      return { value: null };
    case "setPrintTitleRows":
      page.titleRows = addressIn(given[0]);
      return { value: null };
    default:
      throw new OfficeFault("ApiNotFound", `PageLayout.${name}`);
  }
}

function rowsOf(sheet: PageOf["sheet"], rows: string | null): Remote | null {
  const box = rows === null ? null : boxOfAddress(rows);
  return box && { type: "Range", sheet, box };
}

function addressIn(given: unknown): string | null {
  if (given === "") return null;
  if (typeof given !== "string") return addressOf((given as Extract<Remote, { readonly box: unknown }>).box);
  if (given.split(",").some((area) => boxOfAddress(area) === null)) throw new OfficeFault("InvalidArgument");
  return given;
}
