import type { LevelId } from "../core/criteria/ids";
import type { Criteria } from "../core/criteria/schema";
import type { Level } from "../core/criteria/scoringSchema";
import { problem } from "../core/problem";
import { foldTyped } from "../core/reading/normaliseTyped";
import { type Result, fail, succeed } from "../core/result";
import { requestWords } from "../core/text/requestWords";
import { dropBeginning } from "./dropBeginning";

/** What to reach: a level of every process item, or points of the total. */
export type Target =
  { readonly kind: "level"; readonly level: LevelId } | { readonly kind: "points"; readonly points: number };

/**
 * A target from what people type: a level by its id, key or name in either language, or points from 0 to the
 * highest level's. Anything else is request/bad-target.
 */
export function parseTarget(criteria: Criteria, text: string): Result<Target> {
  const folded = dropBeginning(foldTyped(text), requestWords.level);
  const level = criteria.levels.find((each) => namesOf(each).includes(folded));
  if (level !== undefined) return succeed({ kind: "level", level: level.id });
  const points = /^\d+(\.\d+)?$/.test(folded) ? Number(folded) : Number.NaN;
  const top = criteria.levels.at(-1)?.points ?? 0;
  return points <= top
    ? succeed({ kind: "points", points })
    : fail([problem("request/bad-target", {}, { target: text, top })]);
}

function namesOf({ id, key, name, short }: Level): readonly string[] {
  const spellings = Object.entries(requestWords.levels).find(([each]) => each === key)?.[1] ?? [];
  const texts = [id, key, name.th, name.en ?? id, short.th, short.en ?? id, ...spellings];
  return texts.map((text) => dropBeginning(foldTyped(text), requestWords.level));
}
