import { succeed } from "../../core/result";
import type { NamedFile } from "../namedFile";
import type { SavedWorkbook } from "../savedWorkbook";
import { useTask } from "../useTask";
import type { Batch, MadeSlip } from "./batch";
import type { CollectedFile } from "./batchRow";
import type { BatchAround, BatchSettings } from "./batchServices";

/** What is made of a batch, and how it is asked for. */
export type BatchProducts = Pick<
  Batch,
  "saving" | "makingData" | "makingSlip" | "save" | "cancelSaving" | "saveData" | "saveSlip" | "download"
>;

/** Products that are no longer what would be made now. */
export interface OutdatedProducts {
  workbook(): void;
  workbookAndData(): void;
  all(): void;
}

/** The workbook, the data and the slips of a batch with these files and settings. */
export function useBatchProducts(
  { open, saveFile }: BatchAround,
  files: readonly CollectedFile[],
  settings: BatchSettings,
): { readonly products: BatchProducts; readonly forget: OutdatedProducts } {
  const saving = useTask<SavedWorkbook>();
  const makingData = useTask<NamedFile>();
  const makingSlip = useTask<MadeSlip>();

  const products: BatchProducts = {
    saving: saving.task,
    makingData: makingData.task,
    makingSlip: makingSlip.task,
    save() {
      saving.start("savingBatch", async (signal) => (await open()).saveWorkbook(settings, signal));
    },
    cancelSaving: saving.cancel,
    saveData(kind) {
      makingData.start("savingBatch", async (signal) => {
        const made = await (await open()).makeData(kind, settings);
        if (made.ok && !signal.aborted) saveFile(made.value);
        return made;
      });
    },
    saveSlip(name) {
      const file = files.find((each) => each.name === name)?.file ?? null;
      if (file === null) return;
      makingSlip.start("makingSlip", async (signal) => {
        const made = await (await open()).makeSlip({ name, file });
        if (!made.ok) return made;
        if (made.value !== null && !signal.aborted) saveFile(made.value);
        return succeed({ of: name, file: made.value });
      });
    },
    download: saveFile,
  };
  const forget: OutdatedProducts = {
    workbook: saving.reset,
    workbookAndData() {
      saving.reset();
      makingData.reset();
    },
    all() {
      for (const task of [saving, makingData, makingSlip]) task.reset();
    },
  };
  return { products, forget };
}
