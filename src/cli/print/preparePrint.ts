import { scoreForm } from "../../app/scoreForm";
import { isCarriedSheetName } from "../../core/consolidation/carried/carriedSheetName";
import { arrangeConsolidation } from "../../core/printing/arrangeConsolidation";
import type { Result } from "../../core/result";
import { openFormFile } from "../openFormFile";
import type { Session } from "../session";
import type { PreparedPrint, PrintRequest, Refused } from "./preparedPrint";
import { prepareConsolidationPrint } from "./prepareConsolidationPrint";
import { prepareFormPrint } from "./prepareFormPrint";

/**
 * The sets of a form or of a consolidated workbook arranged for printing, or why they can't be: every problem of the
 * file, or the sentence that says what to change in the command.
 */
export async function preparePrint(
  session: Session,
  file: string,
  request: PrintRequest,
): Promise<Result<PreparedPrint> | Refused> {
  const opened = await openFormFile(session, file, request);
  if (!opened.ok) return opened;
  const { host, options } = opened.value;
  const names = host.sheetNames();
  if (!names.ok) return names;
  const consolidation = () => prepareConsolidationPrint(session, file, request, host, names.value);
  if (names.value.some(isCarriedSheetName)) return consolidation();
  const scored = await scoreForm(host, options);
  if (scored.ok) return prepareFormPrint(session, file, request, opened.value, scored);
  // A workbook of very many agencies carries nothing to go on from, by which it would be known.
  const isNoForm = scored.problems.some(({ code }) => code === "form/not-ours");
  return isNoForm && arrangeConsolidation(names.value, ["overview"]).ok ? consolidation() : scored;
}
