import type { FormDraft } from "../../app/formDraft";
import { generateForm } from "../../app/generateForm";
import { sha256Hex } from "../../app/sha256Hex";
import { type Result, succeed } from "../../core/result";
import type { Made, MadeForm, OpenForm } from "../../ui/paneServices";
import { createFormMaker, type FormMaker } from "../createFormMaker";
import { connectExcel } from "./connectExcel";
import { openExcelForm } from "./openExcelForm";

/** What the services inside Excel do once their heavy parts are here: criteria, scoring, and the open workbook. */
export interface ExcelEngine extends Pick<FormMaker, "listEditions" | "makeForms"> {
  makeForm(draft: FormDraft, signal: AbortSignal): Promise<Made<MadeForm>>;
  openForm(): Promise<Result<OpenForm>>;
}

export function createExcelEngine(): ExcelEngine {
  const maker = createFormMaker();
  return {
    listEditions: maker.listEditions,
    makeForms: maker.makeForms,
    async makeForm(draft, signal) {
      const parsed = maker.parseDraft(draft);
      if ("faults" in parsed) return parsed;
      const { criteria, request, commonEra } = parsed;
      const file = await maker.makeFile(parsed);
      if (!file.ok) return file;
      // From here on Excel is at it, and can't be stopped.
      signal.throwIfAborted();
      const made = { file: file.value, year: request.identity.year, commonEra };
      const created = await generateForm(connectExcel(), criteria, request, sha256Hex);
      if (created.ok) {
        const isNew = created.problems.some(({ code }) => code === "excel/opened-in-new-window");
        return succeed({ ...made, where: isNew ? "new-window" : "this-workbook" }, file.problems);
      }
      // Excel takes the form in no way: it is saved as a file instead, and the person opens that.
      const isRefused = created.problems.some(({ code }) => code === "excel/create-refused");
      return isRefused ? succeed({ ...made, where: "file" }, file.problems) : created;
    },
    openForm: () => openExcelForm(connectExcel()),
  };
}
