import { explainScore } from "../app/explainScore";
import type { AssessedForm } from "../app/scoreForm";
import { textIn } from "../core/criteria/textIn";
import type { SourcedText, Text } from "../core/criteria/texts";
import type { Language } from "../core/text/language";
import { fill } from "../core/text/fill";
import { paneWordsIn } from "../core/text/paneWords";
import type { GuidanceText, ItemHelp } from "./itemView";

/** Why an item has its score, and what the sources say that helps; null for an item that the form doesn't ask. */
export function describeItemHelp(form: AssessedForm, id: string, language: Language): ItemHelp | null {
  const { criteria, submission, assessment } = form;
  const category = criteria.categories
    .filter((each) => submission.identity.categories.includes(each.id))
    .find(({ items }) => items.some((each) => each.id === id));
  const item = category?.items.find((each) => each.id === id);
  if (category === undefined || item === undefined) return null;
  const { guidance } = criteria;
  const say = (text: Pick<Text, "th" | "en">) => textIn(text, language);
  const isAbout = ({ items }: { readonly items: readonly string[] }) => items.includes(id);
  const sourceOf = (text: SourcedText): string => {
    const source = criteria.sources.find((each) => each.id === text.source);
    return source === undefined ? "" : say(source.title);
  };
  const told = (text: SourcedText): GuidanceText => ({ text: say(text), source: sourceOf(text) });
  const ways = guidance.waysOfWorking.filter(isAbout);
  const cases = guidance.cases.filter(isAbout);
  const conclusions = guidance.conclusions.filter(isAbout);
  const subject = { kind: "item", item: item.id } as const;
  const hasCommittee = assessment.committee.items.some(
    (score) => score.item === id && score.state === "assessed",
  );
  const isEditorial = (linkSource: string) =>
    criteria.sources.some((source) => source.id === linkSource && source.kind === "editorial");

  return {
    id,
    name: say(item.name),
    category: fill(paneWordsIn(language).category, { id: category.id, name: say(category.name) }),
    intent: guidance.intents.filter((each) => each.category === category.id).map(({ text }) => told(text)),
    why: explainScore(form, "self", subject, language),
    committeeWhy: hasCommittee ? explainScore(form, "committee", subject, language) : null,
    leaderActions: guidance.leaderActions.filter((each) => each.item === id).map(({ text }) => told(text)),
    waysOfWorking: ways.map(({ text }) => told(text)),
    cases: cases.map(({ agency, text, key }) => ({
      ...told(text),
      agency: say(agency),
      key: key === undefined ? null : say(key),
    })),
    conclusions: conclusions.map(({ text }) => told(text)),
    isLinkEditorial: [...ways, ...cases, ...conclusions].some(({ linkSource }) => isEditorial(linkSource)),
  };
}
