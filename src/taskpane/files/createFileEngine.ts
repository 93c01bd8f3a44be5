import "../../app/zodWithoutEval";
import type { FormDraft } from "../../app/formDraft";
import { type Result, succeed } from "../../core/result";
import type { ChosenFile, Made, MadeForm, OpenForm } from "../../ui/paneServices";
import { createFormMaker, type FormMaker } from "../createFormMaker";
import { saveFile } from "../saveFile";
import { createEntryStore } from "./keptEntries";
import { openFormFile, type PageAround } from "./openFormFile";
import { warnBeforeLeaving } from "./warnBeforeLeaving";

/** What the file services do once their heavy parts are here: criteria, scoring, and .xlsx files. */
export interface FileEngine extends Pick<FormMaker, "listEditions" | "makeForms"> {
  makeForm(draft: FormDraft): Promise<Made<MadeForm>>;
  openForm(chosen: ChosenFile, bytes: Uint8Array<ArrayBuffer>): Promise<Result<OpenForm>>;
}

export function createFileEngine(): FileEngine {
  const maker = createFormMaker();
  return {
    listEditions: maker.listEditions,
    makeForms: maker.makeForms,
    async makeForm(draft) {
      const parsed = maker.parseDraft(draft);
      if ("faults" in parsed) return parsed;
      const made = await maker.makeFile(parsed);
      if (!made.ok) return made;
      const { request, commonEra } = parsed;
      return succeed(
        { where: "file", file: made.value, year: request.identity.year, commonEra },
        made.problems,
      );
    },
    openForm: (chosen, bytes) => openFormFile(chosen, bytes, page),
  };
}

const page: PageAround = {
  store: createEntryStore(() => localStorage),
  download: saveFile,
  warn: warnBeforeLeaving,
};
