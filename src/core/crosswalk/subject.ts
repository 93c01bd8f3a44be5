import { compareText } from "../compareText";
import type { CriteriaIndex } from "../criteria/indexCriteria";
import type { SourcedText } from "../criteria/texts";
import { foldTyped } from "../reading/normaliseTyped";
import type { LinkSubject } from "./crosswalk";

/** A part of an edition by its id and its name, such as an item. */
export interface SubjectPart {
  readonly id: string;
  readonly name: SourcedText;
}

/** Who is asked it and how it counts, each as a text that is the same where that is. */
export interface AskedHow {
  /** Kinds of agency; empty where all are asked. */
  readonly kinds: string;
  /** "yes" or "no" for a measure, else empty. */
  readonly mandatory: string;
  /** What makes points of a measure's figure, whatever the scale is called; else empty. */
  readonly scale: string;
}

/** What is asked: a statement, a measure of results or a topic of the profile, with where it belongs. */
export interface Subject {
  readonly of: LinkSubject;
  readonly id: string;
  /** A topic's is its name; its help is advice, and what is asked stays the same where that changes. */
  readonly text: SourcedText;
  /** The Thai text for comparing: without spaces, look-alikes made alike. */
  readonly folded: string;
  /** A topic's category is its group, its item its section. */
  readonly category: SubjectPart;
  readonly item: SubjectPart;
  /** Null for what has no level. */
  readonly level: SubjectPart | null;
  readonly asked: AskedHow;
  /** Its place among those of its kind in the edition, from 0. */
  readonly order: number;
}

/** Everything of a kind that an edition asks, in the edition's order. */
export function listSubjects(of: LinkSubject, index: CriteriaIndex): readonly Subject[] {
  return [...subjectsOf(index)[of].values()];
}

/** One by its kind and id; undefined where the edition doesn't ask it. */
export function findSubject(of: LinkSubject, id: string, index: CriteriaIndex): Subject | undefined {
  return subjectsOf(index)[of].get(id);
}

type Subjects = Readonly<Record<LinkSubject, ReadonlyMap<string, Subject>>>;

/** An index is never changed, and every link of a crosswalk asks for it. */
const listed = new WeakMap<CriteriaIndex, Subjects>();

function subjectsOf(index: CriteriaIndex): Subjects {
  const subjects = listed.get(index) ?? {
    statement: byId(statementsIn(index)),
    measure: byId(measuresIn(index)),
    topic: byId(topicsIn(index)),
  };
  listed.set(index, subjects);
  return subjects;
}

function byId(subjects: readonly Omit<Subject, "order" | "folded">[]): ReadonlyMap<string, Subject> {
  return new Map(
    subjects.map((each, order) => [each.id, { ...each, folded: foldTyped(each.text.th), order }]),
  );
}

function statementsIn({ statements }: CriteriaIndex) {
  return [...statements.values()].map(({ statement, level, item, category }) => ({
    of: "statement" as const,
    id: statement.id,
    text: statement.text,
    category,
    item,
    level,
    asked: { kinds: kindsText(statement.kinds), mandatory: "", scale: "" },
  }));
}

function measuresIn({ measures }: CriteriaIndex) {
  return [...measures.values()].map(({ measure, scale, item, category }) => ({
    of: "measure" as const,
    id: measure.id,
    text: measure.name,
    category,
    item,
    level: null,
    asked: {
      kinds: kindsText(measure.kinds),
      mandatory: measure.isMandatory ? "yes" : "no",
      scale: JSON.stringify([scale.of, scale.decimals, scale.bands]),
    },
  }));
}

function topicsIn({ topics }: CriteriaIndex) {
  return [...topics.values()].map(({ topic, section, group }) => ({
    of: "topic" as const,
    id: topic.id,
    text: topic.name,
    category: group,
    item: section,
    level: null,
    asked: { kinds: "", mandatory: "", scale: "" },
  }));
}

function kindsText(kinds: readonly string[] | undefined): string {
  return [...(kinds ?? [])].sort(compareText).join(",");
}
