import type { Criteria } from "../../criteria/schema";
import { textIn } from "../../criteria/textIn";
import type { ScoreSetName } from "../../form/slots";
import type { Answer, Figure } from "../../scoring/answers";
import { blankFigure } from "../../scoring/answers";
import type { Language } from "../../text/language";
import { scoreRecord } from "./scoreRecord";
import type { TidySource } from "./tidySource";

/** A value of tidy data; null where there is none. */
export type TidyValue = string | number | null;

/** One column of tidy data. */
export interface TidyColumn {
  /** Its head for programs, in English; the same for every batch of an edition. */
  readonly name: string;
  /** The key of its head in the words of people. */
  readonly head: TidyHead;
  /** In a column of years: how many years before the assessed one. */
  readonly yearsBefore?: number;
  readonly kind: "text" | "number";
  readonly valueOf: (source: TidySource) => TidyValue;
}

export type TidyHead =
  | "agency_code"
  | "agency_name"
  | "ministry"
  | "agency_kind"
  | "reporting_unit"
  | "year"
  | "round"
  | "edition"
  | "category"
  | "item"
  | "level"
  | "id"
  | "row_kind"
  | "text"
  | "self_answer"
  | "self_typed"
  | "committee_answer"
  | "committee_typed"
  | "explanation"
  | "evidence"
  | "suggestion"
  | "indicator_name"
  | "unit"
  | "direction"
  | "target"
  | "target_typed"
  | "result_of_year"
  | "earlier_results_typed"
  | "committee_result"
  | "self_figure"
  | "self_points"
  | "committee_figure"
  | "committee_points"
  | "file"
  | "file_sha256"
  | "sheet"
  | "cell";

/**
 * The columns of tidy data under an edition, in order. `isBlind` empties those that would name an agency: its unit,
 * its file and its file's sheets; the columns stay, so that reports that read them go on working.
 */
export function tidyColumns(criteria: Criteria, language: Language, isBlind: boolean): readonly TidyColumn[] {
  const { years } = criteria.results;
  const column = (head: TidyHead, kind: TidyColumn["kind"], valueOf: TidyColumn["valueOf"]): TidyColumn => ({
    name: head,
    head,
    kind,
    valueOf,
  });
  const text = (head: TidyHead, valueOf: (source: TidySource) => string | null) =>
    column(head, "text", (source) => valueOf(source) || null);
  const naming = (head: TidyHead, valueOf: (source: TidySource) => string | null) =>
    text(head, (source) => (isBlind ? null : valueOf(source)));
  const scored = (head: TidyHead, set: ScoreSetName, what: "figure" | "points") =>
    column(head, "number", (source) => scoreRecord(source, set)?.[what] ?? null);
  return [
    text("agency_code", ({ agency }) => agency.agency.code),
    text("agency_name", ({ agency }) => agency.agency.name),
    text("ministry", ({ agency }) => agency.agency.ministry),
    text("agency_kind", ({ agency }) => agency.agency.kind),
    naming("reporting_unit", ({ record }) => record.identity.reportingUnit),
    column("year", "number", ({ record }) => record.identity.year),
    column("round", "number", ({ record }) => record.identity.round),
    text("edition", ({ record }) => record.edition),
    text("category", ({ place }) => place.category.id),
    text("item", ({ place }) => place.item.id),
    text("level", (source) => (source.kind === "statement" ? source.place.level.id : null)),
    text("id", ({ entry }) => entry.id),
    text("row_kind", ({ kind }) => kind),
    text("text", (source) =>
      textIn(source.kind === "statement" ? source.place.statement.text : source.place.measure.name, language),
    ),
    text("self_answer", (source) => (source.kind === "statement" ? answerState(source.entry.self) : null)),
    text("self_typed", (source) =>
      source.kind === "statement" ? typedIn(source.entry.self) : typedIn(resultOf(source, 0)),
    ),
    text("committee_answer", (source) =>
      source.kind === "statement" ? answerState(source.entry.committee) : null,
    ),
    text("committee_typed", ({ entry }) => typedIn(entry.committee)),
    text("explanation", (source) => (source.kind === "statement" ? source.entry.explanation : null)),
    text("evidence", ({ entry }) => entry.evidence),
    text("suggestion", ({ entry }) => entry.suggestion),
    text("indicator_name", (source) => (source.kind === "indicator" ? source.entry.name : null)),
    text("unit", (source) => (source.kind === "indicator" ? source.entry.unit : null)),
    text("direction", (source) => (source.kind === "indicator" ? source.entry.direction : null)),
    column("target", "number", (source) =>
      source.kind === "indicator" ? numberIn(source.entry.target) : null,
    ),
    text("target_typed", (source) => (source.kind === "indicator" ? typedIn(source.entry.target) : null)),
    ...Array.from({ length: years }, (_, place): TidyColumn => {
      const yearsBefore = years - 1 - place;
      return {
        name: yearsBefore === 0 ? "result_assessed_year" : `result_${yearsBefore}_before`,
        head: "result_of_year",
        yearsBefore,
        kind: "number",
        valueOf: (source) => numberIn(resultOf(source, yearsBefore)),
      };
    }),
    text("earlier_results_typed", (source) =>
      Array.from({ length: years - 1 }, (_, place) => typedIn(resultOf(source, years - 1 - place)))
        .filter((typed) => typed !== null)
        .join(" | "),
    ),
    column("committee_result", "number", (source) =>
      source.kind === "indicator" ? numberIn(source.entry.committee) : null,
    ),
    scored("self_figure", "self", "figure"),
    scored("self_points", "self", "points"),
    scored("committee_figure", "committee", "figure"),
    scored("committee_points", "committee", "points"),
    naming("file", ({ agency }) => agency.file.name),
    naming("file_sha256", ({ agency }) => agency.file.sha256),
    naming("sheet", ({ entry }) => entry.place?.sheet ?? null),
    naming("cell", ({ entry }) => entry.place?.cell ?? null),
  ];
}

/** The id of the choice, or what stands in its place: blank, not applicable or unreadable. */
function answerState(answer: Answer): string {
  return answer.kind === "choice" ? answer.choice : answer.kind;
}

/** What was typed where it can't be read; null for everything else. */
function typedIn(entry: Answer | Figure): string | null {
  return entry.kind === "unreadable" ? entry.typed : null;
}

function numberIn(figure: Figure): number | null {
  return figure.kind === "number" ? figure.value : null;
}

/** An indicator's result of a year; blank for a statement, which has none. */
function resultOf(source: TidySource, yearsBefore: number): Figure {
  return source.kind === "indicator" ? (source.entry.years.at(-1 - yearsBefore) ?? blankFigure) : blankFigure;
}
