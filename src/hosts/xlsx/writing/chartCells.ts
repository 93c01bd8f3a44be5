import type { ChartCells } from "../../../core/workbook/chart";
import { chartSetting } from "./chartSetting";
import { element, escapeText } from "./xmlText";

/** A reference to cells with texts, and the texts they hold; an empty cell has none. */
export function textReference({ refersTo, values }: ChartCells): string {
  const points = values.map((value) => (value === null ? null : String(value)));
  return element("c:strRef", {}, [
    formulaElement(refersTo),
    element("c:strCache", {}, pointElements(points)),
  ]);
}

/** A reference to cells with numbers, and the numbers they hold; a cell that holds none is a gap. */
export function numberReference({ refersTo, values }: ChartCells, numberFormat: string): string {
  const points = values.map((value) => (typeof value === "number" ? String(value) : null));
  return element("c:numRef", {}, [
    formulaElement(refersTo),
    element("c:numCache", {}, [textElementOf("c:formatCode", numberFormat), ...pointElements(points)]),
  ]);
}

function formulaElement(refersTo: string): string {
  return textElementOf("c:f", refersTo);
}

function pointElements(points: readonly (string | null)[]): readonly string[] {
  return [
    chartSetting("ptCount", points.length),
    ...points.flatMap((point, idx) =>
      point === null ? [] : [element("c:pt", { idx }, [textElementOf("c:v", point)])],
    ),
  ];
}

/** The schema of charts knows no xml:space; spaces at the ends are kept all the same. */
function textElementOf(name: string, text: string): string {
  return `<${name}>${escapeText(text)}</${name}>`;
}
