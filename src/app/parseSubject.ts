import type { CategoryId, ItemId, MeasureId, StatementId } from "../core/criteria/ids";
import { wholeEdition } from "../core/criteria/editionSeenBy";
import { indexCriteria } from "../core/criteria/indexCriteria";
import type { Criteria } from "../core/criteria/schema";
import { problem } from "../core/problem";
import { foldTyped } from "../core/reading/normaliseTyped";
import { type Result, fail, succeed } from "../core/result";
import { requestWords } from "../core/text/requestWords";
import { dropBeginning } from "./dropBeginning";

/** What a score is of; `part` is the statement or measure of the item that was asked about, where it was one. */
export type Subject =
  | { readonly kind: "item"; readonly item: ItemId; readonly part?: StatementId | MeasureId }
  | { readonly kind: "category"; readonly category: CategoryId }
  | { readonly kind: "total" };

/**
 * What people mean by "1.2", by "1.2.B.1" or "7.3.2" (the item it belongs to), by "category 3" and by "total"; also
 * where the kind of agency that the edition is seen by isn't asked it. Anything else is request/unknown-item.
 */
export function parseSubject(criteria: Criteria, text: string): Result<Subject> {
  const folded = dropBeginning(foldTyped(text), requestWords.beforeSubject);
  if (requestWords.total.some((word) => word === folded)) return succeed({ kind: "total" });
  const { allCategoryIds, items, measures, statements } = indexCriteria(wholeEdition(criteria));
  const category = allCategoryIds.find((id) => id.toLowerCase() === folded);
  if (category !== undefined) return succeed({ kind: "category", category });
  const subjects = new Map<string, Subject>([
    ...[...statements, ...measures].map(
      ([part, { item }]) => [part.toLowerCase(), { kind: "item", item: item.id, part }] as const,
    ),
    ...[...items.keys()].map((item) => [item.toLowerCase(), { kind: "item", item }] as const),
  ]);
  const subject = subjects.get(folded);
  return subject === undefined
    ? fail([problem("request/unknown-item", {}, { item: text })])
    : succeed(subject);
}
