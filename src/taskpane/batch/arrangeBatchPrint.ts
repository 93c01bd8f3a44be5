import { printFileName } from "../../app/printFileName";
import { arrangeConsolidation } from "../../core/printing/arrangeConsolidation";
import { consolidationPrintSets } from "../../core/printing/printSets";
import { type Result, succeed } from "../../core/result";
import type { Language } from "../../core/text/language";
import { arrangePrint } from "../../hosts/xlsx/updating/arrangePrint";
import type { NamedFile } from "../../ui/namedFile";
import type { DeskWorkbook } from "./deskProtocol";

/** A consolidated workbook as a file that prints its summary, overview and receipt alone. */
export function arrangeBatchPrint({ file, outline }: DeskWorkbook, language: Language): Result<NamedFile> {
  const names = outline.sheets.map(({ name }) => name);
  const arrangement = arrangeConsolidation(names, consolidationPrintSets);
  if (!arrangement.ok) return arrangement;
  const arranged = arrangePrint(file.bytes, arrangement.value);
  if (!arranged.ok) return arranged;
  const name = printFileName(file.name, language);
  return succeed({ name, bytes: new Uint8Array(arranged.value) }, arrangement.problems);
}
