import { builtInEditions } from "../app/builtInEditions";
import { createKeptEditions, type KeptEditions } from "../app/keptEditions";
import type { Criteria } from "../core/criteria/schema";
import { editionKey } from "../views/editionKey";

/** Editions that this browser keeps. */
export const keptEditions: KeptEditions = createKeptEditions(() => localStorage);

/** The editions that forms can be made of: the program's, then those that this browser keeps. */
export function editionsAtHand(): readonly Criteria[] {
  return [...builtInEditions(), ...keptEditions.list()];
}

/** The edition of a key alone, since its id may be another's too; all at hand for a key of none, the default first. */
export function editionsOf(key: string): readonly Criteria[] {
  const all = editionsAtHand();
  const chosen = all.find((edition) => editionKey(edition) === key);
  return chosen === undefined ? all : [chosen];
}
