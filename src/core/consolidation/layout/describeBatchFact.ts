import type { CategoryId, LevelId } from "../../criteria/ids";
import type { ScoreSetName } from "../../form/slots";
import { scoreText } from "../../results/scoreText";
import { fill } from "../../text/fill";
import { shortenText } from "../../text/shortenText";
import { unreachable } from "../../unreachable";
import type { BatchFact } from "../digest/batchFact";
import type { ConsolidationContext } from "./consolidationContext";
import { describeGap } from "./gapsSheet";

/** The most characters of a gap's text in a sentence. */
const gapCharacters = 40;

/** A fact of a batch as a sentence. */
export function describeBatchFact(context: ConsolidationContext, fact: BatchFact): string {
  const { criteria, index, say, words } = context;
  const { digest, sheets } = words;
  const points = (score: number) => scoreText(criteria, score);
  const top = String(criteria.levels.at(-1)?.points ?? 0);
  const by = (set: ScoreSetName) => (set === "self" ? digest.bySelf : digest.byCommittee);
  const agencies = (count: number) => fill(count === 1 ? digest.agencyOne : digest.agencyMany, { count });
  const join = (parts: readonly string[]) => joinList(parts, digest);
  const levelName = (id: LevelId) => {
    const level = index.levels.get(id);
    return level === undefined ? id : say(level.name);
  };
  const categories = (ids: readonly CategoryId[]) =>
    join(
      ids.map((id) => {
        const category = index.categories.get(id);
        return fill(digest.categoryOf, { id, name: category === undefined ? "" : say(category.name) });
      }),
    );
  const soFar = (isProvisional: boolean) => (isProvisional ? digest.soFar : "");
  const earlier = ([year, ...others]: readonly number[]) =>
    year === undefined || others.length > 0 ? digest.earlierScores : fill(digest.thatYear, { year });

  switch (fact.kind) {
    case "nothing-counted":
      return digest.nothingCounted;
    case "agencies": {
      const parts = [
        [digest.countedWhole, fact.whole],
        [digest.countedProvisional, fact.provisional],
        [digest.countedUnscored, fact.unscored],
      ] as const;
      return fill(digest.counted, {
        agencies: agencies(fact.counted),
        parts: join(parts.filter(([, count]) => count > 0).map(([part, count]) => fill(part, { count }))),
      });
    }
    case "roster": {
      const { expected, counted, setAside, missing, names } = fact;
      if (counted === expected) return fill(digest.rosterWhole, { expected: agencies(expected) });
      const named = names.length === 0 ? "" : fill(digest.rosterNames, { names: join(names) });
      return fill(digest.roster, { expected: agencies(expected), counted, setAside, missing, named });
    }
    case "totals": {
      const { mean, lowest, highest, provisional } = fact;
      const several = lowest === highest ? digest.totalsEqual : digest.totals;
      const some = fill(digest.totalsProvisional, { agencies: agencies(provisional) });
      const whole = fact.agencies === 1 ? digest.totalsOneProvisional : digest.totalsAllProvisional;
      const all = provisional === fact.agencies ? whole : some;
      return fill(fact.agencies === 1 ? digest.totalsOne : several, {
        by: by(fact.set),
        agencies: agencies(fact.agencies),
        mean: points(mean),
        lowest: points(lowest),
        highest: points(highest),
        top,
        provisional: provisional === 0 ? "" : all,
      });
    }
    case "category-extremes":
      return fill(digest.extremes, {
        soFar: soFar(fact.isProvisional),
        best: categories(fact.highest.ids),
        bestScore: points(fact.highest.score),
        worst: categories(fact.lowest.ids),
        worstScore: points(fact.lowest.score),
      });
    case "categories-equal":
      return fill(digest.equal, {
        soFar: soFar(fact.isProvisional),
        count: fact.count,
        score: points(fact.score),
      });
    case "levels": {
      const parts = [
        ...fact.byLevel.map(({ level, count }) => [levelName(level), count] as const),
        [sheets.below, fact.below] as const,
        [sheets.notAssessed, fact.notAssessed] as const,
      ];
      return fill(digest.levelsAt, {
        of: fill(fact.of === 1 ? digest.itemOne : digest.itemMany, { count: fact.of }),
        parts: join(
          parts
            .filter(([, count]) => count > 0)
            .map(([level, count]) => fill(digest.levelsPart, { level, count })),
        ),
      });
    }
    case "everywhere":
      return fill(digest.everywhere, {
        level: levelName(fact.level),
        count: fact.agencies,
        of: agencies(fact.of),
      });
    case "gaps":
      return fill(fact.isCut ? digest.gapsCommonCut : digest.gapsCommon, {
        parts: join(
          fact.gaps.map(({ gap, agencies: count, of }) =>
            fill(digest.gapsPart, {
              id: gap.id,
              text: shortenText(describeGap(context, gap), gapCharacters),
              count,
              of: agencies(of),
            }),
          ),
        ),
        count: fact.count,
      });
    case "no-gaps":
      return digest.noGaps;
    case "change":
      return fill(digest.change, {
        earlier: earlier(fact.years),
        agencies: agencies(fact.agencies),
        before: points(fact.before),
        now: points(fact.now),
        risen: fact.risen,
        fallen: fact.fallen,
        unchanged: fact.unchanged,
      });
    case "category-changes": {
      const parts = [
        [digest.categoryRose, fact.risen],
        [digest.categoryFell, fact.fallen],
      ] as const;
      return fill(digest.categoryChanges, {
        earlier: earlier(fact.years),
        parts: join(
          parts.flatMap(([part, change]) =>
            change === null
              ? []
              : [fill(part, { names: categories(change.categories), by: points(change.by) })],
          ),
        ),
      });
    }
    case "not-compared":
      return fill(digest.notCompared, { count: fact.agencies, of: agencies(fact.of) });
    case "not-assessed":
      return fill(digest.notAssessedCategories, {
        parts: join(
          fact.categories.map(({ category, agencies: count }) =>
            fill(digest.notAssessedPart, { id: category, count: agencies(count) }),
          ),
        ),
        of: agencies(fact.of),
      });
    case "set-aside":
      return fill(digest.setAside, { files: fact.files, sheet: sheets.sheetReceipt });
    default:
      return unreachable(fact);
  }
}

/** Parts one after another, the last joined by a word. */
function joinList(
  parts: readonly string[],
  { and, between }: Pick<ConsolidationContext["words"]["digest"], "and" | "between">,
): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(between)}${and}${last}`;
}
