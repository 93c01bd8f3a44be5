import { useEffect, useEffectEvent, useState } from "react";
import type { Problem } from "../../core/problem";
import { type Result, succeed } from "../../core/result";
import type { Language } from "../../core/text/language";
import type { EditionView } from "../../views/editionView";
import type { NamedFile } from "../namedFile";
import type { OpenForm, PaneServices } from "../paneServices";
import type { SavedWorkbook } from "../savedWorkbook";
import type { Failure, Task } from "../task";
import { useTask } from "../useTask";
import type { ImportedEdition } from "./criteriaServices";

/** What came of reading an edition. */
export interface EditionReading {
  /** Name of the file; null for the workbook that is open in Excel. */
  readonly source: string | null;
  readonly outcome: Result<ImportedEdition>;
  /** What brings the person to a problem's cell; null where that isn't to be had. */
  readonly goTo: ((problem: Problem) => (() => void) | null) | null;
}

/** A workbook that was made, of the edition of a key or, where null, without one. */
export interface EditionWorkbook {
  readonly key: string | null;
  readonly saved: SavedWorkbook;
}

/** Editions of the criteria on the screen: those at hand, what is made of them, and what is read. */
export interface CriteriaControl {
  readonly listing: Task<readonly EditionView[]>;
  readonly exporting: Task<EditionWorkbook>;
  /** The edition whose workbook is made, or was; null for the blank template. */
  readonly exported: string | null;
  readonly reading: Task<EditionReading>;
  readonly keeping: Task<null>;
  readonly makingFile: Task<NamedFile>;
  /** Why the person couldn't be brought to a cell. */
  readonly trouble: Failure | null;
  list(): void;
  exportWorkbook(key: string | null): void;
  /** Reads an edition from a file, or where null from the workbook that is open in Excel. */
  read(file: File | null): void;
  cancelReading(): void;
  /** Keeps the edition that was read, and goes on to making forms of it. */
  use(key: string): void;
  forget(key: string): void;
  saveJson(key: string): void;
  download(file: NamedFile): void;
}

export interface CriteriaSetting {
  readonly services: PaneServices;
  readonly form: OpenForm | null;
  readonly language: Language;
  /** Hears that other editions are kept than before. */
  readonly onChanged: () => void;
  /** Hears of an edition that forms shall be made of, by its key. */
  readonly onUse: (key: string) => void;
}

/** The state of the step about editions. */
export function useCriteria(setting: CriteriaSetting): CriteriaControl {
  const { services, form, language, onChanged, onUse } = setting;
  const listing = useTask<readonly EditionView[]>();
  const exporting = useTask<EditionWorkbook>();
  const reading = useTask<EditionReading>();
  const keeping = useTask<null>();
  const makingFile = useTask<NamedFile>();
  const [exported, setExported] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<Failure | null>(null);

  function list() {
    listing.start("loadingEditions", async () => succeed(await (await services.openCriteria()).list(form)), {
      keepsLast: true,
    });
  }
  const listNow = useEffectEvent(list);
  useEffect(() => listNow(), [form]);

  async function go(there: () => Promise<Result<null>>) {
    try {
      const gone = await there();
      setTrouble(gone.ok ? null : { kind: "problems", problems: gone.problems });
    } catch (error) {
      reportError(error);
      setTrouble({ kind: "fault" });
    }
  }

  return {
    listing: listing.task,
    exporting: exporting.task,
    exported,
    reading: reading.task,
    keeping: keeping.task,
    makingFile: makingFile.task,
    trouble,
    list,
    exportWorkbook(key) {
      setExported(key);
      exporting.start("savingBatch", async () => {
        const open = await services.openCriteria();
        const made =
          key === null ? await open.exportTemplate(language) : await open.exportWorkbook(key, language);
        return made.ok ? succeed({ key, saved: made.value }) : made;
      });
    },
    read(file) {
      setTrouble(null);
      keeping.reset();
      makingFile.reset();
      reading.start("readingBatch", async () => {
        const open = await services.openCriteria();
        const outcome = await open.read(file);
        const goToCell = file === null ? open.goTo : null;
        const goTo =
          goToCell === null
            ? null
            : (problem: Problem) => {
                const there = goToCell(problem);
                return there === null ? null : () => void go(there);
              };
        return succeed({ source: file?.name ?? null, outcome, goTo });
      });
    },
    cancelReading: reading.cancel,
    use(key) {
      keeping.start("loadingEditions", async () => (await services.openCriteria()).keep(key), {
        onDone() {
          list();
          onChanged();
          onUse(key);
        },
      });
    },
    forget(key) {
      keeping.start(
        "loadingEditions",
        async () => succeed(await (await services.openCriteria()).forget(key).then(() => null)),
        {
          onDone() {
            list();
            onChanged();
          },
        },
      );
    },
    saveJson(key) {
      makingFile.start("savingBatch", async (signal) => {
        const file = await (await services.openCriteria()).makeFile(key);
        if (!signal.aborted) services.saveFile(file);
        return succeed(file);
      });
    },
    download: services.saveFile,
  };
}
