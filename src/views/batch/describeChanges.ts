import type { AgencyChange } from "../../core/consolidation/findBatchChanges";
import type { Criteria } from "../../core/criteria/schema";
import { textIn } from "../../core/criteria/textIn";
import { collectWordsIn, type CollectWords } from "../../core/text/collectWords";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import { sheetWordsIn } from "../../core/text/words";
import type { AgencyChangeView } from "./batchChangeView";

/** A form that was filled in anew has some hundreds. */
const cellsShown = 200;

/** What is otherwise than in an earlier consolidation, agency by agency, in words. */
export function describeChanges(
  changes: readonly AgencyChange[],
  criteria: Criteria,
  language: Language,
): readonly AgencyChangeView[] {
  const words = collectWordsIn(language);
  const choices = new Map<string, string>(
    criteria.responses.choices.map(({ id, word }) => [id, textIn(word, language)]),
  );
  const { form } = sheetWordsIn(language);
  const { notApplicable } = criteria.responses;
  choices.set(
    "not-applicable",
    notApplicable === null ? form.notApplicable : textIn(notApplicable.word, language),
  );
  choices.set("more", form.directionMore);
  choices.set("less", form.directionLess);
  const say = (content: { readonly kind: "choice" | "text"; readonly value: string } | null) =>
    content === null
      ? ""
      : content.kind === "text"
        ? content.value
        : (choices.get(content.value) ?? content.value);
  return changes.map((change): AgencyChangeView => {
    const cells = change.kind === "changed" ? change.cells : [];
    return {
      kind: change.kind,
      agency: change.agency.name,
      cells: cells.slice(0, cellsShown).map(({ id, part, before, after }) => ({
        id,
        part: partIn(words, part),
        before: say(before),
        after: say(after),
      })),
      cellCount: cells.length,
    };
  });
}

function partIn(words: CollectWords, part: string): string {
  const named: Readonly<Record<string, string>> = {
    self: words.partSelf,
    committee: words.partCommittee,
    explanation: words.partExplanation,
    evidence: words.partEvidence,
    suggestion: words.partSuggestion,
    name: words.partName,
    unit: words.partUnit,
    direction: words.partDirection,
    target: words.partTarget,
  };
  const [, year] = /^year-(\d+)$/.exec(part) ?? [];
  return year === undefined ? (named[part] ?? part) : fill(words.partYear, { number: Number(year) + 1 });
}
