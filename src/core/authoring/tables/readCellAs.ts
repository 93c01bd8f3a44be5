import type { ProblemCode, ProblemParams } from "../../problem";
import { cellText, isBlankCell } from "../../reading/cellText";
import { foldTyped, normaliseTyped } from "../../reading/normaliseTyped";
import { parseTypedNumber } from "../../reading/parseTypedNumber";
import { type Language, languages } from "../../text/language";
import { wordsTypedInForms } from "../../text/typedInForms";
import { unreachable } from "../../unreachable";
import type { SnapshotCell } from "../../workbook/snapshot";
import { foldHeading } from "./foldHeading";
import type { IdIndex } from "./indexIds";
import { splitList } from "./listInCell";
import { plainId } from "./readId";
import type { CodedWord, ColumnKind, TargetColumn } from "./table";

/** What a cell says, by the kind of its column; null where it is blank or says nothing of that kind. */
export interface CellReading {
  readonly value: string | number | boolean | readonly string[] | null;
  /** What is to be told of the cell, without its place. */
  readonly finding: { readonly code: ProblemCode; readonly params: ProblemParams } | null;
}

const blank: CellReading = { value: null, finding: null };

/**
 * What a cell says. Numbers may be typed as text and with Thai digits, ids as numbers; choices and references are read
 * in any spelling that means one of them. A text stays as it is, to the last space.
 */
export function readCellAs(
  kind: ColumnKind,
  cell: SnapshotCell | undefined,
  ids: IdIndex,
  language: Language,
): CellReading {
  if (cell === undefined || isBlankCell(cell)) return blank;
  const typed = cellText(cell);
  const shown = normaliseTyped(typed);
  const refuse = (code: ProblemCode, params: ProblemParams = {}): CellReading => ({
    value: null,
    finding: { code, params: { typed: shown, ...params } },
  });
  if (kind.kind === "shown") return blank;
  if (cell.kind === "error") return refuse("authoring/error-value");
  // Programs take what looks like a date for one: 1/2 or 1.2, which was meant as something else.
  if (cell.format === "date") return refuse("authoring/date-value");
  switch (kind.kind) {
    case "text":
      return { value: typed, finding: null };
    case "id":
      return { value: plainId(typed), finding: null };
    case "number": {
      const value = numberIn(cell);
      return value === null ? refuse("authoring/not-a-number") : { value, finding: null };
    }
    case "yes-no": {
      const value = claimIn(typed);
      return value === null ? refuse("authoring/not-yes-no") : { value, finding: null };
    }
    case "choice": {
      const choice = choiceIn(typed, kind.choices);
      return choice === null
        ? refuse("authoring/unknown-choice", {
            known: kind.choices.map(({ words }) => words[language]).join(", "),
          })
        : { value: choice.code, finding: null };
    }
    case "reference": {
      // A program that takes 1.10 for a number keeps 1.1.
      const isFraction = typeof cell.value === "number" && typed.includes(".");
      const longer = isFraction ? ids.find(kind, `${typed}0`) : null;
      return {
        value: ids.find(kind, typed) ?? plainId(typed),
        finding: longer === null ? null : { code: "authoring/number-id", params: { typed: shown, longer } },
      };
    }
    case "list": {
      const { of } = kind;
      const parts = splitList(typed);
      return { value: of === null ? parts : parts.flatMap((part) => idsIn(part, of, ids)), finding: null };
    }
    default:
      return unreachable(kind);
  }
}

/** The ids that a part of a list names: one by a word that may have spaces, else those that spaces set apart. */
function idsIn(part: string, target: TargetColumn, ids: IdIndex): readonly string[] {
  const whole = ids.find(target, part);
  if (whole !== null) return [whole];
  return part
    .split(/\s+/)
    .filter((each) => each !== "")
    .map((each) => ids.find(target, each) ?? plainId(each));
}

function numberIn({ value }: SnapshotCell): number | null {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return null;
  const number = parseTypedNumber(value);
  if (number === null) return null;
  return number.isPercent ? number.value / 100 : number.value;
}

const yesWords = new Set(wordsTypedInForms("yes").map(foldTyped));
const noWords = new Set(wordsTypedInForms("no").map(foldTyped));

function claimIn(typed: string): boolean | null {
  const folded = foldTyped(typed);
  if (yesWords.has(folded)) return true;
  return noWords.has(folded) ? false : null;
}

/** The choice that a text means: its code, or its word in either language. */
function choiceIn(typed: string, choices: readonly CodedWord[]): CodedWord | null {
  const spellings = choices.flatMap((choice) =>
    [choice.code, ...languages.map((language) => choice.words[language])].map(
      (word) => [foldHeading(word), choice] as const,
    ),
  );
  const folded = foldHeading(typed);
  return spellings.find(([word]) => word === folded)?.[1] ?? null;
}
