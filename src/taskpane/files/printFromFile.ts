import { openSnapshot } from "../../app/openForm";
import { printFileName } from "../../app/printFileName";
import { arrangeForm } from "../../core/printing/arrangeForm";
import { type Result, fail, succeed } from "../../core/result";
import { arrangePrint } from "../../hosts/xlsx/updating/arrangePrint";
import type { XlsxHost } from "../../hosts/xlsx/createXlsxHost";
import type { FormPrinting } from "../../ui/paneServices";
import { bytesIn } from "../bytesIn";
import { arrangeBlankForm } from "../arrangeBlankForm";
import { optionsWith } from "../openOptions";

/** Printing of a form that is open as a file: a copy, with what was typed, that prints a set alone. */
export function printFromFile(name: string, formNow: () => Promise<Result<XlsxHost>>): FormPrinting {
  return {
    async arrange(print, ambiguous, language) {
      const host = await formNow();
      if (!host.ok) return host;
      const read = await host.value.read();
      if (!read.ok) return read;
      const opened = openSnapshot(read.value, optionsWith(ambiguous));
      if (!opened.ok) return opened;
      if (print.sets.includes("blank")) return arrangeBlankForm(opened.value, print);
      const arrangement = arrangeForm(opened.value, print);
      if (!arrangement.ok) return arrangement;
      const arranged = arrangePrint(bytesIn(host.value), arrangement.value);
      if (!arranged.ok) return fail([...arrangement.problems, ...arranged.problems]);
      const file = { name: printFileName(name, language), bytes: new Uint8Array(arranged.value) };
      return succeed({ file, problems: arrangement.problems });
    },
    isArranged: () => false,
    restore: () => Promise.resolve(succeed(null)),
  };
}
