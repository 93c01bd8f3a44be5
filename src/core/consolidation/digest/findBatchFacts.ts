import { indexCriteria } from "../../criteria/indexCriteria";
import type { ScoreSetName } from "../../form/slots";
import { findExtremes } from "../../results/findExtremes";
import { roundAsSpreadsheet } from "../../scoring/roundAsSpreadsheet";
import type { AgencyScores } from "../agencyScores";
import type { Consolidation } from "../consolidation";
import { countAsked } from "../findings/countAsked";
import { isBlind } from "../tidy/tidySource";
import type { BatchFact } from "./batchFact";
import { findBatchChangeFacts } from "./findBatchChangeFacts";
import { mainSet, sumUpCategories, type CategorySum } from "./sumUpCategories";

/** How many gaps a sentence names. */
const namedGaps = 3;
/** The most agencies that are named as missing. */
const namedMissing = 5;

/**
 * What the digest says of a batch, in the order in which it is read. A fact that the figures don't bear isn't there:
 * nothing is called highest among equals, nothing is compared with what isn't known.
 */
export function findBatchFacts(consolidation: Consolidation): readonly BatchFact[] {
  const { agencies, criteria } = consolidation;
  if (agencies.length === 0)
    return [{ kind: "nothing-counted" }, ...rosterOf(consolidation), ...setAsideOf(consolidation)];
  const set = mainSet(consolidation);
  const sums = sumUpCategories(consolidation);
  const shown = (score: number) => roundAsSpreadsheet(score, criteria.scoring.displayDecimals);
  return [
    agenciesOf(consolidation, set),
    ...rosterOf(consolidation),
    ...totalsOf("self", sums, shown),
    ...totalsOf("committee", sums, shown),
    ...extremesOf(consolidation, set, sums, shown),
    ...levelsOf(consolidation, set, sums),
    ...gapsOf(consolidation),
    ...findBatchChangeFacts(consolidation, shown),
    ...notAssessedOf(consolidation, set),
    ...setAsideOf(consolidation),
  ];
}

function agenciesOf({ agencies }: Consolidation, set: ScoreSetName): BatchFact {
  const totals = agencies.map((agency) => agency[set].total);
  const scored = totals.filter(({ score }) => score !== null);
  const provisional = scored.filter(({ isProvisional }) => isProvisional).length;
  return {
    kind: "agencies",
    counted: totals.length,
    whole: scored.length - provisional,
    provisional,
    unscored: totals.length - scored.length,
  };
}

function rosterOf(consolidation: Consolidation): readonly BatchFact[] {
  const { roster } = consolidation;
  if (roster.length === 0) return [];
  const missing = roster.filter(({ state }) => state === "missing");
  const setAside = roster.filter(({ state }) => state === "set-aside").length;
  const mayBeNamed = !isBlind(consolidation) && missing.length <= namedMissing;
  return [
    {
      kind: "roster",
      expected: roster.length,
      counted: roster.length - setAside - missing.length,
      setAside,
      missing: missing.length,
      names: mayBeNamed ? missing.map(({ agency }) => agency.agencyName) : [],
    },
  ];
}

function totalsOf(
  set: ScoreSetName,
  sums: readonly CategorySum[],
  shown: (score: number) => number,
): readonly BatchFact[] {
  const total = sums.find(({ category }) => category === "total")?.[set];
  if (total === undefined || total.mean === null || total.lowest === null || total.highest === null)
    return [];
  const { agencies, provisional, mean, lowest, highest } = total;
  return [
    {
      kind: "totals",
      set,
      agencies,
      provisional,
      mean: shown(mean.score),
      lowest: shown(lowest.score),
      highest: shown(highest.score),
    },
  ];
}

function extremesOf(
  { agencies }: Consolidation,
  set: ScoreSetName,
  sums: readonly CategorySum[],
  shown: (score: number) => number,
): readonly BatchFact[] {
  const known = sums.flatMap(({ category, [set]: { mean, agencies: count } }) =>
    category === "total" || mean === null
      ? []
      : [
          {
            id: category,
            score: shown(mean.score),
            isWhole: !mean.isProvisional && count === agencies.length,
          },
        ],
  );
  const found = findExtremes(known);
  if (found === null) return [];
  const isProvisional = known.some(({ isWhole }) => !isWhole);
  if (found.kind === "equal") {
    const { count, score } = found;
    return [{ kind: "categories-equal", set, count, score, isProvisional }];
  }
  const { highest, lowest } = found;
  return [{ kind: "category-extremes", set, highest, lowest, isProvisional }];
}

function levelsOf(
  consolidation: Consolidation,
  set: ScoreSetName,
  sums: readonly CategorySum[],
): readonly BatchFact[] {
  const { agencies, criteria } = consolidation;
  const levels = sums.find(({ category }) => category === "total")?.levels ?? null;
  const first = criteria.levels[0];
  if (levels === null || first === undefined) return [];
  const { byLevel, below, notAssessed } = levels;
  const assessed = byLevel.reduce((sum, { count }) => sum + count, below);
  if (assessed === 0) return [];
  const process = new Set(
    criteria.categories.flatMap(({ kind, items }) => (kind === "process" ? items.map(({ id }) => id) : [])),
  );
  const standsEverywhere = ({ items }: AgencyScores) => {
    const applying = items.filter(({ item, state }) => process.has(item) && state !== "not-applicable");
    return applying.length > 0 && applying.every(({ level }) => level !== null && level !== "below");
  };
  return [
    {
      kind: "levels",
      set,
      of: assessed + notAssessed,
      byLevel: [...byLevel].reverse().filter(({ count }) => count > 0),
      below,
      notAssessed,
    },
    {
      kind: "everywhere",
      set,
      level: first.id,
      agencies: agencies.filter((agency) => standsEverywhere(agency[set])).length,
      of: agencies.length,
    },
  ];
}

function gapsOf({ agencies, criteria, gaps }: Consolidation): readonly BatchFact[] {
  const isWhole = agencies.every(({ self: { total } }) => total.score !== null && !total.isProvisional);
  if (gaps.length === 0) return isWhole ? [{ kind: "no-gaps" }] : [];
  const askedOf = countAsked(agencies, indexCriteria(criteria));
  const named = gaps.slice(0, namedGaps).map((gap) => ({
    gap: { id: gap.id, kind: gap.kind },
    agencies: gap.agencies.length,
    of: askedOf(gap),
  }));
  const next = gaps[namedGaps]?.agencies.length;
  return [{ kind: "gaps", gaps: named, isCut: next === named.at(-1)?.agencies, count: gaps.length }];
}

/** A category of which nothing applies to an agency isn't missing there. */
function notAssessedOf({ agencies, criteria }: Consolidation, set: ScoreSetName): readonly BatchFact[] {
  const categories = criteria.categories.map(({ id }) => ({
    category: id,
    agencies: agencies.filter((agency) =>
      agency[set].categories.some(({ category, score, of }) => category === id && score === null && of > 0),
    ).length,
  }));
  const missing = categories.filter(({ agencies }) => agencies > 0);
  return missing.length === 0
    ? []
    : [{ kind: "not-assessed", set, categories: missing, of: agencies.length }];
}

function setAsideOf({ receipt }: Consolidation): readonly BatchFact[] {
  const { setAside } = receipt.files;
  return setAside === 0 ? [] : [{ kind: "set-aside", files: setAside }];
}
