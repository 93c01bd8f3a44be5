import type { OpenedForm } from "../../app/openForm";
import type { PrintSet } from "../../core/printing/printSets";
import type { Problem } from "../../core/problem";
import { fill } from "../../core/text/fill";
import { printWordsIn } from "../../core/text/printWords";
import type { PrintArrangement } from "../../core/workbook/printArrangement";
import type { FormOptions } from "../openFormFile";
import type { Session } from "../session";
import type { AskedSets } from "./parsePrintSets";

/** What was asked for. */
export interface PrintRequest extends FormOptions {
  readonly sets: AskedSets;
  /** Categories as they were typed; absent for all. */
  readonly category?: string;
}

/** A workbook that is ready to be printed, and what is to be known before. */
export interface PreparedPrint {
  /** The workbook whose sheets are printed: the file's, or a blank form's. */
  readonly bytes: Uint8Array;
  /** The ending of that workbook's name. */
  readonly ending: string;
  /** Null for a consolidated workbook. */
  readonly form: OpenedForm | null;
  readonly sets: readonly PrintSet[];
  readonly arrangement: PrintArrangement;
  readonly problems: readonly Problem[];
}

/** What keeps a command from being followed as it was given. */
export interface Refused {
  readonly refused: string;
}

/** The sentence about sets that a workbook hasn't got, with those that it has. */
export function refuseSets(
  { language, words }: Session,
  asked: readonly PrintSet[],
  workbook: "printForm" | "printConsolidation",
  known: readonly PrintSet[],
): Refused {
  const names = printWordsIn(language);
  const list = (sets: readonly PrintSet[]) => sets.map((set) => `${set} (${names[set]})`).join(", ");
  return {
    refused: fill(words.printSetElsewhere, {
      sets: list(asked.filter((set) => !known.includes(set))),
      workbook: words[workbook],
      known: list(known),
    }),
  };
}
