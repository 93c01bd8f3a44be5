import { noChoices } from "../../../src/core/merging/mergeChoices";
import { listMarks } from "../../../src/core/merging/listColumns";
import { formCells } from "../../support/formCells";
import { contentOf, copyOf, mergeCopies, type Copy } from "../../support/mergedForm";
import { smallEdition } from "../../support/smallEdition";
import { enter, type Entry } from "../../support/snapshotOf";

const criteria = smallEdition();
const met = "c1!1.1.B.1|#self";

const unitCopy = (unit: string, filling: Readonly<Record<string, Entry>>): Copy =>
  copyOf(criteria, `${unit}.xlsx`, Object.entries(filling), { reportingUnit: unit });

const one = unitCopy("ก", {
  [met]: "มี",
  "c1!1.1.A.1|#self": "มี",
  "plan!plan.1|#gaps": "1.1.B.1",
  "plan!plan.1|#owner": "ก",
});
const other = unitCopy("ข", { [met]: "ไม่มี", "plan!plan.1|#gaps": "1.1.B.1", "plan!plan.1|#owner": "ข" });
const third = unitCopy("ค", { "c2!2.1.B.1|#self": "มี" });

describe("a merged form", () => {
  it("is read as a form, its lists passed over", () => {
    const { submission, snapshot } = mergeCopies(criteria, [one, other]);
    expect(snapshot.sheets.map(({ name }) => name).slice(-2)).toEqual(["ที่มา", "ข้อขัดแย้ง"]);
    expect(submission.problems).toEqual([]);
  });

  it("has no sheet of conflicts where there is nothing to list", () => {
    const { snapshot } = mergeCopies(criteria, [one, third]);
    expect(snapshot.sheets.map(({ name }) => name).at(-1)).toBe("ที่มา");
  });

  it("still names the files that its values were typed into when it is merged again", () => {
    const first = mergeCopies(criteria, [one, third], { file: "รวม.xlsx" });
    const { merged } = mergeCopies(criteria, [first.copy, other]);
    expect(merged.entries.get("c1!1.1.A.1|#self")?.origins).toEqual([
      expect.objectContaining({ file: "ก.xlsx", unit: "ก", sheet: "หมวด 1", via: "รวม.xlsx" }),
    ]);
  });

  it("names itself for a value that was changed in it since", () => {
    const first = mergeCopies(criteria, [one, third], { file: "รวม.xlsx" });
    const { row, column } = formCells(first.copy.form.blueprint).get("c1!1.1.A.1|#self") ?? {
      row: 0,
      column: 0,
    };
    const changed = { ...first.copy, snapshot: enter(first.snapshot, "หมวด 1", [[row, column, "ไม่มี"]]) };
    const { merged } = mergeCopies(criteria, [changed]);
    expect(merged.entries.get("c1!1.1.A.1|#self")?.origins).toMatchObject([{ file: "รวม.xlsx" }]);
  });

  it("keeps conflicts that nobody settled, so that no later file wins silently", () => {
    const first = mergeCopies(criteria, [one, other], { file: "รวม.xlsx" });
    const again = mergeCopies(criteria, [first.copy, third]);
    expect(again.merged.conflicts).toMatchObject([
      {
        cell: { key: met },
        values: [{ origins: [{ file: "ก.xlsx" }] }, { origins: [{ file: "ข.xlsx" }] }],
        chosen: null,
      },
      { cell: { key: "plan!1.1.B.1|#owner" }, chosen: null },
    ]);
    const settled = mergeCopies(criteria, [first.copy, third], {
      choices: { ...noChoices, all: ["ข.xlsx"] },
    });
    expect(settled.merged.entries.get(met)?.value).toBe("ไม่มี");
  });

  it("forgets a conflict that somebody settled by filling the cell", () => {
    const first = mergeCopies(criteria, [one, other]);
    const { row, column } = formCells(first.copy.form.blueprint).get(met) ?? { row: 0, column: 0 };
    const filled = { ...first.copy, snapshot: enter(first.snapshot, "หมวด 1", [[row, column, "มี"]]) };
    const { merged } = mergeCopies(criteria, [filled, third]);
    expect(merged.conflicts.map(({ cell }) => cell.key)).toEqual(["plan!1.1.B.1|#owner"]);
    expect(merged.entries.get(met)?.origins).toMatchObject([{ file: "รวม.xlsx" }]);
  });

  it("carries texts without a place from one merging to the next", () => {
    const stray = { ...third, snapshot: enter(third.snapshot, "หมวด 2", [[60, 6, "ข้อความนอกตาราง"]]) };
    const first = mergeCopies(criteria, [stray, one], { file: "รวม.xlsx" });
    expect(first.merged.strays).toMatchObject([{ kind: "noPlace", text: "ข้อความนอกตาราง" }]);
    const again = mergeCopies(criteria, [first.copy, other, stray]);
    expect(again.merged.strays).toMatchObject([
      { text: "ข้อความนอกตาราง", origin: { file: "ค.xlsx", cell: "F60" } },
    ]);
  });

  it("says the same when it is merged with the copies that it was made of", () => {
    const first = mergeCopies(criteria, [one, third]);
    const again = mergeCopies(criteria, [first.copy, one, third]);
    expect(contentOf(again.submission)).toEqual(contentOf(first.submission));
    expect(again.merged.entries.get(met)?.origins).toMatchObject([{ file: "ก.xlsx", via: "ก.xlsx" }]);
  });

  it("takes no list for a sheet of the form where the form's own is gone", () => {
    const { snapshot, copy } = mergeCopies(criteria, [one, third]);
    const without = { sheets: snapshot.sheets.filter(({ name }) => name !== "หมวด 1") };
    const { merged } = mergeCopies(criteria, [{ ...copy, snapshot: without }]);
    expect([...merged.entries.keys()].filter((key) => key.startsWith("c1!"))).toEqual([]);
  });

  it("writes what began like a formula as a text in its lists", () => {
    const { snapshot } = mergeCopies(criteria, [unitCopy("ก", { "c1!1.1.B.1|#evidence": "=1+1" })]);
    const list = snapshot.sheets.find(({ cells }) => cells.some(({ value }) => value === listMarks.sources));
    expect(list?.cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(list?.cells.map(({ value }) => value)).toContain("=1+1");
  });
});
