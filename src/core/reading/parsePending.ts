import { languages } from "../text/language";
import { pendingWordsIn } from "../text/pendingWords";
import { normaliseTyped, showsSomething } from "./normaliseTyped";

/** A text of an earlier year, as it stands in a form of a later one. */
export interface Pending {
  /** The year in which it was last true, พ.ศ. */
  readonly year: number;
  /** The text as it was then, without what stands before it. */
  readonly text: string;
}

/**
 * What a cell holds of an earlier year, such as "ปีก่อน (2568): มี": in either language, in Thai or Arabic digits,
 * whatever happened to the spaces. Null for every other text, and where nothing stands behind the colon.
 */
export function parsePending(text: string): Pending | null {
  const match = shape.exec(text);
  if (match === null) return null;
  const [, year = "", rest = ""] = match;
  return showsSomething(rest) ? { year: Number(normaliseTyped(year)), text: rest } : null;
}

/** What shows nothing may stand anywhere between the letters of the beginning. */
const gap = String.raw`[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]*`;

const words = languages.map((language) => [...pendingWordsIn(language).word.replaceAll(" ", "")].join(gap));

const shape = new RegExp(
  `^${gap}(?:${words.join("|")})${gap}[(（]${gap}([0-9๐-๙]{4})${gap}[)）]${gap}[:：]${gap}([^]*)$`,
  "iu",
);
