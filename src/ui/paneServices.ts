import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import type { Language } from "../core/text/language";
import type { DraftFault, FormDraft } from "./formDraft";
import type { ScoresView } from "./scoresView";

/** A name in both languages. */
export type NameInLanguages = Readonly<Record<Language, string>>;

export interface NamedChoice {
  readonly id: string;
  readonly name: NameInLanguages;
}

/** An edition that a form can be made of. */
export interface EditionChoice extends NamedChoice {
  readonly description: NameInLanguages;
  readonly kinds: readonly NamedChoice[];
  readonly categories: readonly NamedChoice[];
  readonly languages: readonly Language[];
}

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A form that was made; `commonEra` is the year of the common era that was typed instead, or null. */
export interface MadeForm {
  readonly file: NamedFile;
  readonly year: number;
  readonly commonEra: number | null;
}

/** Marks with two readings: in how many cells, and what they may count as. */
export interface AmbiguousMarks {
  readonly count: number;
  readonly meanings: readonly NamedChoice[];
}

/** What a form says, computed. */
export interface FormReport {
  readonly problems: readonly Problem[];
  /** Null where the form has none. */
  readonly ambiguous: AmbiguousMarks | null;
  describe(language: Language): ScoresView;
}

/** A form that can be read and written into as often as asked; `ambiguous` is the id of a meaning, or null. */
export interface FormSource {
  readonly name: string;
  score(ambiguous: string | null): Promise<Result<FormReport>>;
  /** The form with its results, as a new file. */
  writeResults(ambiguous: string | null, language: Language): Promise<Result<NamedFile>>;
}

/** What the pane asks of the program around it. A part that can't be loaded rejects. */
export interface PaneServices {
  /** The default edition comes first. */
  listEditions(): Promise<readonly EditionChoice[]>;
  makeForm(draft: FormDraft): Promise<Result<MadeForm> | { readonly faults: readonly DraftFault[] }>;
  openFile(file: File): Promise<Result<FormSource>>;
  /** Hands a file to the user. */
  saveFile(file: NamedFile): void;
}

/** Where the user was, kept from one visit to the next. */
export interface PaneState {
  readonly language: Language;
  readonly step: StepName;
}

export type StepName = "create" | "compute";

export const stepNames: readonly StepName[] = ["create", "compute"];

export interface PaneMemory {
  /** Thai and the first step where nothing is kept. */
  read(): PaneState;
  write(state: PaneState): void;
}
