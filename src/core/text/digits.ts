/** The digits that figures are written in, where they aren't the Arabic ones that every program has. */
export type Digits = "thai";

/** The digits that can be asked for, and that a form's stamp may name. */
export const digitChoices: readonly Digits[] = ["thai"];

/** A text with ๐ to ๙ for 0 to 9, whatever the digits belong to. */
export function toThaiDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(thaiZero + Number(digit)));
}

const thaiZero = "๐".charCodeAt(0);

/**
 * A finished text with its figures in these digits; absent digits leave it as it is. What is a code and not a figure
 * stays: people match it with rows and files, and search for it. That is a word with a Latin letter (1.2.B.1), a
 * number of three parts or more, one of `ids` (1.1 is an item and no figure), and 4.0, which is a name: PMQA 4.0.
 */
export function inDigits(text: string, digits: Digits | undefined, ids: ReadonlySet<string> = noIds): string {
  if (digits === undefined) return text;
  return text.replace(codesAndNumbers, (found) =>
    /[A-Za-z]/.test(found) || found.split(".").length > 2 || ids.has(found) || found === nameOfSystem
      ? found
      : toThaiDigits(found),
  );
}

const noIds: ReadonlySet<string> = new Set();

/** Scores are shown with two decimals or none, so that no figure looks like it. */
const nameOfSystem = "4.0";

/** Words with Latin letters and all that hangs on them; numbers with their points. */
const codesAndNumbers = /[\w./-]*[A-Za-z][\w./-]*|\d+(?:\.\d+)*/g;
