import type { KeptList } from "../../app/keptList";
import { openSnapshot } from "../../app/openForm";
import { arrangeForm } from "../../core/printing/arrangeForm";
import { fail, succeed } from "../../core/result";
import type { LiveWorkbookHost } from "../../core/workbook/host";
import type { PrintUndo } from "../../core/workbook/printUndo";
import type { FormPrinting } from "../../ui/paneServices";
import { optionsWith } from "../openOptions";
import { arrangeBlankForm } from "../arrangeBlankForm";

/** What printing in Excel needs of the form that is open. */
export interface PrintingAround {
  readonly host: LiveWorkbookHost;
  /** What was arranged and not yet brought back, by the form's id. */
  readonly kept: KeptList<PrintUndo>;
  /** Has one piece of work on the workbook end before the next begins. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/** Printing, and what other work on the same workbook needs of it. */
export interface ExcelPrinting {
  readonly printing: FormPrinting;
  /** Brings back what is arranged, within a turn that has begun; does nothing where nothing is. */
  bringBack(): ReturnType<FormPrinting["restore"]>;
}

/** Printing of the form that is open in Excel: the workbook shows a print set alone until that is brought back. */
export function printInExcel(id: string, { host, inTurn, kept }: PrintingAround): ExcelPrinting {
  /** What wasn't brought back is kept by the browser as well, which may keep nothing. */
  let arranged = kept.read(id);

  function remember(undo: PrintUndo | null): void {
    arranged = undo;
    kept.write(id, undo);
  }

  async function bringBack(): ReturnType<FormPrinting["restore"]> {
    if (arranged === null) return succeed(null);
    const done = await host.undoPrint(arranged);
    if (done.ok) remember(null);
    return done;
  }

  const printing: FormPrinting = {
    arrange: (print, ambiguous) =>
      inTurn(async () => {
        // What stands hidden from before must not be taken for what the person has hidden.
        const restored = await bringBack();
        if (!restored.ok) return restored;
        const read = await host.read();
        if (!read.ok) return read;
        const opened = openSnapshot(read.value, optionsWith(ambiguous));
        if (!opened.ok) return opened;
        if (print.sets.includes("blank")) return arrangeBlankForm(opened.value, print);
        const arrangement = arrangeForm(opened.value, print);
        if (!arrangement.ok) return arrangement;
        const done = await host.arrangePrint(arrangement.value);
        if (!done.ok) return fail([...arrangement.problems, ...done.problems]);
        remember(done.value);
        return succeed({ file: null, problems: [...arrangement.problems, ...done.problems] });
      }),
    isArranged: () => arranged !== null,
    restore: () => inTurn(bringBack),
  };
  return { printing, bringBack };
}
