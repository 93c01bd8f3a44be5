import type { Criteria } from "../criteria/schema";
import { type IdentityField, type IndicatorPart, isFigurePart, type Slot } from "../form/slots";
import { createAnswerLexicon } from "../reading/answerLexicon";
import { cellText } from "../reading/cellText";
import { foldName } from "../reading/foldName";
import { foldTyped, normaliseTyped } from "../reading/normaliseTyped";
import { parsePending } from "../reading/parsePending";
import { readAnswer, type AmbiguousMeaning } from "../reading/readAnswer";
import { readDirection } from "../reading/readDirection";
import { readFigure } from "../reading/readFigure";
import { readYear } from "../reading/readYear";
import { textIn } from "../criteria/textIn";
import type { Language } from "../text/language";
import { wordsTypedInForms } from "../text/typedInForms";
import { unreachable } from "../unreachable";
import type { CellValue } from "../workbook/blueprint";
import type { SnapshotCell } from "../workbook/snapshot";
import type { Candidate } from "./settleValues";

/** How cells are understood when they are compared. */
export interface MergeSetting {
  readonly criteria: Criteria;
  /** What marks with two readings count as, in all files. */
  readonly ambiguous: AmbiguousMeaning;
  /** The merged form's language. */
  readonly language: Language;
}

/** Units of an indicator's row: the one that its figures are read by, and the one that the merged form has. */
export interface FigureUnits {
  readonly read: string;
  readonly merged: string;
}

/** What a cell says and how it is carried over, but for where it stands. */
export type CellReading = Omit<Candidate, "origins">;

/** What reads the cells of slots for merging. `units` matter for figures alone. */
export function createCellReader({ criteria, ambiguous, language }: MergeSetting) {
  const lexicon = createAnswerLexicon(criteria.responses);
  const marks = { lexicon, ambiguous };

  function answerIn(cell: SnapshotCell): CellReading {
    const { answer, finding } = readAnswer(lexicon, cell, ambiguous);
    const reading = carry(cell, answer.kind === "unreadable" ? typedMeaning(cell) : JSON.stringify(answer));
    if (finding !== "settled") return reading;
    const choice =
      answer.kind === "choice"
        ? criteria.responses.choices.find(({ id }) => id === answer.choice)
        : undefined;
    return choice === undefined
      ? { ...reading, isBlankMark: true }
      : { ...reading, value: textIn(choice.word, language) };
  }

  function figureIn(cell: SnapshotCell, units: FigureUnits): CellReading {
    const { figure, finding } = readFigure(cell, units.read, marks);
    if (figure.kind !== "number") {
      const reading = carry(cell, typedMeaning(cell));
      return { ...reading, isBlankMark: reading.isBlankMark || finding === "settled" };
    }
    const { value } = figure;
    const says = (text: string, unit: string) => {
      const found = readFigure(textCell(cell, text), unit, marks).figure;
      return found.kind === "number" && found.value === value;
    };
    const text = cellText(cell).trim();
    const isText = typeof cell.value === "string";
    // A percentage without a unit stays one: what it counts as depends on the unit that somebody may yet add.
    const isOpen = cell.format === "percent" && units.read === "" && units.merged === "";
    const keepsText = (isText || isOpen) && says(text, units.merged);
    return { meaning: `number ${value}`, value: keepsText ? text : value, text, isBlankMark: false };
  }

  function yearIn(cell: SnapshotCell): CellReading {
    const year = readYear(cell);
    const reading = carry(cell, typeof year === "number" ? `year ${year}` : typedMeaning(cell));
    // A date that stands for a year would be a text elsewhere.
    return cell.format !== "general" && typeof year === "number" ? { ...reading, value: year } : reading;
  }

  function identityIn(name: IdentityField, cell: SnapshotCell): CellReading {
    const text = cellText(cell);
    switch (name) {
      case "year":
        return yearIn(cell);
      case "round":
        return carry(cell, withoutRoundWord(foldTyped(text)));
      case "agencyKind":
        return carry(cell, kindIn(criteria, text));
      case "agencyCode":
      case "agencyName":
      case "ministry":
      case "reportingUnit":
        return carry(cell, foldName(text));
      default:
        return unreachable(name);
    }
  }

  function partIn(part: IndicatorPart, cell: SnapshotCell, units: FigureUnits): CellReading {
    if (isFigurePart(part)) return figureIn(cell, units);
    if (part === "direction") return carry(cell, readDirection(cell).direction ?? typedMeaning(cell));
    if (part === "unit") return carry(cell, unitMeaning(cellText(cell)));
    return carry(cell, typedMeaning(cell));
  }

  return ({ field }: Slot, cell: SnapshotCell, units: FigureUnits): CellReading => {
    switch (field.kind) {
      case "answer":
        return answerIn(cell);
      case "indicator":
        return partIn(field.part, cell, units);
      case "comparison":
        return figureIn(cell, { read: "", merged: "" });
      case "identity":
        return identityIn(field.name, cell);
      case "note":
      case "profile":
      case "signature":
        return carry(cell, typedMeaning(cell));
      default:
        return unreachable(field);
    }
  };
}

/**
 * A cell that is carried over as it is; what a number's format adds to it becomes text. What is of an earlier year
 * counts only where nobody has confirmed it or entered anything anew.
 */
export function carry(cell: SnapshotCell, meaning: string): CellReading {
  return {
    meaning,
    value: carriedValue(cell),
    text: cellText(cell).trim(),
    isBlankMark: parsePending(cellText(cell)) !== null,
  };
}

/** What a cell of free text says, spaces and characters that look alike made one. */
export function typedMeaning(cell: SnapshotCell): string {
  return `typed ${normaliseTyped(cellText(cell))}`;
}

function carriedValue(cell: SnapshotCell): CellValue {
  const isPlain = cell.format === "general" && cell.kind !== "error" && typeof cell.value !== "string";
  return isPlain ? cell.value : cellText(cell);
}

function textCell({ row, column }: SnapshotCell, value: string): SnapshotCell {
  return { row, column, kind: "text", value, format: "general" };
}

const percentUnits = wordsTypedInForms("percent").map(foldTyped);

/** The spellings of a unit of hundredths are one. */
function unitMeaning(text: string): string {
  return percentUnits.includes(foldTyped(text)) ? "percent" : `typed ${normaliseTyped(text)}`;
}

const roundWords = wordsTypedInForms("round").map(foldTyped);

function withoutRoundWord(folded: string): string {
  const word = roundWords.find((each) => folded.startsWith(each));
  return folded.slice(word?.length ?? 0);
}

function kindIn({ agencyKinds }: Criteria, text: string): string {
  const said = foldName(text);
  const kind = agencyKinds.find(({ id, name }) =>
    [id, name.th, name.en ?? name.th].some((word) => foldName(word) === said),
  );
  return kind?.id ?? `typed ${said}`;
}
