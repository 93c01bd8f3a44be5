import type { CriteriaIndex } from "../criteria/indexCriteria";
import type { CrosswalkLink } from "./crosswalk";
import { findSubject, type Subject, type SubjectPart } from "./subject";

/** What a link is, by what weighs most. */
export const relationKinds = [
  "same",
  "renamed",
  "reworded",
  "moved",
  "split",
  "joined",
  "regrouped",
  "retired",
  "new",
] as const;
export type RelationKind = (typeof relationKinds)[number];

/**
 * What differs from one edition to the other. The last three leave the question as it is: whether a measure must be
 * filled, how its figure becomes points, and which kinds of agency are asked.
 */
export const subjectChanges = [
  "moved-level",
  "moved-category",
  "moved-item",
  "reworded",
  "renamed",
  "mandatory",
  "scale",
  "agency-kinds",
] as const;
export type SubjectChange = (typeof subjectChanges)[number];

/** A link's kind and everything that changed, the weightiest first. */
export interface Relation {
  readonly kind: RelationKind;
  readonly changes: readonly SubjectChange[];
}

/**
 * What a link is, from the two editions. One and one: moved before reworded before renamed before same; a change of
 * English, of spacing or of the source is no rewording, and an item or category that only got another number hasn't
 * moved what it holds. Several on a side: split, joined or regrouped, and of the changes those of place and of
 * scoring, of any that it links. Throws for ids that the editions don't have; checkCrosswalk tells of those.
 */
export function relationOf(link: CrosswalkLink, from: CriteriaIndex, to: CriteriaIndex): Relation {
  const olds = link.from.map((id) => required(link, id, from));
  const news = link.to.map((id) => required(link, id, to));
  const found = new Set(olds.flatMap((old) => news.flatMap((each) => changesBetween(old, each))));
  const isPair = olds.length === 1 && news.length === 1;
  const changes = subjectChanges
    .filter((change) => found.has(change))
    // Of several, some have another id and another text in any case.
    .filter((change) => isPair || (change !== "renamed" && change !== "reworded"));
  return { kind: isPair ? kindOfPair(changes) : kindOfShape(olds.length, news.length), changes };
}

function required(link: CrosswalkLink, id: string, index: CriteriaIndex): Subject {
  const subject = findSubject(link.of, id, index);
  if (subject === undefined) throw new Error(`the edition has no ${link.of} ${id}`);
  return subject;
}

function kindOfShape(olds: number, news: number): RelationKind {
  if (news === 0) return "retired";
  if (olds === 0) return "new";
  if (olds === 1) return "split";
  return news === 1 ? "joined" : "regrouped";
}

function kindOfPair(changes: readonly SubjectChange[]): RelationKind {
  if (changes.some((change) => change.startsWith("moved-"))) return "moved";
  if (changes.includes("reworded")) return "reworded";
  return changes.includes("renamed") ? "renamed" : "same";
}

function changesBetween(old: Subject, now: Subject): readonly SubjectChange[] {
  const changes: Readonly<Record<SubjectChange, boolean>> = {
    // A level's id is what it means in every edition; its number of points is scoring.
    "moved-level": old.level?.id !== now.level?.id,
    "moved-category": !isSamePart(old.category, now.category),
    "moved-item": !isSamePart(old.item, now.item),
    reworded: old.folded !== now.folded,
    renamed: old.id !== now.id,
    mandatory: old.asked.mandatory !== now.asked.mandatory,
    scale: old.asked.scale !== now.asked.scale,
    "agency-kinds": old.asked.kinds !== now.asked.kinds,
  };
  return subjectChanges.filter((change) => changes[change]);
}

/** True for a part with the same number or the same name: where items were numbered anew, the name says which it is. */
function isSamePart(old: SubjectPart, now: SubjectPart): boolean {
  return old.id === now.id || old.name.th.trim() === now.name.th.trim();
}
