import type { CategoryId } from "../criteria/ids";
import type { Criteria } from "../criteria/schema";
import { textIn } from "../criteria/textIn";
import type { ScoreSetName } from "../form/slots";
import { digestWordsIn } from "../text/digestWords";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import { sheetWordsIn } from "../text/words";
import { unreachable } from "../unreachable";
import type { DigestFact, Extreme } from "./digestFact";
import { createDigestNamer } from "./nameInDigest";
import { scoreText } from "./scoreText";

/** What says facts as sentences. A form that asks some categories only has no total of the agency to speak of. */
export function createFactDescriber(
  criteria: Criteria,
  asked: readonly CategoryId[],
  language: Language,
): (fact: DigestFact) => string {
  const words = digestWordsIn(language);
  const { form } = sheetWordsIn(language);
  const name = createDigestNamer(criteria, language);
  const score = (points: number) => scoreText(criteria, points);
  const top = criteria.levels.at(-1)?.points ?? 0;
  const total = asked.length === criteria.categories.length ? words.total : words.totalOfAsked;
  const by = (set: ScoreSetName) => (set === "self" ? words.bySelf : words.byCommittee);
  const soFar = (isProvisional: boolean) => (isProvisional ? words.soFar : "");
  const provisional = (isProvisional: boolean) => (isProvisional ? words.provisional : "");

  /** Differences too small to be shown as a figure are said to be so. */
  function points(difference: number): string {
    if (difference > 0) return score(difference);
    return fill(words.lessThan, { least: score(10 ** -criteria.scoring.displayDecimals) });
  }

  function extreme<Id extends string>(
    { ids, score: shared }: Extreme<Id>,
    templates: { readonly one: string; readonly many: string },
    kind: string,
    nameOf: (id: Id) => string,
  ): string {
    const [first] = ids;
    const figures = { kind, score: score(shared) };
    return ids.length === 1 && first !== undefined
      ? fill(templates.one, { ...figures, name: nameOf(first) })
      : fill(templates.many, { ...figures, count: ids.length, names: name.list(ids, kind) });
  }

  function extremes<Id extends string>(
    fact: {
      readonly highest: Extreme<Id>;
      readonly lowest: Extreme<Id>;
      readonly isProvisional: boolean;
    },
    kind: string,
    nameOf: (id: Id) => string,
  ): string {
    const { highestOne, highestMany, lowestOne, lowestMany } = words;
    return fill(words.extremes, {
      soFar: soFar(fact.isProvisional),
      highest: extreme(fact.highest, { one: highestOne, many: highestMany }, kind, nameOf),
      lowest: extreme(fact.lowest, { one: lowestOne, many: lowestMany }, kind, nameOf),
    });
  }

  function sayTotal(fact: Extract<DigestFact, { kind: "total" }>): string {
    const template = !fact.isProvisional
      ? words.totalWhole
      : fact.assessed === fact.of
        ? words.totalBlanks
        : words.totalPart;
    return fill(template, {
      total,
      by: by(fact.set),
      score: score(fact.score),
      top,
      assessed: fact.assessed,
      of: fact.of,
      restAtZero: score(fact.restAtZero),
    });
  }

  function sayLevels({ of, byLevel, below, notAssessed }: Extract<DigestFact, { kind: "levels" }>): string {
    const parts: readonly (readonly [string, number])[] = [
      ...byLevel.map(({ level, count }) => {
        const found = criteria.levels.find(({ id }) => id === level);
        return [found === undefined ? level : textIn(found.name, language), count] as const;
      }),
      [form.belowLevel, below],
      [form.notAssessed, notAssessed],
    ];
    const said = parts
      .filter(([, count]) => count > 0)
      .map(([level, count]) => fill(words.levelsPart, { level, count }));
    return fill(words.levelsOf, { of, parts: said.join(words.between) });
  }

  function sayGains({ gaps, equal, count }: Extract<DigestFact, { kind: "gains" }>): string {
    const parts = gaps
      .map(({ id, gain }) => fill(words.gainsPart, { id, text: name.gap(id), gain: score(gain) }))
      .join(words.between);
    const more = equal === 0 ? "" : fill(words.gainsEqual, { count: equal });
    return fill(words.gains, { parts: `${parts}${more}`, count });
  }

  function sayTargets(fact: Extract<DigestFact, { kind: "category-targets" }>): string {
    const { met, missed } = fact;
    const furthest = [...missed].sort((one, other) => other.missing - one.missing)[0];
    const parts = [
      ...(met.length === 0
        ? []
        : [fill(words.targetsMet, { count: met.length, names: met.join(words.between) })]),
      ...(furthest === undefined
        ? []
        : [
            fill(words.targetsMissed, {
              count: missed.length,
              names: missed.map(({ category }) => category).join(words.between),
              name: name.category(furthest.category),
              missing: points(furthest.missing),
            }),
          ]),
    ];
    return fill(words.categoryTargets, {
      provisional: provisional(fact.isProvisional),
      parts: parts.join(words.and),
    });
  }

  function sayChange(fact: Extract<DigestFact, { kind: "change" }>): string {
    const { lastYear, score: now } = fact;
    const template = now > lastYear ? words.rose : now < lastYear ? words.fell : words.same;
    return fill(template, {
      total,
      by: by(fact.set),
      provisional: provisional(fact.isProvisional),
      points: score(Math.abs(now - lastYear)),
      lastYear: score(lastYear),
      score: score(now),
    });
  }

  function sayChanges(fact: Extract<DigestFact, { kind: "category-changes" }>): string {
    const { risen, fallen, count } = fact;
    const part = (template: string, most: typeof risen) =>
      most === null
        ? []
        : [
            fill(template, {
              names: most.categories.map(name.category).join(words.between),
              points: score(most.by),
            }),
          ];
    const parts = [...part(words.roseMost, risen), ...part(words.fellMost, fallen)];
    return fill(words.categoryChanges, {
      provisional: provisional(fact.isProvisional),
      parts: parts.length === 0 ? fill(words.noChanges, { count }) : parts.join(words.between),
    });
  }

  function sayBothItems(fact: Extract<DigestFact, { kind: "both-items" }>): string {
    const { count, higher, lower, assessed, of } = fact;
    const equal = count - higher - lower;
    const template = count === 0 ? words.committeeOther : words.committeeItems;
    return fill(template, { count, higher, lower, equal, assessed, of });
  }

  return (fact) => {
    switch (fact.kind) {
      case "nothing-assessed":
        return fill(words.nothingAssessed, { of: fact.of });
      case "total":
        return sayTotal(fact);
      case "category-extremes":
        return extremes(fact, words.kindCategory, name.category);
      case "item-extremes":
        return extremes(fact, words.kindItem, name.item);
      case "all-equal":
        return fill(words.allEqual, {
          soFar: soFar(fact.isProvisional),
          kind: fact.what === "categories" ? words.kindCategory : words.kindItem,
          count: fact.count,
          score: score(fact.score),
        });
      case "levels":
        return sayLevels(fact);
      case "gains":
        return sayGains(fact);
      case "gaps-without-gain":
        return fill(words.gapsWithoutGain, { count: fact.count });
      case "no-gaps":
        return fill(words.noGaps, { by: by(fact.set) });
      case "target":
        return fill(fact.isMet ? words.targetMet : words.targetMissed, {
          total,
          by: by(fact.set),
          score: score(fact.score),
          provisional: provisional(fact.isProvisional),
          target: score(fact.target),
          missing: points(fact.target - fact.score),
        });
      case "category-targets":
        return sayTargets(fact);
      case "change":
        return sayChange(fact);
      case "category-changes":
        return sayChanges(fact);
      case "both-totals":
        return fill(
          fact.committee > fact.self
            ? words.committeeHigher
            : fact.committee < fact.self
              ? words.committeeLower
              : words.committeeSame,
          {
            total,
            committee: score(fact.committee),
            difference: score(Math.abs(fact.committee - fact.self)),
          },
        );
      case "both-items":
        return sayBothItems(fact);
      case "not-assessed":
        return fill(words.notAssessedItems, {
          count: fact.items.length,
          names: name.list(fact.items, words.kindItem),
        });
      case "unanswered":
        return fill(words.unansweredStatements, {
          statements: fact.statements,
          names: name.list(fact.items, words.kindItem),
        });
      default:
        return unreachable(fact);
    }
  };
}
