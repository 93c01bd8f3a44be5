import type { MeasureId, StatementId } from "../criteria/ids";
import { indexCriteria } from "../criteria/indexCriteria";
import type { Criteria } from "../criteria/schema";
import { textIn } from "../criteria/textIn";
import type { Text } from "../criteria/texts";
import type { ItemScore } from "../scoring/scores";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import { sheetWordsIn } from "../text/words";
import { unreachable } from "../unreachable";
import type { ListedGap } from "./listedGaps";

/** The words of a gap or an unanswered statement: what it is, where it belongs. */
export interface Described {
  readonly code: string;
  readonly category: string;
  readonly item: string;
  readonly level: string;
  readonly text: string;
}

/** Says gaps, statements and reasons in the form's language. */
export function createGapDescriber(criteria: Criteria, language: Language) {
  const index = indexCriteria(criteria);
  const words = sheetWordsIn(language);
  const say = (text: Pick<Text, "th" | "en">) => textIn(text, language);
  const lowest = criteria.levels[0];

  function statement(id: StatementId): Described {
    const place = index.statements.get(id);
    if (place === undefined) throw new Error(`the edition has no statement ${id}`);
    return {
      code: id,
      category: place.category.id,
      item: `${place.item.id} ${say(place.item.name)}`,
      level: say(place.level.short),
      text: say(place.statement.text),
    };
  }

  function gap({ gap: each }: Pick<ListedGap, "gap">): Described {
    return each.kind === "statement" ? statement(each.id) : measure(each.id);
  }

  /** A statement or a measure by its id; null for an id of neither. */
  function named(id: string): Described | null {
    const found = index.allStatementIds.find((each) => each === id);
    if (found !== undefined) return statement(found);
    const known = index.allMeasureIds.find((each) => each === id);
    return known === undefined ? null : measure(known);
  }

  function measure(id: MeasureId): Described {
    const place = index.measures.get(id);
    if (place === undefined) throw new Error(`the edition has no measure ${id}`);
    return {
      code: id,
      category: place.category.id,
      item: `${place.item.id} ${say(place.item.name)}`,
      level: words.results.resultsLevel,
      text: say(place.measure.name),
    };
  }

  function assessor({ seenBy }: ListedGap): string {
    const { seenBySelf, seenByCommittee, seenByBoth } = words.results;
    return { self: seenBySelf, committee: seenByCommittee, both: seenByBoth }[seenBy];
  }

  function reason({ gap: each, item }: ListedGap): string {
    const { results } = words;
    switch (each.kind) {
      case "missing-mandatory":
        return results.reasonMissingMandatory;
      case "below-basic":
        return fill(results.reasonBelowBasic, { score: each.score.toFixed(2), basic: lowest?.points ?? 0 });
      case "statement": {
        const trace = levelsOf(item);
        const own = trace.find(({ level }) => level === each.level);
        const closedBy = trace.find(({ isComplete }) => !isComplete);
        const name = (id: string | undefined) => {
          const level = criteria.levels.find((candidate) => candidate.id === id);
          return level === undefined ? "" : say(level.short);
        };
        if (each.isBehindGate) return fill(results.reasonBehindGate, { level: name(closedBy?.level) });
        const missing = (own?.unmet.length ?? 0) + (own?.unanswered.length ?? 0);
        return missing === 1
          ? fill(results.reasonOpensLevel, { level: name(each.level) })
          : fill(results.reasonPart, { count: missing, level: name(each.level) });
      }
      default:
        return unreachable(each);
    }
  }

  return { statement, gap, named, assessor, reason };
}

function levelsOf({ trace }: ItemScore) {
  return trace.kind === "process" ? trace.levels : [];
}
