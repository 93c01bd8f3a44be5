import "../../app/zodWithoutEval";
import { exportEdition, exportTemplate } from "../../app/authoring/exportEdition";
import { importEdition } from "../../app/authoring/importEdition";
import type { Criteria } from "../../core/criteria/schema";
import { type Result, succeed } from "../../core/result";
import { criteriaStepWordsIn } from "../../core/text/criteriaStepWords";
import { fill } from "../../core/text/fill";
import type { LiveWorkbookHost, WorkbookHost } from "../../core/workbook/host";
import type { CriteriaServices } from "../../ui/criteria/criteriaServices";
import type { SavedWorkbook } from "../../ui/savedWorkbook";
import { cellOfProblem } from "../../views/cellOfProblem";
import type { PlaceWorkbook } from "../batch/createBatchServices";
import { keptEditions } from "../editionsAtHand";
import { makeWorkbook } from "../makeWorkbook";
import { createEditionShelf } from "./editionShelf";
import { editionFile } from "./editionFile";
import { readEditionFile } from "./readEditionFile";

/** What work on editions needs of the program around it. */
export interface CriteriaAround {
  readonly place: PlaceWorkbook;
  /** The workbook that is open in Excel; null outside it. */
  readonly live: LiveWorkbookHost | null;
}

/** Work on editions of the criteria, over files or over the workbook that is open in Excel. */
export function createCriteriaServices({ place, live }: CriteriaAround): CriteriaServices {
  const shelf = createEditionShelf();

  async function make(
    name: string,
    write: (host: WorkbookHost) => Promise<Result<null>>,
  ): Promise<Result<SavedWorkbook>> {
    const made = await makeWorkbook(place, { make: write, nameOf: () => name });
    return made.ok ? succeed(made.value.saved, made.problems) : made;
  }

  async function readOpen(): Promise<Result<Criteria>> {
    if (live === null) throw new Error("outside Excel no workbook is open");
    return importEdition(live);
  }

  return {
    list: (form) => Promise.resolve(shelf.list(form)),
    async exportWorkbook(key, language) {
      const criteria = shelf.find(key);
      const name = fill(criteriaStepWordsIn(language).workbookName, { id: criteria.id });
      return make(name, (host) => exportEdition(host, criteria, language));
    },
    async exportTemplate(language) {
      const name = criteriaStepWordsIn(language).templateName;
      return make(name, (host) => exportTemplate(host, language));
    },
    async read(file) {
      const imported = file === null ? await readOpen() : await readEditionFile(file);
      if (!imported.ok) return imported;
      return succeed({ edition: shelf.add(imported.value), notes: imported.problems }, imported.problems);
    },
    keep: (key) => Promise.resolve(keptEditions.keep(shelf.find(key))),
    forget: (key) => Promise.resolve(keptEditions.forget(shelf.find(key))),
    makeFile: (key) => Promise.resolve(editionFile(shelf.find(key))),
    goTo:
      live === null
        ? null
        : (problem) => {
            const cell = cellOfProblem(problem);
            return cell === null ? null : () => live.select(cell);
          },
  };
}
