import type { IndicatorPart, Slot } from "../form/slots";
import { problem, type Place, type Problem } from "../problem";
import { blankFigure, type Direction, type Figure } from "../scoring/answers";
import { cellText, isBlankCell } from "./cellText";
import { parsePending } from "./parsePending";
import { readDirection } from "./readDirection";
import { readFigure, type FigureReading } from "./readFigure";
import type { AnswerSetting } from "./readStatements";
import type { SettledCell, SettledCells } from "./settleCells";
import { textIn } from "./textInCell";

/** One indicator row as read. */
export interface IndicatorRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly direction: Direction | null;
  readonly target: Figure;
  /** Results of the fiscal years, oldest first. */
  readonly years: readonly Figure[];
  readonly committee: Figure;
  readonly evidence: string;
  readonly suggestion: string;
  /** True where nothing stands in the row but marks with two readings in cells for figures. */
  readonly isEmpty: boolean;
  /** True where a figure is of an earlier year and waits to be confirmed. */
  readonly hasPending: boolean;
  /** True where a part is there but blank or settled as a blank: neither typed otherwise nor gone with its column. */
  readonly isBlank: (part: IndicatorPart) => boolean;
  readonly placeOf: (part: IndicatorPart) => Place;
  readonly problems: readonly Problem[];
}

/** What stands in an indicator's row; null where nothing does. */
export function readIndicatorRow(
  id: string,
  parts: ReadonlyMap<IndicatorPart, Slot>,
  cells: SettledCells,
  setting: AnswerSetting,
): IndicatorRow | null {
  const settled = new Map([...parts].map(([part, slot]) => [part, cells.of(slot)]));
  const isFilled = ({ cell, conflict }: SettledCell) => conflict !== null || !isBlankCell(cell);
  if (![...settled.values()].some(isFilled)) return null;

  const problems: Problem[] = [];
  let hasPending = false;
  const marks = new Map<IndicatorPart, "ambiguous" | "settled">();
  const text = (part: IndicatorPart): string => {
    const slot = parts.get(part);
    if (slot === undefined) return "";
    const found = textIn(slot, cells);
    problems.push(...found.problems);
    return found.text;
  };
  const tell = (code: Unread, found: SettledCell, more: Readonly<Record<string, string>> = {}) =>
    problems.push(problem(code, found.place, { id, typed: cellText(found.cell).trim(), ...more }));
  const unit = text("unit").trim();
  const figure = (part: IndicatorPart): Figure => {
    const found = settled.get(part);
    if (found === undefined) return blankFigure;
    if (found.conflict !== null) return { kind: "unreadable", typed: found.conflict };
    if (isOfEarlierYear(found)) {
      hasPending = true;
      return blankFigure;
    }
    const { figure: read, finding } = readFigure(found.cell, unit, setting);
    if (finding === "ambiguous" || finding === "settled") marks.set(part, finding);
    if (finding === "settled") tell(figureCodes[finding], found, { choice: setting.ambiguousWord });
    else if (finding !== null) tell(figureCodes[finding], found);
    return read;
  };
  const direction = (): Direction | null => {
    const found = settled.get("direction");
    const read = readDirection(found?.cell);
    if (found !== undefined && read.finding !== null)
      tell(read.finding === "error" ? "reading/error-value" : "reading/unreadable-direction", found);
    return read.direction;
  };
  const row = {
    id,
    name: text("name").trim(),
    unit,
    direction: direction(),
    target: figure("target"),
    years: yearParts(parts).map(figure),
    committee: figure("committee"),
    evidence: text("evidence"),
    suggestion: text("suggestion"),
  };
  return {
    ...row,
    isEmpty: [...settled].every(([part, found]) => !isFilled(found) || marks.has(part)),
    hasPending,
    isBlank: (part) => {
      const found = settled.get(part);
      const isUnfilled = found !== undefined && (!isFilled(found) || marks.get(part) === "settled");
      return isUnfilled && found.held !== null;
    },
    placeOf: (part) => settled.get(part)?.place ?? {},
    problems,
  };
}

/** True for a figure of an earlier year, which counts as none until it is confirmed. */
function isOfEarlierYear({ cell }: SettledCell): boolean {
  return parsePending(cellText(cell)) !== null;
}

/** What is told of a figure that wasn't read as one, by what reading it found. */
export const figureCodes = {
  ambiguous: "reading/ambiguous-figure",
  settled: "reading/ambiguous-settled",
  unreadable: "reading/unreadable-figure",
  error: "reading/error-value",
} as const satisfies Record<NonNullable<FigureReading["finding"]>, string>;

type Unread = (typeof figureCodes)[keyof typeof figureCodes] | "reading/unreadable-direction";

/** The parts that hold years' results, oldest first. */
function yearParts(parts: ReadonlyMap<IndicatorPart, unknown>): readonly IndicatorPart[] {
  return [...parts.keys()]
    .filter((part) => part.startsWith("year-"))
    .sort((a, b) => Number(a.slice("year-".length)) - Number(b.slice("year-".length)));
}
