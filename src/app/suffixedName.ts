import { type Language, languages } from "../core/text/language";

/**
 * The name for a file that was made of another, such as `form-results.xlsx`: the other's with a word after it. The same
 * word from an earlier time is replaced, in either language, and so is what a browser adds where a name is taken.
 */
export function suffixedName(
  fileName: string,
  suffixes: Readonly<Record<Language, string>>,
  language: Language,
): string {
  const [, stem = fileName, ending = ".xlsx"] = /^(.*?)(\.xls[xm])?$/i.exec(fileName) ?? [];
  const known = languages.map((each) => suffixes[each]).join("|");
  const bare = stem.replace(new RegExp(`-(${known})(-\\d+| \\(\\d+\\))?$`), "");
  return `${bare}-${suffixes[language]}${ending}`;
}
