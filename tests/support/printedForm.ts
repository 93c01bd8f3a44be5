import { type AssessedForm, scoreSnapshot } from "../../src/app/scoreForm";
import type { CellValue } from "../../src/core/workbook/blueprint";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { formAtWork, type FormAtWork } from "./assessedForm";
import { snapshotOf, valueOf } from "./cellsOf";
import { criteriaOf } from "./criteriaOf";
import { hash } from "./formOf";

/** Two categories of processes and one of results, with a lens. */
export const printCriteria = criteriaOf({
  items: { "1.1": [2, 1, 1], "2.1": [1, 1, 1] },
  results: { "7.1": ["*1", "2"] },
  lenses: { view: { O: ["1.1"], C: ["1.1", "2.1"] } },
});

/** A form in which these cells are filled. */
export async function formToPrint(filling: Readonly<Record<string, CellValue>> = {}): Promise<FormAtWork> {
  const form = await formAtWork(printCriteria);
  await form.fill(filling);
  return form;
}

/** The form as it is read and scored, after a change of its workbook. */
export async function readToPrint(
  form: FormAtWork,
  change: (snapshot: Snapshot) => Snapshot = (snapshot) => snapshot,
): Promise<AssessedForm> {
  const options = { editions: [form.criteria], edition: null, ambiguous: null, hash };
  return valueOf(scoreSnapshot(change(await snapshotOf(form.host)), options));
}
