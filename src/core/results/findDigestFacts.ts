import type { Criteria } from "../criteria/schema";
import type { ScoreSetName } from "../form/slots";
import type { Comparison } from "../scoring/comparison";
import { roundAsSpreadsheet } from "../scoring/roundAsSpreadsheet";
import type { ItemScore, ScoreSet } from "../scoring/scores";
import type { Assessment } from "./assess";
import { findComparedFacts } from "./findComparedFacts";
import { findExtremes } from "./findExtremes";
import type { DigestFact } from "./digestFact";

/** How many gaps a sentence names. */
const namedGaps = 3;

/**
 * What the digest says of a form, in the order in which it is read. A fact that the scores don't bear isn't there:
 * nothing is called highest among equals, nothing is compared with what isn't known.
 */
export function findDigestFacts(
  criteria: Criteria,
  assessment: Assessment,
  comparison: Comparison,
): readonly DigestFact[] {
  const set: ScoreSetName = assessment.self.total.score === null ? "committee" : "self";
  const scores = assessment[set];
  const shown = (score: number) => roundAsSpreadsheet(score, criteria.scoring.displayDecimals);
  const { score, restAtZero, isProvisional, itemsAssessed, itemsOf } = scores.total;
  if (score === null) return [{ kind: "nothing-assessed", of: itemsOf }];
  return [
    {
      kind: "total",
      set,
      score: shown(score),
      assessed: itemsAssessed,
      of: itemsOf,
      restAtZero: shown(restAtZero),
      isProvisional,
    },
    ...extremesOf(
      "category-extremes",
      "categories",
      set,
      scores.categories.map((each) => ({ id: each.category, score: each.score })),
      isProvisional,
      shown,
    ),
    ...extremesOf(
      "item-extremes",
      "items",
      set,
      scores.items.map((each) => ({ id: each.item, score: each.score })),
      isProvisional,
      shown,
    ),
    ...levelsOf(set, scores),
    ...gapsOf(set, scores, shown),
    ...findComparedFacts(criteria, assessment, comparison),
    ...bothSetsOf(assessment, shown),
    ...missingOf(set, scores.items),
  ];
}

function extremesOf<Kind extends "category-extremes" | "item-extremes", Id extends string>(
  kind: Kind,
  what: "categories" | "items",
  set: ScoreSetName,
  all: readonly { readonly id: Id; readonly score: number | null }[],
  isProvisional: boolean,
  shown: (score: number) => number,
) {
  const known = all.flatMap(({ id, score }) => (score === null ? [] : [{ id, score: shown(score) }]));
  const found = findExtremes(known);
  if (found === null) return [];
  if (found.kind === "equal") {
    const { count, score } = found;
    return [{ kind: "all-equal" as const, set, what, count, score, isProvisional }];
  }
  const { highest, lowest } = found;
  return [{ kind, set, highest, lowest, isProvisional }];
}

function levelsOf(set: ScoreSetName, { items, levels }: ScoreSet): readonly DigestFact[] {
  const process = items.filter(({ trace, state }) => trace.kind === "process" && state !== "not-applicable");
  if (!process.some(({ state }) => state === "assessed")) return [];
  return [
    {
      kind: "levels",
      set,
      of: process.length,
      byLevel: [...levels.byLevel].reverse().filter(({ count }) => count > 0),
      below: levels.below,
      notAssessed: levels.notAssessed,
    },
  ];
}

/** Gaps by what each would bring to the total; of equal ones the order of work decides. */
function gapsOf(
  set: ScoreSetName,
  { gaps, total }: ScoreSet,
  shown: (score: number) => number,
): readonly DigestFact[] {
  if (gaps.length === 0) return total.isProvisional ? [] : [{ kind: "no-gaps", set }];
  const gains = listGains(gaps)
    .map(({ id, gain }) => ({ id, gain: shown(gain) }))
    .filter(({ gain }) => gain > 0);
  const named = gains.slice(0, namedGaps);
  const least = named.at(-1)?.gain;
  if (least === undefined) return [{ kind: "gaps-without-gain", set, count: gaps.length }];
  const equal = gains.slice(namedGaps).filter(({ gain }) => gain === least).length;
  return [{ kind: "gains", set, gaps: named, equal, count: gaps.length }];
}

/** Gaps that would win something today, by their gain to the total; of equal ones the order of work decides. */
export function listGains(gaps: ScoreSet["gaps"]): readonly {
  readonly id: ScoreSet["gaps"][number]["id"];
  readonly gain: number;
}[] {
  return gaps
    .flatMap(({ id, gain }) => (gain === null || gain.total <= 0 ? [] : [{ id, gain: gain.total }]))
    .sort((one, other) => other.gain - one.gain);
}

/** The committee's view beside the agency's own: totals where both are whole, and items that both have assessed. */
function bothSetsOf(
  { self, committee }: Assessment,
  shown: (score: number) => number,
): readonly DigestFact[] {
  if (self.total.score === null || committee.total.score === null) return [];
  const theirs = new Map(committee.items.map(({ item, score }) => [item, score]));
  const both = self.items.flatMap(({ item, score }) => {
    const other = theirs.get(item) ?? null;
    return score === null || other === null ? [] : [{ own: shown(score), other: shown(other) }];
  });
  const isWhole = !self.total.isProvisional && !committee.total.isProvisional;
  return [
    ...(isWhole
      ? [
          {
            kind: "both-totals",
            self: shown(self.total.score),
            committee: shown(committee.total.score),
          } as const,
        ]
      : []),
    {
      kind: "both-items",
      count: both.length,
      higher: both.filter(({ own, other }) => other > own).length,
      lower: both.filter(({ own, other }) => other < own).length,
      assessed: committee.total.itemsAssessed,
      of: committee.total.itemsOf,
    },
  ];
}

function missingOf(set: ScoreSetName, items: readonly ItemScore[]): readonly DigestFact[] {
  const blank = items.filter(({ state }) => state === "not-assessed");
  const partly = items.filter(({ isProvisional }) => isProvisional);
  return [
    ...(blank.length === 0
      ? []
      : [{ kind: "not-assessed", set, items: blank.map(({ item }) => item) } as const]),
    ...(partly.length === 0
      ? []
      : [
          {
            kind: "unanswered",
            set,
            statements: partly.reduce((sum, { unanswered }) => sum + unanswered.length, 0),
            items: partly.map(({ item }) => item),
          } as const,
        ]),
  ];
}
