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

/** The agency's own answer to everything that such a form asks. */
export const wholeAnswers = {
  "c1!1.1.B.1|#self": "met",
  "c1!1.1.B.2|#self": "met",
  "c1!1.1.A.1|#self": "not",
  "c1!1.1.S.1|#self": "not",
  "c2!2.1.B.1|#self": "met",
  "c2!2.1.A.1|#self": "met",
  "c2!2.1.S.1|#self": "met",
  "c7!7.1.1.a|#name": "ร้อยละ",
  "c7!7.1.1.a|#target": 80,
  "c7!7.1.1.a|#direction": "ยิ่งมากยิ่งดี",
  "c7!7.1.1.a|#year-2": 84,
} as const;

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
