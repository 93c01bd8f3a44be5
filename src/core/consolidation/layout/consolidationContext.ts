import { indexCriteria, type CriteriaIndex } from "../../criteria/indexCriteria";
import type { Criteria } from "../../criteria/schema";
import { textIn } from "../../criteria/textIn";
import type { Text } from "../../criteria/texts";
import { consolidationWordsIn, type ConsolidationWords } from "../../text/consolidationWords";
import { digitsOf } from "../../form/digitsOf";
import { instrumentName } from "../../form/instrument";
import { createDigitSpeaker } from "../../form/createDigitSpeaker";
import type { Digits } from "../../text/digits";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import { sheetWordsIn, type SheetWords } from "../../text/words";
import type { AgencyResult, AgencyShown, Consolidation } from "../consolidation";
import type { ReadFile } from "../readFile";
import { isBlind, type RecordOf } from "../tidy/tidySource";

/** What every sheet of a consolidated workbook is laid out from. */
export interface ConsolidationContext {
  readonly consolidation: Consolidation;
  readonly recordOf: RecordOf;
  readonly criteria: Criteria;
  readonly index: CriteriaIndex;
  readonly language: Language;
  /** Absent for Arabic digits. */
  readonly digits: Digits | undefined;
  readonly words: ConsolidationWords;
  readonly form: SheetWords["form"];
  /** True where nothing may name an agency. */
  readonly isBlind: boolean;
  /** True where the committee has answered anything. */
  readonly hasCommittee: boolean;
  /** What the workbook calls itself. */
  readonly title: string;
  /** Year, round, edition and how many agencies, in words. */
  readonly period: string;
  /** A finished text of the product with its figures in the workbook's digits; ids of items and the like stay. */
  numerals(text: string): string;
  /** The wording of a text of the edition in the workbook's language. */
  say(text: Pick<Text, "th" | "en">): string;
  /** The agency whose form of this file counts; null for a file that was set aside. */
  resultOf(file: ReadFile): AgencyResult | null;
  /** What people call a kind of agencies; a kind that the edition doesn't have stays as it is. */
  kindOf(agency: Pick<AgencyShown, "kind">): string;
  /** What a statement asks, or a measure's name, by its id; an id that the edition doesn't have stays as it is. */
  textOf(id: string): string;
  /** The word of an answer by its choice's id, or of "not-applicable". */
  answerWord(answer: string): string;
}

/** The context of a consolidation's sheets. */
export function createConsolidationContext(
  consolidation: Consolidation,
  recordOf: RecordOf,
): ConsolidationContext {
  const { criteria, setting, agencies, receipt, period } = consolidation;
  const { language } = setting;
  const digits = digitsOf(setting);
  const numerals = createDigitSpeaker(criteria, digits);
  const words = consolidationWordsIn(language);
  const { form } = sheetWordsIn(language);
  const say = (text: Pick<Text, "th" | "en">) => textIn(text, language);
  const results = new Map(agencies.map((result) => [fileKey(result.file), result]));
  const kinds = new Map<string, string>(criteria.agencyKinds.map(({ id, name }) => [id, say(name)]));
  const index = indexCriteria(criteria);
  const texts = new Map<string, string>([
    ...[...index.statements].map(([id, { statement }]) => [id, say(statement.text)] as const),
    ...[...index.measures].map(([id, { measure }]) => [id, say(measure.name)] as const),
  ]);
  const answers = new Map<string, string>(criteria.responses.choices.map(({ id, word }) => [id, say(word)]));
  const { notApplicable } = criteria.responses;
  answers.set("not-applicable", notApplicable === null ? form.notApplicable : say(notApplicable.word));
  return {
    consolidation,
    recordOf,
    criteria,
    index,
    language,
    digits,
    numerals,
    words,
    form,
    isBlind: isBlind(consolidation),
    hasCommittee:
      receipt.committee.answered > 0 || agencies.some(({ committee }) => committee.total.assessed > 0),
    title: fill(words.sheets.title, { instrument: instrumentName(criteria, language) }),
    period:
      period === null
        ? words.sheets.noPeriod
        : numerals(
            fill(words.sheets.period, {
              year: period.year,
              round: period.round,
              edition: period.edition,
              agencies: agencies.length,
            }),
          ),
    say,
    resultOf: (file) => results.get(fileKey(file)) ?? null,
    kindOf: ({ kind }) => kinds.get(kind) ?? kind,
    textOf: (id) => texts.get(id) ?? id,
    answerWord: (answer) => answers.get(answer) ?? answer,
  };
}

/** Two files of a batch may have one content or, in different folders, one name, but not both. */
function fileKey({ name, sha256 }: ReadFile): string {
  return `${sha256 ?? ""} ${name}`;
}
