import { openSnapshot } from "../../src/app/openForm";
import { createFormReport } from "../../src/views/createFormReport";
import { describeEdition } from "../../src/views/describeEdition";
import { assess } from "../../src/core/results/assess";
import { valueOf } from "../support/cellsOf";
import { criteriaOf } from "../support/criteriaOf";
import { formOf, hash } from "../support/formOf";
import { snapshotOfForm } from "../support/snapshotOf";

const criteria = criteriaOf({ items: { "1.1": [1, 1, 1] }, results: { "2.1": ["*1"] } });
const snapshot = snapshotOfForm(formOf(criteria));

describe("the edition of a form", () => {
  it.each([
    [true, "came with it", []],
    [false, "is at hand", [criteria]],
  ])("is named, and said to be carried (%s) where it %s", (isCarried, _, editions) => {
    const form = valueOf(openSnapshot(snapshot, { editions, edition: null, ambiguous: null, hash }));
    const name = { th: "เกณฑ์ตัวอย่าง", en: "เกณฑ์ตัวอย่าง" };
    expect(describeEdition(form)).toEqual({ id: "sketch", name, isCarried });
    const report = createFormReport({ ...form, assessment: assess(form.criteria, form.submission) }, []);
    expect(report.edition).toEqual(describeEdition(form));
  });
});
