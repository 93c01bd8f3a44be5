import "../app/zodWithoutEval";
import { formFileNames } from "../app/formFileNames";
import type { FormDraft } from "../app/formDraft";
import { generateForm } from "../app/generateForm";
import { type ParsedDraft, parseFormDraft } from "../app/parseFormDraft";
import { type Result, succeed } from "../core/result";
import { createXlsxHost } from "../hosts/xlsx/createXlsxHost";
import type { NamedFile } from "../ui/namedFile";
import type { Made, MadeForms, RunControl } from "../ui/paneServices";
import type { EditionChoice } from "../views/choices";
import { listEditionChoices } from "../views/listEditionChoices";
import { bytesIn } from "./bytesIn";
import { editionsAtHand, editionsOf } from "./editionsAtHand";
import { makeRosterForms } from "./makeRosterForms";
import { newIssueId } from "./newIssueId";
import { paint } from "./paint";

/** What makes forms as files, in Excel and in any browser. */
export interface FormMaker {
  listEditions(): readonly EditionChoice[];
  /** What a draft asks for, with an issue id of its own, or what must be mended first. */
  parseDraft(draft: FormDraft): ReturnType<typeof parseFormDraft>;
  makeFile(parsed: ParsedDraft): Promise<Result<NamedFile>>;
  makeForms(draft: FormDraft, roster: File, run: RunControl): Promise<Made<MadeForms>>;
}

/** Makes forms of the editions at hand. */
export function createFormMaker(): FormMaker {
  return {
    listEditions: () => listEditionChoices(editionsAtHand()),
    parseDraft: (draft) => parseFormDraft(editionsOf(draft.edition), draft, newIssueId()),
    async makeFile({ criteria, request }) {
      await paint();
      const host = createXlsxHost(null);
      const made = await generateForm(host, criteria, request);
      if (!made.ok) return made;
      const [name = ""] = formFileNames(criteria, [request.identity]);
      return succeed({ name, bytes: bytesIn(host) }, made.problems);
    },
    makeForms: makeRosterForms,
  };
}
