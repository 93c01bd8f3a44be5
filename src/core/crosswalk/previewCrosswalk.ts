import { wholeEdition } from "../criteria/editionSeenBy";
import { indexCriteria } from "../criteria/indexCriteria";
import type { Criteria } from "../criteria/schema";
import { textIn } from "../criteria/textIn";
import type { Language } from "../text/language";
import type { Crosswalk, CrosswalkLink, LinkSubject } from "./crosswalk";
import { differingParts, type TextSegment } from "./differingParts";
import { pairsOfLink } from "./pairsOfLink";
import { placeOfSubject } from "./placeOfSubject";
import { similarityOf } from "./proposing/textGrams";
import { type AskReason, reasonToAsk } from "./reasonToAsk";
import { type RelationKind, relationOf, type SubjectChange } from "./relationOf";
import { findSubject, type Subject } from "./subject";

/** One side of a row: what is asked there and where it belongs. */
export interface PreviewSide {
  readonly id: string;
  readonly text: string;
  /** Item and level, such as `1.1 ระบบการนำองค์การ · พื้นฐาน`. */
  readonly where: string;
  /** The text in stretches, marked where it differs from the other side; one stretch where there is no other. */
  readonly segments: readonly TextSegment[];
}

/** A pair of a link side by side; the rows of a split one share its number. */
export interface PreviewRow {
  /** The number of the link in the crosswalk, from 1. */
  readonly link: number;
  readonly of: LinkSubject;
  readonly kind: RelationKind;
  readonly changes: readonly SubjectChange[];
  readonly old: PreviewSide | null;
  readonly now: PreviewSide | null;
  /** How alike the Thai texts are, 0 to 100 without decimals, 100 for equal ones only; null where a side is empty. */
  readonly similarity: number | null;
  readonly isConfirmed: boolean;
  readonly answers: CrosswalkLink["answers"];
  /** Why a person must decide about its answers; null where nobody must. */
  readonly asks: AskReason | null;
  readonly note: string | null;
}

/**
 * A crosswalk with old and new side by side, in its order. English texts stand where both sides have them and they
 * show what changed; Thai is what is compared. Throws for ids that the editions don't have.
 */
export function previewCrosswalk(
  { links }: Pick<Crosswalk, "links">,
  from: Criteria,
  to: Criteria,
  language: Language,
): readonly PreviewRow[] {
  const [older, newer] = [indexCriteria(wholeEdition(from)), indexCriteria(wholeEdition(to))];
  return links.flatMap((link, at) => {
    const relation = relationOf(link, older, newer);
    return pairsOfLink(link).map((pair): PreviewRow => {
      const old = pair.from === null ? undefined : findSubject(link.of, pair.from, older);
      const now = pair.to === null ? undefined : findSubject(link.of, pair.to, newer);
      return {
        link: at + 1,
        of: link.of,
        ...relation,
        ...sidesOf(old, now, language),
        similarity: old === undefined || now === undefined ? null : percentAlike(old, now),
        isConfirmed: link.isConfirmed,
        answers: link.answers,
        asks: reasonToAsk(link, relation),
        note: link.note ?? null,
      };
    });
  });
}

/** Texts that differ are never shown as wholly alike. */
function percentAlike(old: Subject, now: Subject): number {
  return old.folded === now.folded ? 100 : Math.min(99, Math.round(similarityOf(old, now) * 100));
}

function sidesOf(old: Subject | undefined, now: Subject | undefined, language: Language) {
  if (old === undefined || now === undefined) {
    const alone = (subject: Subject | undefined) => {
      if (subject === undefined) return null;
      const text = textIn(subject.text, language);
      return sideOf(subject, text, [{ text, isChanged: false }], language);
    };
    return { old: alone(old), now: alone(now) };
  }
  const shown = languageShown(old, now, language);
  const [oldText, newText] = [textIn(old.text, shown), textIn(now.text, shown)];
  const parts = differingParts(oldText, newText);
  return {
    old: sideOf(old, oldText, parts.old, language),
    now: sideOf(now, newText, parts.now, language),
  };
}

/** Thai where a side has no other, or where the Thai was changed and the English wasn't: it would seem the same. */
function languageShown(old: Subject, now: Subject, language: Language): Language {
  const [before, after] = [old.text[language], now.text[language]];
  if (before === undefined || after === undefined) return "th";
  return before === after && old.folded !== now.folded ? "th" : language;
}

function sideOf(
  subject: Subject,
  text: string,
  segments: readonly TextSegment[],
  language: Language,
): PreviewSide {
  return { id: subject.id, text, where: placeOfSubject(subject, language), segments };
}
