import { problem } from "../problem";
import { type Result, fail, succeed } from "../result";
import { consolidationWordsIn, type ConsolidationWords } from "../text/consolidationWords";
import { type Language, languages } from "../text/language";
import type { PrintArrangement } from "../workbook/printArrangement";
import type { ConsolidationPrintSet } from "./printSets";

/** The name of a sheet, by the key of its word. */
type SheetName = Extract<keyof ConsolidationWords["sheets"], `sheet${string}`>;

const sheetsOfSets: Readonly<Record<ConsolidationPrintSet, readonly SheetName[]>> = {
  summary: ["sheetDigest"],
  overview: ["sheetDigest", "sheetOverview", "sheetHeatMap", "sheetLevels"],
  receipt: ["sheetReceipt"],
};

/**
 * What sets print of a consolidated workbook, whose sheets have nothing but their names, in either language, to be
 * known by. One that isn't there, or isn't called so any more, is told with print/sheet-missing, and
 * print/nothing-to-print where a set finds none.
 */
export function arrangeConsolidation(
  sheetNames: readonly string[],
  sets: readonly ConsolidationPrintSet[],
): Result<PrintArrangement> {
  const issued = consolidationWordsIn(languageOf(sheetNames)).sheets;
  const found = sets.map((set) => {
    const missing = sheetsOfSets[set].filter((sheet) => findSheet(sheet, sheetNames) === undefined);
    return { set, missing, isEmpty: missing.length === sheetsOfSets[set].length };
  });
  const problems = found.flatMap(({ set, missing, isEmpty }) =>
    isEmpty
      ? [problem("print/nothing-to-print", {}, { set })]
      : missing.map((sheet) => problem("print/sheet-missing", {}, { sheet: issued[sheet] })),
  );
  if (found.every(({ isEmpty }) => isEmpty)) return fail(problems);
  const wanted = new Set(
    sets.flatMap((set) => sheetsOfSets[set].map((sheet) => findSheet(sheet, sheetNames))),
  );
  return succeed(
    {
      sheets: sheetNames
        .filter((name) => wanted.has(name))
        .map((sheet) => ({ sheet, area: null, titleRows: null, hiddenRows: [] })),
    },
    problems,
  );
}

function findSheet(sheet: SheetName, sheetNames: readonly string[]): string | undefined {
  const names = languages.map((language) => consolidationWordsIn(language).sheets[sheet]);
  return sheetNames.find((name) => names.includes(name));
}

/** The language that most sheets are called in; Thai where none has a name of its own. */
function languageOf(sheetNames: readonly string[]): Language {
  const count = (language: Language) => {
    const names = Object.values(consolidationWordsIn(language).sheets);
    return sheetNames.filter((name) => names.includes(name)).length;
  };
  return count("en") > count("th") ? "en" : "th";
}
