import { quoteSheetName } from "./address";

/** What a formula may refer to. */
export interface FormulaSetting {
  readonly sheetNames: readonly string[];
  /** Defined names and tables. */
  readonly names: readonly string[];
}

/** The functions that every spreadsheet program calculates alike; the product's formulas use no others. */
const formulaFunctions: readonly string[] = [
  "IF",
  "AND",
  "OR",
  "COUNTIF",
  "COUNTA",
  "SUM",
  "SUMPRODUCT",
  "AVERAGE",
  "ROUND",
  "MIN",
  "MAX",
  "INDEX",
  "MATCH",
  "ISNUMBER",
];

/**
 * What the formulas of conditional formats may use besides: how a cell's format is called. Where a program doesn't
 * know that, the condition doesn't hold.
 */
export const formatFunctions: readonly string[] = [...formulaFunctions, "CELL"];

/** The most characters of a formula. */
const longestFormula = 8192;

/** What keeps a spreadsheet program from taking the formula as it is meant; empty where nothing does. */
export function checkFormula(
  formula: string,
  { sheetNames, names }: FormulaSetting,
  functions = formulaFunctions,
): readonly string[] {
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const sheets = findSheetReferences(withoutTexts);
  const known = new Set(sheetNames.map((name) => name.toLowerCase()));
  const words = findWords(withoutTexts);
  const knownWords = new Set([...names, "TRUE", "FALSE"].map((name) => name.toLowerCase()));
  return [
    ...(formula.startsWith("=") ? ["begins with ="] : []),
    ...(formula === "" ? ["is empty"] : []),
    ...(formula.length > longestFormula ? [`has over ${longestFormula} characters`] : []),
    ...(areBalanced(withoutTexts) ? [] : ["has brackets or quotes without their pair"]),
    ...sheets
      .filter(({ name }) => !known.has(name.toLowerCase()))
      .map(({ name }) => `refers to a sheet that doesn't exist: ${name}`),
    ...sheets
      .filter(({ name, isQuoted }) => !isQuoted && quoteSheetName(name) !== name)
      .map(({ name }) => `must quote the sheet name ${name}`),
    ...words
      .filter(({ word, isCall }) => isCall && !functions.includes(word))
      .map(({ word }) => `uses the function ${word}`),
    ...words
      .filter(({ word, isCall }) => !isCall && !knownWords.has(word.toLowerCase()))
      .map(({ word }) => `uses an unknown name: ${word}`),
  ];
}

const sheetReference = /'((?:[^']|'')+)'!|([^\s!'(),+\-*/&=<>:;{}"^%]+)!/g;

function findSheetReferences(
  formula: string,
): readonly { readonly name: string; readonly isQuoted: boolean }[] {
  return [...formula.matchAll(sheetReference)].map(([, quoted, plain]) => ({
    name: quoted === undefined ? (plain ?? "") : quoted.replaceAll("''", "'"),
    isQuoted: quoted !== undefined,
  }));
}

/** Everything in a formula that is neither a reference, a number nor a text: its functions and names. */
function findWords(formula: string): readonly { readonly word: string; readonly isCall: boolean }[] {
  const rest = formula
    .replace(sheetReference, " ")
    .replace(/[\p{L}\p{M}\p{N}_.$\\]+/gu, (word) => (reference.test(word) ? " " : word));
  return [...rest.matchAll(/([\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*)(\()?/gu)].map(([, word = "", bracket]) => ({
    word,
    isCall: bracket !== undefined,
  }));
}

/** A cell, a column or row of a range, or a number such as 2, 0.5 and 1E9. */
const reference = /^(\$?[A-Z]{1,3}\$?\d{1,7}|\$[A-Z]{1,3}|\$?\d+|[\d.]+(E\d*)?)$/;

function areBalanced(formula: string): boolean {
  let depth = 0;
  for (const sign of formula.replace(/'(?:[^']|'')+'!/g, "")) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth < 0 || sign === "'") return false;
  }
  return depth === 0 && (formula.match(/"/g)?.length ?? 0) % 2 === 0;
}
