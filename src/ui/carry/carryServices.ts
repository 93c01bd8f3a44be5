import type { Crosswalk } from "../../core/crosswalk/crosswalk";
import type { PreviewRow } from "../../core/crosswalk/previewCrosswalk";
import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import type { Language } from "../../core/text/language";
import type { CarriedView } from "../../views/carriedView";
import type { EditionView } from "../../views/editionView";
import type { FormSource } from "../formSource";
import type { NamedFile } from "../namedFile";
import type { SavedWorkbook } from "../savedWorkbook";

/** Editions that the open form can go on under, and the key of its own among them. */
export interface CarryEditions {
  readonly all: readonly EditionView[];
  readonly own: string;
}

/** A form that was read, and the edition that the one to be made is of. */
export interface CarryPair {
  readonly form: FormSource;
  /** The edition's key, as it was listed or read. */
  readonly target: string;
}

/** What another form is made of the open one for. */
export interface CarryRequest {
  readonly purpose: "next-year" | "same-year";
  /** The open form's fiscal year, พ.ศ. */
  readonly olderYear: number;
  /** The new form's, as it was typed; of no account for the same year. */
  readonly year: string;
  /** From how many years on what was confirmed last is pointed out, as it was typed. */
  readonly oldestYears: string;
  /** Null where the edition stays the same. */
  readonly crosswalk: Crosswalk | null;
  /** What ambiguous marks of the open form count as; null while that is open. */
  readonly ambiguous: string | null;
}

/** A field that must be mended before a form can be made. */
export type CarryFault = "year" | "oldestYears";

/** A form that was made of the open one. */
export interface CarriedForm {
  readonly saved: SavedWorkbook;
  readonly view: Readonly<Record<Language, CarriedView>>;
  readonly problems: readonly Problem[];
}

/** What the step that makes another form of the open one asks of the program around it. The open form stays as it is. */
export interface CarryServices {
  listEditions(form: FormSource): Promise<CarryEditions>;
  /** An edition from a file; from then on it is listed. */
  readEdition(file: File): Promise<Result<EditionView>>;
  /** The way from the form's edition to another, as the texts suggest it. */
  propose(pair: CarryPair): Promise<Result<Crosswalk>>;
  /** The way as somebody has written it in a file, data or workbook. Fails where it isn't one between these two. */
  readCrosswalk(pair: CarryPair, file: File): Promise<Result<Crosswalk>>;
  /** Both editions side by side, as the way leads. */
  preview(pair: CarryPair, crosswalk: Crosswalk): Promise<Readonly<Record<Language, readonly PreviewRow[]>>>;
  makeCrosswalkFile(
    pair: CarryPair,
    crosswalk: Crosswalk,
    kind: "json" | "xlsx",
    language: Language,
  ): Promise<Result<NamedFile>>;
  /** Makes the form: as a download, or in Excel as a workbook. */
  make(
    pair: CarryPair,
    request: CarryRequest,
    signal: AbortSignal,
  ): Promise<Result<CarriedForm> | { readonly faults: readonly CarryFault[] }>;
}
