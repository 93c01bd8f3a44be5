import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import type { Language } from "../../core/text/language";
import type { EditionView } from "../../views/editionView";
import type { FormSource } from "../formSource";
import type { NamedFile } from "../namedFile";
import type { SavedWorkbook } from "../savedWorkbook";

/** An edition that was read from a file, or from the workbook that is open in Excel. */
export interface ImportedEdition {
  readonly edition: EditionView;
  /** What was noticed on the way and stops nothing, such as ids that were made up. */
  readonly notes: readonly Problem[];
}

/** What the step about editions asks of the program around it. An edition is named by its key, as it was listed or read. */
export interface CriteriaServices {
  /** The editions at hand: the program's, those kept on this machine, and the one of the form that is open. */
  list(form: FormSource | null): Promise<readonly EditionView[]>;
  /** Makes the workbook in which an edition is written: as a download, or in Excel as a workbook. */
  exportWorkbook(key: string, language: Language): Promise<Result<SavedWorkbook>>;
  /** As `exportWorkbook`, with nothing in it yet. */
  exportTemplate(language: Language): Promise<Result<SavedWorkbook>>;
  /** Reads an edition from a chosen file, or where null from the workbook that is open in Excel. */
  read(file: File | null): Promise<Result<ImportedEdition>>;
  /** Keeps an edition on this machine, for forms to be made of. */
  keep(key: string): Promise<Result<null>>;
  forget(key: string): Promise<void>;
  /** The edition as a file that other programs and the command line take. */
  makeFile(key: string): Promise<NamedFile>;
  /** Brings the person in Excel to the cell of a problem of the workbook that is open; null outside Excel. */
  readonly goTo: ((problem: Problem) => (() => Promise<Result<null>>) | null) | null;
}
