import { longestCellText } from "../../consolidation/layout/joinNames";
import type { Criteria } from "../../criteria/schema";
import { textIn } from "../../criteria/textIn";
import { cellKeyText } from "../../form/keys";
import { pendingPrefix } from "../../form/pendingText";
import { type Field, isFigurePart } from "../../form/slots";
import { createAnswerLexicon } from "../../reading/answerLexicon";
import { inDigits } from "../../text/digits";
import { unreachable } from "../../unreachable";
import type { CellValue } from "../../workbook/blueprint";
import type { Carried, ValueFate } from "../carried";
import type { PendingSetting } from "./pendingSetting";

/** Why a value stays with its year. */
export const leftReasons = [
  "committee",
  "cover",
  "comparison",
  "oldest-result",
  "plan-done",
  "plan-untouched",
] as const;
export type LeftReason = (typeof leftReasons)[number];

/** How a value comes along: to be confirmed, as a fact that stays true, or as a result of an earlier year. */
export type ComingKind = "answer" | "figure" | "text" | "fact" | "result";

/** What next year's form is filled with, and what became of every value of last year's. */
export interface NextYearValues {
  readonly values: ReadonlyMap<string, CellValue>;
  readonly coming: readonly ComingKind[];
  readonly left: readonly LeftReason[];
  /** Marked and kept ones, as in any form that is carried over, with texts that no cell holds with their beginning. */
  readonly apart: readonly ValueFate[];
}

/** How values come along, and how many years after theirs the newer form is. */
export interface ValuesSetting extends PendingSetting {
  readonly yearsOn: number;
}

/** What becomes of a carried value. */
type Turn =
  | { readonly kind: ComingKind; readonly key: string; readonly value: CellValue }
  | { readonly kind: "left"; readonly reason: LeftReason }
  | { readonly kind: "no-room" };

/**
 * Last year's values as next year's form holds them. Answers, texts and targets wait to be confirmed; what an indicator
 * is called, its unit and its direction are facts; results move on by the years between, so that the year to assess is blank.
 * `years` are those of values that nobody had confirmed in last year's form either.
 */
export function nextYearValues(
  criteria: Criteria,
  carried: Carried,
  years: ReadonlyMap<string, number>,
  setting: ValuesSetting,
): NextYearValues {
  const turn = createTurner(criteria, years, setting);
  const values = new Map<string, CellValue>();
  const coming: ComingKind[] = [];
  const left: LeftReason[] = [];
  const apart: ValueFate[] = [];
  for (const fate of carried.fates) {
    if (fate.kind !== "carried") {
      // What a committee or a signature left behind stays with its year, whatever became of its place.
      const reason = leftOf(fate.older.slot.field);
      if (reason === null) apart.push(fate);
      else left.push(reason);
      continue;
    }
    for (const to of fate.to) {
      const key = cellKeyText(to);
      const turned = turn(
        fate.older.slot.field,
        cellKeyText(fate.older.slot),
        key,
        carried.values.get(key) ?? null,
      );
      switch (turned.kind) {
        case "left":
          left.push(turned.reason);
          break;
        case "no-room":
          apart.push({ kind: "kept", older: fate.older, reason: "no-room" });
          break;
        default:
          coming.push(turned.kind);
          values.set(turned.key, turned.value);
      }
    }
  }
  return { values, coming, left, apart };
}

/** What stays with its year whatever it holds; null for all else. */
function leftOf(field: Field): LeftReason | null {
  switch (field.kind) {
    case "identity":
    case "signature":
      return "cover";
    case "comparison":
      return "comparison";
    case "answer":
      return field.set === "committee" ? "committee" : null;
    case "note":
      return field.part === "suggestion" ? "committee" : null;
    case "indicator":
      return field.part === "committee" || field.part === "suggestion" ? "committee" : null;
    case "profile":
      return null;
    default:
      return unreachable(field);
  }
}

function createTurner(
  criteria: Criteria,
  years: ReadonlyMap<string, number>,
  { language, digits, year, yearsOn }: ValuesSetting,
) {
  const lexicon = createAnswerLexicon(criteria.responses);
  const { choices, notApplicable } = criteria.responses;

  /** An answer in the form's own word; what can't be read stays as it was typed. */
  function wordOf(typed: string): string {
    const answer = lexicon.find(typed);
    const choice = answer?.kind === "choice" ? choices.find(({ id }) => id === answer.choice) : undefined;
    if (choice !== undefined) return textIn(choice.word, language);
    return answer?.kind === "not-applicable" && notApplicable !== null
      ? textIn(notApplicable.word, language)
      : typed;
  }

  function wait(kind: ComingKind, from: string, key: string, text: string): Turn {
    const value = `${pendingPrefix(language, digits, years.get(from) ?? year)}${text}`;
    return value.length > longestCellText ? { kind: "no-room" } : { kind, key, value };
  }

  return (field: Field, from: string, key: string, value: CellValue): Turn => {
    const reason = leftOf(field);
    if (reason !== null) return { kind: "left", reason };
    const text = String(value ?? "");
    switch (field.kind) {
      case "answer":
        return wait("answer", from, key, wordOf(text.trim()));
      case "note":
      case "profile":
        return wait("text", from, key, text);
      case "indicator":
        if (field.part === "evidence") return wait("text", from, key, text);
        if (field.part === "target") return wait("figure", from, key, inDigits(text, digits));
        return isFigurePart(field.part) ? slide(key, value, yearsOn) : { kind: "fact", key, value };
      default:
        return { kind: "left", reason: "cover" };
    }
  };
}

/** The result of a year in its own place in the newer form; one that is too old has none. */
function slide(key: string, value: CellValue, yearsOn: number): Turn {
  const match = /^(.*#year-)(\d+)$/.exec(key);
  const place = Number(match?.[2]) - yearsOn;
  return match === null || place < 0
    ? { kind: "left", reason: "oldest-result" }
    : { kind: "result", key: `${match[1] ?? ""}${place}`, value };
}
