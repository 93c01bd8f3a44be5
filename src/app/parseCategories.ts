import type { CategoryId } from "../core/criteria/ids";
import type { Criteria } from "../core/criteria/schema";
import { normaliseTyped } from "../core/reading/normaliseTyped";
import { requestWords } from "../core/text/requestWords";
import { dropBeginning } from "./dropBeginning";

/** The categories that a text names, in the edition's order, and the pieces of it that name none. */
export interface NamedCategories {
  readonly categories: readonly CategoryId[];
  readonly unknown: readonly string[];
}

/**
 * Categories from what people type: "1,3", "1-3", "category 1 and 3", Thai digits too. Nothing, or a word for all of
 * them, means every category of the edition.
 */
export function parseCategories(criteria: Criteria, text: string): NamedCategories {
  const all = criteria.categories.map(({ id }) => id);
  const folded = normaliseTyped(text).toLowerCase();
  if (folded === "" || requestWords.allCategories.some((word) => word === folded))
    return { categories: all, unknown: [] };

  const named = new Set<CategoryId>();
  const unknown: string[] = [];
  for (const piece of piecesOf(folded)) {
    const run = runOf(all, piece);
    if (run === null) unknown.push(piece);
    else run.forEach((id) => named.add(id));
  }
  return { categories: all.filter((id) => named.has(id)), unknown };
}

/** The text cut at commas, semicolons, spaces and words such as "and"; a run such as "1 - 3" stays in one piece. */
function piecesOf(folded: string): readonly string[] {
  const joined = requestWords.to.reduce(
    (text, word) =>
      text
        .split(word)
        .map((part) => part.trim())
        .join("-"),
    folded,
  );
  return requestWords.and
    .reduce((text, word) => text.replaceAll(word, ","), joined)
    .split(/[,;\s]/)
    .map((piece) => dropBeginning(piece, requestWords.category))
    .filter((piece) => piece !== "");
}

/** The categories of one piece: one, or a run from the first to the last; null where it isn't understood. */
function runOf(all: readonly CategoryId[], piece: string): readonly CategoryId[] | null {
  const [from = "", to = from, ...more] = piece
    .split("-")
    .map((end) => dropBeginning(end, requestWords.category));
  const place = (end: string) => all.findIndex((id) => id.toLowerCase() === end);
  const [first, last] = [place(from), place(to)];
  return more.length > 0 || first < 0 || last < first ? null : all.slice(first, last + 1);
}
