import { type Box, columnNumber } from "../../../core/workbook/address";
import type { Attribute } from "../package/parseXml";
import { lastColumn, lastRow, parseA1 } from "./sheetBounds";

/** Where a sheet's cells have lists to choose from, collected while its part is read. */
export interface ListBoxes {
  /** An element opens: a validation of either kind, or anything else. */
  open(element: string, attribute: Attribute): void;
  /** The places of the newer kind of validation, which stand as text of an element. */
  addText(element: string, text: string): void;
  /** The boxes; null where there are too many to be a form's, or one that can't be understood. */
  boxes(): readonly Box[] | null;
}

/** Beyond these nobody looks for a lost list: a form has a few dozen, a hostile file millions. */
const mostBoxes = 20_000;

/** Collects from `<dataValidation>` of the standard, and from `<x14:dataValidation>`, as Excel writes some lists. */
export function createListBoxes(): ListBoxes {
  const found: Box[] = [];
  let isUnderstood = true;
  let isNewerList = false;

  function add(places: string): void {
    for (const [place] of places.matchAll(/\S+/g)) {
      const box = parseBox(place);
      isUnderstood &&= box !== null && found.length < mostBoxes;
      if (box === null || !isUnderstood) return;
      found.push(box);
    }
  }

  return {
    open: (element, attribute) => {
      if (!isUnderstood) return;
      if (element === "x:dataValidation" && attribute("type") === "list") add(attribute("sqref") ?? "");
      if (element === "x14:dataValidation") isNewerList = attribute("type") === "list";
    },
    addText: (element, text) => {
      if (element === "xm:sqref" && isNewerList) add(text);
    },
    boxes: () => (isUnderstood ? found : null),
  };
}

/** The box of `B2`, `B2:C9`, `B:C` or `2:9`; null for anything else. */
function parseBox(place: string): Box | null {
  const [from = "", to = from, ...more] = place.replaceAll("$", "").split(":");
  if (more.length > 0) return null;
  const whole = wholeColumns(from, to) ?? wholeRows(from, to);
  if (whole !== null) return whole;
  const [first, last] = [parseA1(from), parseA1(to)];
  if (first === null || last === null) return null;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

function wholeColumns(from: string, to: string): Box | null {
  if (!/^[A-Za-z]{1,3}$/.test(from) || !/^[A-Za-z]{1,3}$/.test(to)) return null;
  return { top: 1, left: columnNumber(from), bottom: lastRow, right: Math.min(columnNumber(to), lastColumn) };
}

function wholeRows(from: string, to: string): Box | null {
  if (!/^\d{1,7}$/.test(from) || !/^\d{1,7}$/.test(to)) return null;
  return { top: Number(from), left: 1, bottom: Math.min(Number(to), lastRow), right: lastColumn };
}
