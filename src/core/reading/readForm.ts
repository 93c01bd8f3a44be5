import { indexCriteria } from "../criteria/indexCriteria";
import { wholeEdition } from "../criteria/editionSeenBy";
import type { Criteria } from "../criteria/schema";
import { textIn as wordingIn } from "../criteria/textIn";
import type { FormSlots, ScoreSetName } from "../form/slots";
import type { Hash } from "../form/seal";
import { problem } from "../problem";
import { sheetWordsIn } from "../text/words";
import type { Snapshot } from "../workbook/snapshot";
import { createAnswerLexicon } from "./answerLexicon";
import { findChangedFormulas, findChangedTexts } from "./findChanges";
import { findLostFormulas } from "./findLostFormulas";
import { findLostValidations } from "./findLostValidations";
import { findMissing } from "./findMissing";
import { findPlaces } from "./findPlaces";
import { findStrayTexts } from "./findStrayTexts";
import { formFacts } from "./formFacts";
import { findHeldCells } from "./heldCells";
import { listPending } from "./listPending";
import { locateSheets } from "./locateSheets";
import { createMeaningOf } from "./meaningOfCell";
import { orderCopies } from "./orderCopies";
import type { AmbiguousMeaning } from "./readAnswer";
import { readComparison } from "./readComparison";
import { readIdentity } from "./readIdentity";
import { readIndicators } from "./readIndicators";
import { readPlan } from "./readPlan";
import { readStatements } from "./readStatements";
import { readTexts } from "./readTexts";
import { settleCells } from "./settleCells";
import { tellPending } from "./tellPending";
import type { Stamp, Submission } from "./submission";

/** How a form is read. */
export interface ReadOptions {
  readonly hash: Hash;
  /** What marks with two readings count as, in the whole form; null leaves them uncounted. */
  readonly ambiguous?: AmbiguousMeaning;
  /** Digest of the edition, held against the stamp's; absent where that was done before. */
  readonly editionHash?: string;
}

/**
 * What a form says, found by its keys wherever its rows, columns and sheets stand now. What can't be understood isn't
 * guessed: it is listed in the problems with its cell, and so is everything typed that the form has no place for.
 */
export function readForm(
  criteria: Criteria,
  form: FormSlots,
  snapshot: Snapshot,
  stamp: Stamp,
  { hash, ambiguous = null, editionHash }: ReadOptions,
): Submission {
  const index = indexCriteria(criteria);
  const language = stamp.language ?? "th";
  const words = sheetWordsIn(language);
  const { keys } = formFacts(form);
  const copies = orderCopies(locateSheets(snapshot, keys));
  const held = findHeldCells(copies, keys);
  const lexicon = createAnswerLexicon(criteria.responses);
  const cells = settleCells(form.slots, held, createMeaningOf(lexicon));
  const choice = criteria.responses.choices.find(({ id }) => id === ambiguous);
  const ambiguousWord = choice === undefined ? words.form.stateBlank : wordingIn(choice.word, language);
  const setting = { lexicon, ambiguous, ambiguousWord };

  const { identity, problems: identityProblems } = readIdentity(criteria, form, cells, stamp);
  const { statements, problems: answerProblems } = readStatements(form.slots, cells, setting);
  const indicators = readIndicators(form.slots, cells, index, setting);
  const { profile, signatures, problems: textProblems } = readTexts(form.slots, cells);
  const { comparison, problems: comparisonProblems } = readComparison(criteria, form.slots, cells, setting);
  const { plan, problems: planProblems } = readPlan(copies, index);
  const located = findPlaces(form, copies, cells);
  const pending = listPending(form.slots, cells, plan, located.sheets);
  const self = { answers: answersOf(statements, "self"), indicators: indicators.self };
  const isChanged =
    editionHash !== undefined && stamp.editionHash !== null && stamp.editionHash !== editionHash;
  return {
    stamp,
    identity,
    language,
    self,
    committee: { answers: answersOf(statements, "committee"), indicators: indicators.committee },
    statements,
    indicatorNotes: indicators.notes,
    profile,
    signatures,
    comparison,
    plan,
    pending,
    ...located,
    problems: [
      ...(isChanged ? [problem("form/edition-changed", {}, { edition: criteria.id })] : []),
      ...identityProblems,
      ...findMissing(form, stamp, copies, held),
      ...findLostFormulas(form, stamp, copies, held),
      ...cells.problems,
      ...answerProblems,
      ...indicators.problems,
      ...textProblems,
      ...comparisonProblems,
      ...planProblems,
      ...tellPending({ stamp, pending, statements, self, indicatorNotes: indicators.notes }),
      ...findStrayTexts(form, keys, copies, indexCriteria(wholeEdition(criteria)), stamp),
      ...findLostValidations(form, held),
      ...findChangedTexts(form, stamp, held, hash),
      ...findChangedFormulas(form, stamp, copies, held),
    ],
  };
}

/** The answers of a score set; blanks are left out. */
function answersOf(statements: Submission["statements"], set: ScoreSetName): Submission["self"]["answers"] {
  return new Map(
    [...statements].flatMap(([id, { [set]: answer }]) =>
      answer.kind === "blank" ? [] : [[id, answer] as const],
    ),
  );
}
