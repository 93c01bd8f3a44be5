import "./zodWithoutEval";
import { assessForm } from "../app/assessForm";
import { builtInEditions } from "../app/builtInEditions";
import { formFileNames } from "../app/formFileNames";
import { generateForm } from "../app/generateForm";
import type { OpenOptions } from "../app/openForm";
import { scoreForm } from "../app/scoreForm";
import { type Result, fail, succeed } from "../core/result";
import { createXlsxHost, type XlsxHost } from "../hosts/xlsx/createXlsxHost";
import type { EditionChoice, FormSource, MadeForm, NamedFile } from "../ui/paneServices";
import type { DraftFault, FormDraft } from "../ui/formDraft";
import { describeScores } from "./describeScores";
import { findAmbiguousMarks } from "./findAmbiguousMarks";
import { listEditionChoices } from "./listEditionChoices";
import { localDay } from "../app/localDay";
import { parseFormDraft } from "./parseFormDraft";
import { resultsFileName } from "./resultsFileName";
import { sha256Hex } from "../app/sha256Hex";

/** What the file services do once their heavy parts are here: criteria, scoring, and .xlsx files. */
export interface FileEngine {
  listEditions(): readonly EditionChoice[];
  makeForm(draft: FormDraft): Promise<Result<MadeForm> | { readonly faults: readonly DraftFault[] }>;
  openForm(file: NamedFile): Result<FormSource>;
}

export function createFileEngine(): FileEngine {
  return {
    listEditions: () => listEditionChoices(builtInEditions()),
    async makeForm(draft) {
      const parsed = parseFormDraft(builtInEditions(), draft, newIssueId());
      if ("faults" in parsed) return parsed;
      const { criteria, request, commonEra } = parsed;
      await paint();
      const host = createXlsxHost(null);
      const made = await generateForm(host, criteria, request, sha256Hex);
      if (!made.ok) return made;
      const [name = ""] = formFileNames(criteria, [request.identity]);
      return succeed({ file: fileIn(host, name), year: request.identity.year, commonEra }, made.problems);
    },
    openForm: (file) => succeed(createFormSource(file)),
  };
}

/** A form over its file's bytes. Each run starts from them, so that nothing of one gets into another. */
function createFormSource({ name, bytes }: NamedFile): FormSource {
  return {
    name,
    async score(ambiguous) {
      await paint();
      const scored = await scoreForm(createXlsxHost(bytes), optionsWith(ambiguous));
      if (!scored.ok) return scored;
      const form = scored.value;
      return succeed({
        problems: scored.problems,
        ambiguous: findAmbiguousMarks(form.criteria, scored.problems),
        describe: (language) => describeScores(form, language),
      });
    },
    async writeResults(ambiguous, language) {
      await paint();
      const host = createXlsxHost(bytes);
      const options = { ...optionsWith(ambiguous), today: localDay(new Date()) };
      const assessed = await assessForm(host, options);
      if (!assessed.ok) return fail(assessed.problems);
      return succeed(fileIn(host, resultsFileName(name, language)), assessed.problems);
    },
  };
}

function optionsWith(ambiguous: string | null): OpenOptions {
  return { editions: builtInEditions(), edition: null, ambiguous, hash: sha256Hex };
}

function fileIn(host: XlsxHost, name: string): NamedFile {
  const bytes = host.bytes();
  if (bytes === null) throw new Error("the host has no file after writing one");
  return { name, bytes: new Uint8Array(bytes) };
}

/** An id that no other form has; browsers give a UUID at secure addresses only. */
function newIssueId(): string {
  const random = crypto.getRandomValues(new Uint8Array(16));
  return [...random].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Lets the browser show what is being done before the work holds it up. */
function paint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
