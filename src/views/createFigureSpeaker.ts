import { createDigitSpeaker } from "../core/form/createDigitSpeaker";
import type { AssessedForm } from "../app/scoreForm";
import type { Language } from "../core/text/language";

/** Fields of views that hold figures in words: scores, gains, periods, and sentences made from them. */
const figureFields: ReadonlySet<string> = new Set([
  "altText",
  "answer",
  "blocked",
  "committeeWhy",
  "difference",
  "gain",
  "gainItem",
  "gainTotal",
  "grid",
  "period",
  "points",
  "reason",
  "restAtZero",
  "scores",
  "sentences",
  "told",
  "total",
  "verdict",
  "why",
]);

/** Puts the figures of a view into the form's digits, on a screen in Thai; ids, names and counts stay. */
export function createFigureSpeaker({ criteria, submission }: AssessedForm): FigureSpeaker {
  const numerals = createDigitSpeaker(criteria, submission.stamp.digits);
  return (view, language) => {
    if (submission.stamp.digits === undefined || language !== "th") return view;
    return speak(view, false, numerals);
  };
}

export type FigureSpeaker = <View>(view: View, language: Language) => View;

function speak<Value>(value: Value, isFigure: boolean, numerals: (text: string) => string): Value {
  // Every part keeps its kind, which the compiler can't follow through a walk over all fields.
  if (typeof value === "string") return (isFigure ? numerals(value) : value) as Value;
  if (Array.isArray(value)) return value.map((each: unknown) => speak(each, isFigure, numerals)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]: [string, unknown]) => [
      name,
      speak(part, isFigure || figureFields.has(name), numerals),
    ]),
  ) as Value;
}
