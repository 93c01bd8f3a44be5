import { useState } from "react";
import type { Problem } from "../../core/problem";
import { type Result, succeed } from "../../core/result";
import type { Language } from "../../core/text/language";
import type { FormReport, FormSource, NamedFile, PaneServices } from "../paneServices";
import type { Task } from "../task";
import { valueIn } from "../task";
import { useTask } from "../useTask";

/** A form that was read: where from, what it says, and what its ambiguous marks count as. */
export interface ComputedForm {
  readonly source: FormSource;
  readonly report: FormReport;
  readonly ambiguous: string | null;
}

/** A form that was saved with its results, and what the reading hadn't told yet. */
export interface SavedResults {
  readonly file: NamedFile;
  readonly problems: readonly Problem[];
}

/** The computing of a form: the file that was chosen, its results, and their saving. */
export interface Computing {
  /** Null where none was chosen. */
  readonly fileName: string | null;
  readonly reading: Task<ComputedForm>;
  readonly saving: Task<SavedResults>;
  choose(file: File): void;
  /** Says what the form's ambiguous marks count as, and computes anew. */
  settle(ambiguous: string | null): void;
  save(language: Language): void;
  downloadAgain(file: NamedFile): void;
  cancelReading(): void;
  cancelSaving(): void;
  close(): void;
}

/** The state of the step that computes a form; it outlives the step's screen. */
export function useComputing(services: PaneServices): Computing {
  const [fileName, setFileName] = useState<string | null>(null);
  const reading = useTask<ComputedForm>();
  const saving = useTask<SavedResults>();
  const computed = valueIn(reading.task);

  function close() {
    reading.reset();
    saving.reset();
    setFileName(null);
  }

  return {
    fileName,
    reading: reading.task,
    saving: saving.task,
    choose(file) {
      setFileName(file.name);
      saving.reset();
      reading.start("readingForm", async () => {
        const source = await services.openFile(file);
        return source.ok ? scoreSource(source.value, null) : source;
      });
    },
    settle(ambiguous) {
      if (computed === null) return;
      saving.reset();
      reading.start("readingForm", () => scoreSource(computed.source, ambiguous), true);
    },
    save(language) {
      if (computed === null) return;
      saving.start("savingResults", async () => {
        const written = await computed.source.writeResults(computed.ambiguous, language);
        if (!written.ok) return written;
        services.saveFile(written.value);
        const problems = problemsBeyond(computed.report.problems, written.problems);
        return succeed({ file: written.value, problems });
      });
    },
    downloadAgain: services.saveFile,
    cancelReading() {
      if (computed === null) close();
      else reading.cancel();
    },
    cancelSaving: saving.cancel,
    close,
  };
}

async function scoreSource(source: FormSource, ambiguous: string | null): Promise<Result<ComputedForm>> {
  const report = await source.score(ambiguous);
  return report.ok ? succeed({ source, report: report.value, ambiguous }, report.problems) : report;
}

/** The problems that aren't among those already told. */
function problemsBeyond(told: readonly Problem[], found: readonly Problem[]): readonly Problem[] {
  const toldAlready = new Set(told.map((each) => JSON.stringify(each)));
  return found.filter((each) => !toldAlready.has(JSON.stringify(each)));
}
