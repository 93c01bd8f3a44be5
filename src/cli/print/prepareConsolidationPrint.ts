import { extname } from "node:path";
import { arrangeConsolidation } from "../../core/printing/arrangeConsolidation";
import {
  consolidationPrintSets,
  isConsolidationPrintSet,
  type PrintSet,
} from "../../core/printing/printSets";
import { type Result, fail, succeed } from "../../core/result";
import { unreachable } from "../../core/unreachable";
import type { XlsxHost } from "../../hosts/xlsx/createXlsxHost";
import type { Session } from "../session";
import type { AskedSets } from "./parsePrintSets";
import { type PreparedPrint, type PrintRequest, type Refused, refuseSets } from "./preparedPrint";

/** The sets of a consolidated workbook arranged; the overview where none is named. */
export function prepareConsolidationPrint(
  session: Session,
  file: string,
  { category, sets: asked }: PrintRequest,
  host: XlsxHost,
  sheetNames: readonly string[],
): Result<PreparedPrint> | Refused {
  if (category !== undefined) return { refused: session.words.printCategoryOfForm };
  const wanted = setsOf(asked);
  const sets = wanted.filter(isConsolidationPrintSet);
  if (sets.length < wanted.length)
    return refuseSets(session, wanted, "printConsolidation", consolidationPrintSets);
  const arranged = arrangeConsolidation(sheetNames, sets);
  const bytes = host.bytes();
  if (!arranged.ok || bytes === null) return fail(arranged.problems);
  const { problems, value: arrangement } = arranged;
  return succeed({ bytes, ending: extname(file), form: null, sets, arrangement, problems }, problems);
}

function setsOf(asked: AskedSets): readonly PrintSet[] {
  switch (asked.kind) {
    case "usual":
      return ["overview"];
    case "all":
      return consolidationPrintSets;
    case "named":
      return asked.sets;
    default:
      return unreachable(asked);
  }
}
