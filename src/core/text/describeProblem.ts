import type { Place, Problem } from "../problem";
import { problems as enProblems } from "./en/problems";
import { fill, listBlanks } from "./fill";
import type { Language } from "./language";
import type { ProblemWords } from "./problemWords";
import { nameParam } from "./nameParam";
import { problems as thProblems } from "./th/problems";

/** A problem in words. */
export interface DescribedProblem {
  /** File, sheet and cell as far as they are known; empty where the problem has no place. */
  readonly where: string;
  readonly what: string;
  readonly remedy: string;
}

const words: Readonly<Record<Language, ProblemWords>> = { th: thProblems, en: enProblems };

/** Longer texts are cut for reading; the problem itself keeps them whole. */
const longestText = 120;

/** Where a problem is, what is wrong and what to do, in a language. */
export function describeProblem({ code, place, params }: Problem, language: Language): DescribedProblem {
  const { what, remedy } = words[language][code];
  const named = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, shorten(nameParam(name, value, params, language))]),
  );
  return { where: describePlace(place), what: fill(what, named), remedy: fill(remedy, named) };
}

/** True where a problem has all that its words need; one that comes from outside, with a file, may not. */
export function isDescribable({ code, params }: Problem): boolean {
  return Object.values(words).every(({ [code]: { what, remedy } }) =>
    listBlanks(what + remedy).every((name) => Object.hasOwn(params, name)),
  );
}

/** A problem as one line of text. */
export function problemLine(problem: Problem, language: Language): string {
  const { where, what, remedy } = describeProblem(problem, language);
  return `${where === "" ? "" : `${where}: `}${what}. ${remedy}`;
}

/** A place as people look for it, such as `form.xlsx หมวด 1!F9`. */
export function describePlace({ file, sheet, cell, path }: Place): string {
  const inFile = [sheet, cell].filter((part) => part !== undefined).join("!");
  return [file, inFile, path].filter((part) => part !== undefined && part !== "").join(" ");
}

function shorten(text: string): string {
  const characters = [...text.replace(/\s+/g, " ").trimEnd()];
  return characters.length <= longestText
    ? characters.join("")
    : `${characters.slice(0, longestText).join("")}…`;
}
