import { type Language, languages } from "../core/text/language";
import { paneWordsIn } from "../core/text/paneWords";

/**
 * The name for a form's results, such as `form-results.xlsx`: the form's with a word after it. What an earlier
 * assessment has added is replaced, and so is what a browser adds where a name is taken.
 */
export function resultsFileName(formName: string, language: Language): string {
  const [, stem = formName, ending = ".xlsx"] = /^(.*?)(\.xls[xm])?$/i.exec(formName) ?? [];
  const suffixes = languages.map((each) => paneWordsIn(each).resultsSuffix).join("|");
  const bare = stem.replace(new RegExp(`-(${suffixes})(-\\d+| \\(\\d+\\))?$`), "");
  return `${bare}-${paneWordsIn(language).resultsSuffix}${ending}`;
}
