import { layoutUnseenSheet } from "../../authoring/tables/layoutUnseenSheet";
import { productName } from "../../form/stamp";
import { cellText } from "../../reading/cellText";
import { createSheetGrid } from "../../reading/sheetGrid";
import type { BlueprintSheet, CellValue } from "../../workbook/blueprint";
import type { Snapshot, SnapshotSheet } from "../../workbook/snapshot";
import type { Crosswalk, CrosswalkLink, EditionName } from "../crosswalk";

/** Rises when workbooks of crosswalks are laid out so that an older reader would misread them. */
export const crosswalkLayoutVersion = 1;

/** What a crosswalk's workbook says of itself where nobody sees it. */
export interface CrosswalkStamp {
  readonly layout: number;
  readonly from: EditionName;
  readonly to: EditionName;
  /** The links that it was made with, by linkKey, and whether they were confirmed then. */
  readonly issued: ReadonlyMap<string, boolean>;
}

const sheetName = "_pmqa_crosswalk";
const keys = {
  product: "crosswalk.product",
  layout: "crosswalk.layout",
  from: "crosswalk.from",
  to: "crosswalk.to",
  link: "crosswalk.link",
} as const;
const confirmedMark = "confirmed";

/** A link as a text by which it is known whatever the order of its ids. */
export function linkKey({ from, to }: Pick<CrosswalkLink, "from" | "to">): string {
  return [from, to].map((ids) => [...ids].sort().join(" ")).join(" > ");
}

/** The sheet that nobody sees: of which editions the crosswalk is, and the links that the workbook was made with. */
export function layoutCrosswalkStamp({ from, to, links }: Crosswalk): BlueprintSheet {
  const lines: readonly (readonly CellValue[])[] = [
    [keys.product, productName],
    [keys.layout, crosswalkLayoutVersion],
    [keys.from, from.id, from.hash],
    [keys.to, to.id, to.hash],
    ...links.map((link) => [keys.link, linkKey(link), link.isConfirmed ? confirmedMark : ""]),
  ];
  return layoutUnseenSheet({ key: "crosswalk-stamp", name: sheetName, visibility: "very-hidden", lines });
}

/** The workbook without the sheet that nobody sees, and what that says; null where there is none. */
export function takeCrosswalkStamp({ sheets }: Snapshot): {
  readonly stamp: CrosswalkStamp | null;
  readonly others: Snapshot;
} {
  const found = sheets.find(isStamp);
  return {
    stamp: found === undefined ? null : readStamp(found),
    others: { sheets: sheets.filter((sheet) => sheet !== found) },
  };
}

function isStamp(sheet: SnapshotSheet): boolean {
  return cellText(createSheetGrid(sheet).at(1, 1)) === keys.product;
}

function readStamp(sheet: SnapshotSheet): CrosswalkStamp {
  const grid = createSheetGrid(sheet);
  const textAt = (row: number, column: number) => cellText(grid.at(row, column));
  const rowOf = (key: string) => grid.rowNumbers.find((row) => textAt(row, 1) === key) ?? 0;
  const editionAt = (key: string) => ({ id: textAt(rowOf(key), 2), hash: textAt(rowOf(key), 3) });
  return {
    layout: Number(textAt(rowOf(keys.layout), 2)),
    from: editionAt(keys.from),
    to: editionAt(keys.to),
    issued: new Map(
      grid.rowNumbers
        .filter((row) => textAt(row, 1) === keys.link)
        .map((row) => [textAt(row, 2), textAt(row, 3) === confirmedMark] as const),
    ),
  };
}
