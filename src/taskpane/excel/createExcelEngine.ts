import type { FormDraft } from "../../app/formDraft";
import { formFileNames } from "../../app/formFileNames";
import { generateForm } from "../../app/generateForm";
import type { ProblemCode } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import { writeWorkbook } from "../../hosts/xlsx/writing/writeWorkbook";
import type { Made, MadeForm, OpenForm } from "../../ui/paneServices";
import { createFormMaker, type FormMaker } from "../createFormMaker";
import { paint } from "../paint";
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
      await paint();
      // From here on Excel is at it, and can't be stopped.
      signal.throwIfAborted();
      const files: Uint8Array<ArrayBuffer>[] = [];
      const host = connectExcel((blueprint) => {
        const written = writeWorkbook(blueprint);
        if (written.ok) files.push(new Uint8Array(written.value));
        return written;
      });
      const created = await generateForm(host, criteria, request);
      const has = (code: ProblemCode) => created.problems.some((each) => each.code === code);
      const [bytes] = files;
      const [name = ""] = formFileNames(criteria, [request.identity]);
      // Excel may take the form in no way: it is saved as a file instead, and the person opens that.
      if (bytes === undefined || (!created.ok && !has("excel/create-refused"))) return fail(created.problems);
      const where = !created.ok ? "file" : has("excel/opened-in-new-window") ? "new-window" : "this-workbook";
      return succeed(
        { where, file: { name, bytes }, year: request.identity.year, commonEra },
        created.problems,
      );
    },
    openForm: () => openExcelForm(connectExcel()),
  };
}
