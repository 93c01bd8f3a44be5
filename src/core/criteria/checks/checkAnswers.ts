import type { Problem } from "../../problem";
import { problem } from "../../problem";
import type { CriteriaDraft } from "../readSections";
import type { SourcedText } from "../texts";

interface Spelling {
  readonly word: string;
  readonly path: string;
  /** Spellings of one meaning may repeat each other; those of two may not. */
  readonly meaning: string;
}

/** Spellings that would mean two answers, and a full or zero credit that no choice gives. */
export function checkAnswers({ responses }: CriteriaDraft): readonly Problem[] {
  if (responses === undefined) return [];
  const { choices, notApplicable, ambiguous } = responses;
  const unreachable = [1, 0]
    .filter((credit) => !choices.some((choice) => choice.credit === credit))
    .map((credit) => problem("criteria/missing-choice", { path: "$.responses.choices" }, { credit }));
  const spellings = [
    ...choices.flatMap((choice, index) => spellingsOf(choice, choice.id, `$.responses.choices[${index}]`)),
    ...(notApplicable === null
      ? []
      : spellingsOf(notApplicable, "not applicable", "$.responses.notApplicable")),
    ...ambiguous.map((word, index) => ({
      word,
      path: `$.responses.ambiguous[${index}]`,
      meaning: "ambiguous",
    })),
  ];
  return [...unreachable, ...findShared(spellings)];
}

function spellingsOf(
  { word, typed }: { readonly word: SourcedText; readonly typed: readonly string[] },
  meaning: string,
  path: string,
): readonly Spelling[] {
  return [
    { word: word.th, path: `${path}.word.th`, meaning },
    ...(word.en === undefined ? [] : [{ word: word.en, path: `${path}.word.en`, meaning }]),
    ...typed.map((each, index) => ({ word: each, path: `${path}.typed[${index}]`, meaning })),
  ];
}

function findShared(spellings: readonly Spelling[]): readonly Problem[] {
  const first = new Map<string, Spelling>();
  return spellings.flatMap((spelling) => {
    const key = spelling.word.trim().toUpperCase();
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, spelling);
    return earlier === undefined || earlier.meaning === spelling.meaning
      ? []
      : [
          problem(
            "criteria/duplicate-word",
            { path: spelling.path },
            { word: spelling.word, first: earlier.path },
          ),
        ];
  });
}
