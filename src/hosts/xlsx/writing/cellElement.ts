import type { CellValue } from "../../../core/workbook/blueprint";
import { storedText } from "./cellText";
import { type Attributes, element, escapeText, textElement } from "./xmlText";

/** What a cell element says of its value: the t attribute and the elements inside. */
export interface CellContent {
  readonly type: "s" | "str" | "inlineStr" | "b" | undefined;
  readonly children: readonly string[];
}

/** A cell element with its content. `prefix` is the part's own for the spreadsheet namespace, with its colon. */
export function cellElement(attributes: Attributes, content: CellContent, prefix = ""): string {
  return element(`${prefix}c`, { ...attributes, t: content.type }, content.children);
}

/** The content of a formula cell: the formula, and its figure for viewers that never calculate. */
export function formulaContent(formula: string, value: CellValue, prefix = ""): CellContent {
  const { type, children } = figureContent(value, prefix);
  return { type, children: [formulaElement("f", formula, prefix), ...children] };
}

/** The content of a plain cell whose texts stand in the shared strings. */
export function sharedContent(value: CellValue, indexOfText: (text: string) => number): CellContent {
  if (typeof value === "string") return { type: "s", children: [`<v>${indexOfText(value)}</v>`] };
  return figureContent(value, "");
}

/** The content of a plain cell that holds its text itself. */
export function inlineContent(value: CellValue, prefix: string): CellContent {
  if (typeof value !== "string") return figureContent(value, prefix);
  return {
    type: "inlineStr",
    children: [element(`${prefix}is`, {}, [textElement(`${prefix}t`, storedText(value))])],
  };
}

/** The figure of a formula, without the formula. */
export function figureContent(value: CellValue, prefix: string): CellContent {
  if (value === null) return { type: undefined, children: [] };
  if (typeof value === "string")
    return { type: "str", children: [textElement(`${prefix}v`, storedText(value))] };
  const figure = `<${prefix}v>${Number(value)}</${prefix}v>`;
  return { type: typeof value === "boolean" ? "b" : undefined, children: [figure] };
}

/** An element that holds a formula. */
export function formulaElement(name: string, formula: string, prefix = ""): string {
  return `<${prefix}${name}>${escapeText(storedText(formula))}</${prefix}${name}>`;
}
