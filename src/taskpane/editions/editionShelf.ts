import { builtInEditions } from "../../app/builtInEditions";
import { wholeEdition } from "../../core/criteria/editionSeenBy";
import type { Criteria } from "../../core/criteria/schema";
import type { FormSource } from "../../ui/formSource";
import { describeEditions, type FoundEdition } from "../../views/describeEditions";
import { editionKey } from "../../views/editionKey";
import type { EditionView } from "../../views/editionView";
import { keptEditions } from "../editionsAtHand";

/** Editions by their keys, as they were listed or read. */
export interface EditionShelf {
  /** The editions at hand: the program's, those that this browser keeps, and the form's. */
  list(form: FormSource | null): readonly EditionView[];
  /** As `list`, with those that were read from files. */
  listAll(form: FormSource | null): readonly EditionView[];
  /** An edition that was read from a file joins. */
  add(criteria: Criteria): EditionView;
  /** A key that was never given out is a bug and throws. */
  find(key: string): Criteria;
}

export function createEditionShelf(): EditionShelf {
  const shelf = new Map<string, Criteria>();
  let read: readonly FoundEdition[] = [];

  function put(found: readonly FoundEdition[]): readonly EditionView[] {
    for (const { criteria } of found) shelf.set(editionKey(criteria), criteria);
    return describeEditions(found);
  }

  const atHand = (form: FormSource | null): readonly FoundEdition[] => [
    ...builtInEditions().map((criteria) => ({ criteria, origin: "built-in" as const })),
    ...keptEditions.list().map((criteria) => ({ criteria, origin: "kept" as const })),
    ...(form === null ? [] : [{ criteria: wholeEdition(form.criteria), origin: "form" as const }]),
  ];

  return {
    list: (form) => put(atHand(form)),
    listAll: (form) => put([...atHand(form), ...read]),
    add(criteria) {
      const found: FoundEdition = { criteria, origin: "file" };
      read = [...read.filter((each) => editionKey(each.criteria) !== editionKey(criteria)), found];
      const views = put([...atHand(null), found]);
      const key = editionKey(criteria);
      const view = views.find((each) => each.key === key);
      if (view === undefined) throw new Error("an edition that was read isn't described");
      return view;
    },
    find(key) {
      const criteria = shelf.get(key);
      if (criteria === undefined) throw new Error(`no edition of the key ${key} was listed`);
      return criteria;
    },
  };
}
