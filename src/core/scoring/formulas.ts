import type { Criteria } from "../criteria/schema";
import type { Band, Scale } from "../criteria/scoringSchema";
import { unreachable } from "../unreachable";

/** Binary noise that a complete level may show in a sum of credits. */
const completeness = "1E-9";

/** A text as a formula writes it. */
export function formulaText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** How many words the dropdown holds. Answers are coded by their place in it, from 1, in the edition's order. */
export function choiceCount(criteria: Criteria): number {
  return criteria.responses.choices.length + (criteria.responses.notApplicable === null ? 0 : 1);
}

/**
 * Sum of credits of the rows of a group, from the codes of their answers.
 * Rows are told by their group and not by their place, so that a sorted sheet counts the same.
 */
export function creditFormula(criteria: Criteria, groups: string, group: string, codes: string): string {
  const credits = criteria.responses.choices.flatMap(({ credit }, index) =>
    credit === 0 ? [] : [credit === 1 ? `(${codes}=${index + 1})` : `(${codes}=${index + 1})*${credit}`],
  );
  return `SUMPRODUCT((${groups}=${formulaText(group)})*(${credits.join("+")}))`;
}

/** How many rows of some groups hold a word of the dropdown. */
export function answeredFormula(
  criteria: Criteria,
  groups: string,
  of: readonly string[],
  codes: string,
): string {
  const belongs = of.map((group) => `(${groups}=${formulaText(group)})`).join("+");
  return `SUMPRODUCT((${belongs})*(${codes}>=1)*(${codes}<=${choiceCount(criteria)}))`;
}

/** How many statements of a level count: the edition's, less those answered as not applicable where that is allowed. */
export function expectedFormula(
  criteria: Criteria,
  statements: number,
  groups: string,
  group: string,
  codes: string,
): string {
  return criteria.responses.notApplicable === null
    ? String(statements)
    : `(${statements}-SUMPRODUCT((${groups}=${formulaText(group)})*(${codes}=${choiceCount(criteria)})))`;
}

/** One level's parts in a formula: what was earned, what counts. */
export interface LevelTerms {
  readonly credit: string;
  readonly expected: string;
}

/** True where a level is complete. */
export function isCompleteFormula({ credit, expected }: LevelTerms): string {
  return `${credit}>=${expected}-${completeness}`;
}

/** Points of a process item by the edition's rule; the terms stand in the edition's order of levels. */
export function itemScoreFormula(criteria: Criteria, terms: readonly LevelTerms[]): string {
  const steps = criteria.levels.map(
    ({ points }, index) => points - (criteria.levels[index - 1]?.points ?? 0),
  );
  return terms.reduceRight((above, term, index) => {
    const points = steps[index] ?? 0;
    const opened = above === "" ? "" : `+IF(${isCompleteFormula(term)},${above},0)`;
    switch (criteria.scoring.name) {
      case "gated-proportional":
        return `${points}*${shareFormula(term)}${opened}`;
      case "whole-levels":
        return `IF(${isCompleteFormula(term)},${points}${above === "" ? "" : `+${above}`},0)`;
      default:
        return unreachable(criteria.scoring.name);
    }
  }, "");
}

function shareFormula({ credit, expected }: LevelTerms): string {
  return /^\d+$/.test(expected) ? `${credit}/${expected}` : `IF(${expected}=0,1,${credit}/${expected})`;
}

/** The word for a process item's level; `words` are the levels' names, lowest first, `below` that of none. */
export function itemLevelFormula(
  terms: readonly LevelTerms[],
  words: readonly string[],
  below: string,
): string {
  const [term, ...above] = terms;
  if (term === undefined) return formulaText(below);
  const [word = "", ...wordsAbove] = words;
  return `IF(${isCompleteFormula(term)},${itemLevelFormula(above, wordsAbove, word)},${formulaText(below)})`;
}

/** The figure that a scale reads, rounded as the scale says. `better` is 1 for more, 2 for less. */
export function figureFormula(scale: Scale, result: string, target: string, better: string): string {
  if (scale.of === "result") return `ROUND(${result},${scale.decimals})`;
  const more = `ROUND(${result}/${target}*100,${scale.decimals})`;
  const less = `ROUND(200-${result}/${target}*100,${scale.decimals})`;
  const zeroTarget = `IF(${result}=0,100,IF(${better}=1,IF(${result}>0,200,0),IF(${result}>0,0,200)))`;
  return `IF(${target}=0,${zeroTarget},IF(${better}=1,${more},${less}))`;
}

/** Points of a figure on a scale: its bands from the lowest up. */
export function pointsFormula(scale: Scale, figure: string): string {
  return scale.bands.reduceRight((above, band) => {
    const points = bandPoints(band, figure);
    return above === ""
      ? points
      : `IF(${figure}${band.includesTo ? "<=" : "<"}${band.to},${points},${above})`;
  }, "");
}

function bandPoints({ points }: Band, figure: string): string {
  return "fixed" in points ? String(points.fixed) : `MAX(0,${points.perUnit}*${figure})`;
}
