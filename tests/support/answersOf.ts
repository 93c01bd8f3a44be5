import { ChoiceId, MeasureId, StatementId } from "../../src/core/criteria/ids";
import {
  blankAnswer,
  blankFigure,
  type Answer,
  type AnswerSet,
  type Figure,
  type Indicator,
} from "../../src/core/scoring/answers";

/** An indicator as a test writes it: null is a blank, a text is unreadable. */
export interface IndicatorSketch {
  readonly name?: string;
  readonly target: number | string | null;
  readonly result: number | string | null;
  readonly direction?: "more" | "less" | null;
}

/**
 * A set of answers by statement id and of indicators by measure id.
 * An answer is a choice's id, "n/a", "" for a blank, or "?" with what was typed for an unreadable one.
 */
export function answersOf(
  answers: Readonly<Record<string, string>>,
  indicators: Readonly<Record<string, readonly IndicatorSketch[]>> = {},
): AnswerSet {
  return {
    answers: new Map(
      Object.entries(answers).map(([id, answer]) => [StatementId.parse(id), answerOf(answer)]),
    ),
    indicators: new Map(
      Object.entries(indicators).map(([id, sketches]) => [
        MeasureId.parse(id),
        sketches.map((sketch, index) => indicatorOf(sketch, `${id}.${"abcde".charAt(index)}`)),
      ]),
    ),
  };
}

/** Answers of one item: a text for each level, lowest first, with a letter for each statement: + met, - not, . blank. */
export function marksOf(
  item: string,
  marks: readonly string[],
  levels = ["B", "A", "S"],
): Record<string, string> {
  const words: Readonly<Record<string, string>> = {
    "+": "met",
    "-": "not",
    ".": "",
    "~": "n/a",
    "%": "partly",
  };
  return Object.fromEntries(
    marks.flatMap((text, level) =>
      [...text].map((mark, index) => [
        `${item}.${levels[level] ?? ""}.${index + 1}`,
        words[mark] ?? `?${mark}`,
      ]),
    ),
  );
}

/** One indicator; more is better unless it says otherwise. */
export function indicatorOf(sketch: IndicatorSketch, id = "7.1.1.a"): Indicator {
  const { name = "ตัวชี้วัด", direction = "more" } = sketch;
  return {
    id,
    name,
    unit: "หน่วย",
    direction,
    target: figureOf(sketch.target),
    result: figureOf(sketch.result),
  };
}

function answerOf(answer: string): Answer {
  if (answer === "") return blankAnswer;
  if (answer === "n/a") return { kind: "not-applicable" };
  if (answer.startsWith("?")) return { kind: "unreadable", typed: answer.slice(1) };
  return { kind: "choice", choice: ChoiceId.parse(answer) };
}

function figureOf(figure: number | string | null): Figure {
  if (figure === null) return blankFigure;
  return typeof figure === "number"
    ? { kind: "number", value: figure }
    : { kind: "unreadable", typed: figure };
}
