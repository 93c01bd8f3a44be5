import { nameComparedCell } from "../form/nameComparedCell";
import { nameIndicatorPart } from "../form/nameIndicatorPart";
import type { LayoutContext } from "../form/layoutContext";
import type { Field, IndicatorPart } from "../form/slots";
import type { Submission } from "../reading/submission";
import { describeProblem } from "../text/describeProblem";
import { fill } from "../text/fill";
import { type SlipWords, slipWordsIn } from "../text/slipWords";
import { unreachable } from "../unreachable";
import type { Correction } from "./correction";
import { inputOf } from "./inputOf";

/** A correction in words, in the form's language. */
export interface DescribedCorrection {
  /** What the cell is about: a statement, an indicator, a line of the cover; and which part of it. */
  readonly about: string;
  /** What stands there now, shortened. */
  readonly now: string;
  readonly wrong: string;
  readonly todo: string;
}

/** Longer texts are cut for the page; the form has them whole. */
const longestShown = 160;

/** What describes the corrections of a form. */
export function createCorrectionDescriber(
  context: LayoutContext,
  submission: Submission,
): (correction: Correction) => DescribedCorrection {
  const words = slipWordsIn(context.request.language);
  const pending = new Map(submission.pending.map(({ key, year }) => [key, year]));
  return (correction) => ({
    about: aboutOf(correction.slot.field, context, submission, words),
    now: correction.stood === "" ? words.blank : shorten(correction.stood),
    wrong: wrongOf(correction, context, words, pending),
    todo: todoOf(correction, context, words),
  });
}

/** What is wrong; `pending` has the years of cells in which an answer of an earlier one waits to be confirmed. */
function wrongOf(
  { key, problems }: Correction,
  { request }: LayoutContext,
  words: SlipWords,
  pending: ReadonlyMap<string, number>,
): string {
  const year = pending.get(key);
  if (problems.length === 0) return year === undefined ? words.unanswered : fill(words.waits, { year });
  return [...new Set(problems.map((each) => describeProblem(each, request.language).what))].join("\n");
}

function todoOf({ slot, problems }: Correction, context: LayoutContext, words: SlipWords): string {
  if (problems.some(({ code }) => code === "reading/hundredfold")) return words.todoHundredfold;
  const { directionLess, directionMore } = context.words.form;
  const input = inputOf(slot.field);
  switch (input) {
    case "answer":
      return fill(words.todoAnswer, { words: choices(context.dropdown, words) });
    case "direction":
      return fill(words.todoDirection, { words: choices([directionMore, directionLess], words) });
    case "kind":
      return words.todoKind;
    case "figure":
      return words.todoFigure;
    case "text":
      return words.todoText;
    default:
      return unreachable(input);
  }
}

function choices(list: readonly string[], { choice, choicesBetween }: SlipWords): string {
  return list.map((word) => fill(choice, { word })).join(choicesBetween);
}

function aboutOf(field: Field, context: LayoutContext, submission: Submission, words: SlipWords): string {
  const { index, request, say } = context;
  const { form } = context.words;
  const withPart = (row: string, part: string) => fill(words.aboutPart, { row, part });
  switch (field.kind) {
    case "answer":
    case "note": {
      const text = index.statements.get(field.statement)?.statement.text;
      const row = `${field.statement} ${text === undefined ? "" : say(text)}`.trim();
      if (field.kind === "note") return withPart(row, form[field.part]);
      return field.set === "self" ? row : withPart(row, form.committeeAnswer);
    }
    case "indicator": {
      const typed = submission.self.indicators.get(field.measure)?.find(({ id }) => id === field.indicator);
      const measure = index.measures.get(field.measure)?.measure.name;
      const name = shorten(typed?.name ?? "") || (measure === undefined ? "" : say(measure));
      return withPart(`${field.indicator} ${name}`.trim(), partLabel(field.part, context));
    }
    case "profile": {
      const name = index.topics.get(field.topic)?.topic.name;
      return name === undefined ? field.topic : say(name);
    }
    case "comparison":
      return nameComparedCell(field, request.language);
    case "identity":
      return fill(words.aboutCover, { label: form[field.name] });
    case "signature": {
      const parts = { name: form.personName, position: form.position, date: form.date };
      const label = fill(words.signaturePart, { role: form[field.role], part: parts[field.part] });
      return fill(words.aboutCover, { label });
    }
    default:
      return unreachable(field);
  }
}

function partLabel(part: IndicatorPart, { criteria, request, words }: LayoutContext): string {
  return nameIndicatorPart(part, words, {
    years: criteria.results.years,
    lastYear: request.identity.year,
  });
}

function shorten(text: string): string {
  const characters = [...text.replace(/\s+/g, " ").trim()];
  return characters.length <= longestShown
    ? characters.join("")
    : `${characters.slice(0, longestShown).join("")}…`;
}
