import { layoutEditionTables } from "../../core/authoring/edition/layoutEditionTables";
import { layoutEditionTemplate } from "../../core/authoring/edition/layoutEditionTemplate";
import type { Criteria } from "../../core/criteria/schema";
import type { Result } from "../../core/result";
import type { Language } from "../../core/text/language";
import type { WorkbookHost } from "../../core/workbook/host";
import { frameEdition } from "./frameEdition";

/** Writes an edition as a workbook in which people read and type it. */
export function exportEdition(
  host: WorkbookHost,
  criteria: Criteria,
  language: Language,
): Promise<Result<null>> {
  return host.create(layoutEditionTables(criteria, language));
}

/** Writes the workbook for a new edition, with the frame of the default one. */
export function exportTemplate(host: WorkbookHost, language: Language): Promise<Result<null>> {
  return host.create(layoutEditionTemplate(frameEdition(), language));
}
