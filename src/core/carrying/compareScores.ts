import type { CategoryId, ItemId } from "../criteria/ids";
import { indexCriteria } from "../criteria/indexCriteria";
import type { Criteria } from "../criteria/schema";
import { cellKeyText } from "../form/keys";
import type { Field, Slot } from "../form/slots";
import type { Assessment } from "../results/assess";
import { unreachable } from "../unreachable";
import type { Carried } from "./carried";
import type { IdMap } from "./nextYear/mapIds";
import { pairIds } from "./pairIds";

/** A score of both sets; null where nothing is assessed, or the edition doesn't have it. */
export interface BothScores {
  readonly self: number | null;
  readonly committee: number | null;
}

/** A score before and after. */
export interface ScoreChange {
  /** By its id in the newer edition, or in the older one where only that has it. */
  readonly of:
    | { readonly kind: "item"; readonly id: ItemId }
    | { readonly kind: "category"; readonly id: CategoryId }
    | { readonly kind: "total" };
  /** What the older edition called it; null for the total, and for what only the newer has. */
  readonly olderId: string | null;
  readonly older: BothScores;
  readonly newer: BothScores;
  /** Which of the two forms asks it. */
  readonly isIn: "both" | "older" | "newer";
  /** Answers and figures that the newer score lacks since a person must decide first, and those without a place. */
  readonly awaits: number;
  readonly left: number;
}

/** A form's scores with the edition that they are of. */
export interface ScoredSide {
  readonly criteria: Criteria;
  readonly assessment: Assessment;
}

/** What the scores of two forms are compared by. */
export interface ComparedBy {
  readonly fates: Carried["fates"];
  /** Cells of the newer form by the text of their keys. */
  readonly newerSlots: ReadonlyMap<string, Slot>;
  readonly ids: IdMap;
}

/**
 * The scores of the older form beside those of the newer: every category with its items behind it, in the newer
 * edition's order, then those that only the older has; the total last. An item is compared with the one that it became,
 * else with the one that has its id.
 */
export function compareScores(
  older: ScoredSide,
  newer: ScoredSide,
  { fates, newerSlots, ids }: ComparedBy,
): readonly ScoreChange[] {
  const awaiting = countBy(
    fates.flatMap((fate) => {
      if (fate.kind !== "marked") return [];
      const items = fate.to.flatMap((key) => itemOf(newer.criteria, newerSlots.get(cellKeyText(key))?.field));
      return [...new Set(items)];
    }),
  );
  const leaving = countBy(
    fates.flatMap((fate) => (fate.kind === "kept" ? itemOf(older.criteria, fate.older.slot.field) : [])),
  );
  const [before, after] = [listScores(older), listScores(newer)];
  const items = pairIds([...before.items.keys()], [...after.items.keys()], ids.item);
  const categories = pairIds([...before.categories.keys()], [...after.categories.keys()], ids.category);

  const sum = (counts: ReadonlyMap<string, number>, found: readonly (string | null)[]) =>
    found.reduce((total, id) => total + (id === null ? 0 : (counts.get(id) ?? 0)), 0);
  const itemChanges = items.map(([then, now]): ItemChange => {
    const [past, present] = [
      then === null ? undefined : before.items.get(then),
      now === null ? undefined : after.items.get(now),
    ];
    const place = present ?? past;
    if (place === undefined) throw new Error(`an item of neither form: ${String(now ?? then)}`);
    return {
      category: { then: past?.category ?? null, now: present?.category ?? null },
      change: {
        of: { kind: "item", id: place.item },
        ...sides(then, past, present),
        awaits: sum(awaiting, [now]),
        left: sum(leaving, [then]),
      },
    };
  });
  const categoryChanges = categories.flatMap(([then, now]): readonly ScoreChange[] => {
    const [past, present] = [
      then === null ? undefined : before.categories.get(then),
      now === null ? undefined : after.categories.get(now),
    ];
    const place = present ?? past;
    if (place === undefined) return [];
    const own = itemChanges.filter(({ category }) =>
      category.now === null ? category.then === then : category.now === now,
    );
    return [
      {
        of: { kind: "category", id: place.category },
        ...sides(then, past, present),
        ...sumOf(own),
      },
      ...own.map(({ change }) => change),
    ];
  });
  return [
    ...categoryChanges,
    {
      of: { kind: "total" },
      ...sides(null, before.total, after.total),
      ...sumOf(itemChanges),
    },
  ];
}

interface ItemChange {
  readonly category: { readonly then: string | null; readonly now: string | null };
  readonly change: ScoreChange;
}

function sumOf(changes: readonly ItemChange[]): Pick<ScoreChange, "awaits" | "left"> {
  return {
    awaits: changes.reduce((sum, { change }) => sum + change.awaits, 0),
    left: changes.reduce((sum, { change }) => sum + change.left, 0),
  };
}

function sides(
  olderId: string | null,
  older: BothScores | undefined,
  newer: BothScores | undefined,
): Pick<ScoreChange, "olderId" | "older" | "newer" | "isIn"> {
  return {
    olderId,
    older: both(older),
    newer: both(newer),
    isIn: older === undefined ? "newer" : newer === undefined ? "older" : "both",
  };
}

function both(scores: BothScores | undefined): BothScores {
  return { self: scores?.self ?? null, committee: scores?.committee ?? null };
}

/** The item whose score a cell is a part of; none for texts and cells that aren't scored. */
function itemOf(criteria: Criteria, field: Field | undefined): readonly ItemId[] {
  if (field === undefined) return [];
  const { statements, measures } = indexCriteria(criteria);
  switch (field.kind) {
    case "answer":
      return listOf(statements.get(field.statement)?.item.id);
    case "indicator":
      return listOf(measures.get(field.measure)?.item.id);
    case "identity":
    case "signature":
    case "profile":
    case "comparison":
    case "note":
      return [];
    default:
      return unreachable(field);
  }
}

function listOf<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

function countBy(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Both sets' scores of what a form asks, by id. */
function listScores({ assessment: { self, committee } }: ScoredSide) {
  const theirs = {
    items: new Map(committee.items.map(({ item, score }) => [item, score])),
    categories: new Map(committee.categories.map(({ category, score }) => [category, score])),
  };
  return {
    items: new Map<string, BothScores & { readonly item: ItemId; readonly category: CategoryId }>(
      self.items.map(({ item, category, score }) => [
        item,
        { item, category, self: score, committee: theirs.items.get(item) ?? null },
      ]),
    ),
    categories: new Map<string, BothScores & { readonly category: CategoryId }>(
      self.categories.map(({ category, score }) => [
        category,
        { category, self: score, committee: theirs.categories.get(category) ?? null },
      ]),
    ),
    total: { self: self.total.score, committee: committee.total.score },
  };
}
