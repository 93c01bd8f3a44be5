import type { NamedFile } from "./namedFile";

/** A workbook that was made, and where it is now. */
export interface SavedWorkbook {
  readonly where: "file" | "this-workbook" | "new-window";
  readonly file: NamedFile;
}
