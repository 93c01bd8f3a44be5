import fc from "fast-check";
import type { Criteria } from "../../../src/core/criteria/schema";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { valueOf } from "../../support/cellsOf";
import { formCells } from "../../support/formCells";
import { formOf } from "../../support/formOf";
import { without } from "../../support/mangle";
import {
  applied,
  differences,
  fillSlip,
  keysIn,
  openedFrom,
  slipOf,
  slipSnapshotOf,
} from "../../support/slips";
import { smallEdition } from "../../support/smallEdition";
import { type Entry, enter, snapshotOfForm } from "../../support/snapshotOf";

const criteria: Criteria = smallEdition();
const issued = formOf(criteria);
const cells = formCells(issued.blueprint);

const indicator = {
  "c7!7.1.1.a|#name": "ร้อยละความสำเร็จ",
  "c7!7.1.1.a|#unit": "ร้อยละ",
  "c7!7.1.1.a|#direction": "ยิ่งมากยิ่งดี",
  "c7!7.1.1.a|#target": 85,
  "c7!7.1.1.a|#year-2": 80,
};

function formWith(filling: Readonly<Record<string, Entry>>): Snapshot {
  return snapshotOfForm(issued, Object.entries(filling));
}

function typeInto(form: Snapshot, key: string, entry: Entry): Snapshot {
  const cell = cells.get(key);
  if (cell === undefined) throw new Error(`the form has no cell ${key}`);
  return enter(form, cell.sheet, [[cell.row, cell.column, entry]]);
}

const answer = "c1!1.1.B.1|#self";

describe("applySlip", () => {
  it("changes only cells that the slip has a value for", async () => {
    const form = formWith({ [answer]: "x", "c1!1.1.A.1|#self": "?" });
    const slip = fillSlip(slipSnapshotOf(criteria, form), { [answer]: "มี" });
    const { after, result } = await applied(criteria, form, slip);
    const { row, column, sheet } = cells.get(answer) ?? { row: 0, column: 0, sheet: "" };
    expect(differences(form, after)).toEqual([`${sheet} ${row}:${column} x → มี`]);
    expect(result.problems).toEqual([]);
    expect(valueOf(result).applied).toEqual([
      { key: answer, place: { sheet, row, column }, before: "x", after: "มี" },
    ]);
    expect(valueOf(result).open[0]).toMatchObject({ key: "c1!1.1.A.1|#self", stood: "?" });
  });

  it("fills blanks, and changes nothing when it is applied again", async () => {
    const form = formWith({});
    const slip = fillSlip(slipSnapshotOf(criteria, form), { [answer]: "มี" });
    const once = await applied(criteria, form, slip);
    const twice = await applied(criteria, once.after, slip);
    expect(twice.result.problems).toEqual([]);
    expect(valueOf(twice.result)).toMatchObject({ applied: [], unchanged: [answer] });
    expect(differences(once.after, twice.after)).toEqual([]);
  });

  it("leaves a cell that has changed since, and tells all three values", async () => {
    const form = formWith({ [answer]: "x" });
    const slip = fillSlip(slipSnapshotOf(criteria, form), { [answer]: "มี" });
    for (const now of ["ไม่มี", null]) {
      const changed = typeInto(form, answer, now);
      const { after, result } = await applied(criteria, changed, slip);
      expect(differences(changed, after)).toEqual([]);
      expect(result.problems).toMatchObject([
        { code: "slip/changed-since", params: { id: "1.1.B.1", stood: "x", now: now ?? "", value: "มี" } },
      ]);
    }
  });

  it.each<[string, Entry, string | number]>([
    ["a number", 90, 90],
    ["Thai digits", "๙๐", 90],
    ["a percentage by its format", { value: 0.9, format: "percent" }, 90],
    ["a percentage by its sign", "90%", 90],
  ])("puts %s into a cell for a figure as a number", async (_, entry, expected) => {
    const form = formWith({ ...indicator, "c7!7.1.1.a|#target": "เก้าสิบ" });
    const key = "c7!7.1.1.a|#target";
    const { after, result } = await applied(
      criteria,
      form,
      fillSlip(slipSnapshotOf(criteria, form), { [key]: entry }),
    );
    expect(result.problems).toEqual([]);
    const { cells: read, self } = openedFrom(criteria, after).submission;
    expect(read.get(key)?.value).toBe(expected);
    expect([...self.indicators.values()][0]?.[0]?.target).toEqual({ kind: "number", value: 90 });
  });

  it("tells a value that can't be understood in its cell", async () => {
    const form = formWith({ [answer]: "x" });
    const slip = fillSlip(slipSnapshotOf(criteria, form), { [answer]: "กำลังทำ" });
    const { result } = await applied(criteria, form, slip);
    expect(valueOf(result).applied).toHaveLength(1);
    expect(result.problems).toMatchObject([
      { code: "reading/unreadable-answer", params: { id: "1.1.B.1", typed: "กำลังทำ" } },
    ]);
  });

  it("writes a text that begins like a formula as text", async () => {
    const form = formWith({ ...indicator, "c7!7.1.1.a|#name": null });
    const key = "c7!7.1.1.a|#name";
    const { after } = await applied(
      criteria,
      form,
      fillSlip(slipSnapshotOf(criteria, form), { [key]: "=1+1" }),
    );
    expect(openedFrom(criteria, after).submission.cells.get(key)).toMatchObject({
      kind: "text",
      value: "=1+1",
    });
  });

  it("writes all copies of a cell that contradict each other", async () => {
    const form = formWith({ [answer]: "มี" });
    const copied = form.sheets.flatMap((sheet) =>
      sheet.name === "หมวด 1" ? [{ ...sheet, name: "หมวด 1 (2)" }] : [],
    );
    const { row, column } = cells.get(answer) ?? { row: 0, column: 0 };
    const torn = enter({ sheets: [...form.sheets, ...copied] }, "หมวด 1 (2)", [[row, column, "ไม่มี"]]);
    const slip = fillSlip(slipSnapshotOf(criteria, torn), { [answer]: "ไม่มี" });
    const { after, result } = await applied(criteria, torn, slip);
    expect(result.problems).toEqual([]);
    const { problems, self } = openedFrom(criteria, after).submission;
    expect(problems.filter(({ code }) => code === "reading/duplicate-conflict")).toEqual([]);
    expect(self.answers.get("1.1.B.1" as never)).toEqual({ kind: "choice", choice: "not" });
  });

  it("is for the form of its issue; without one for that of its agency, unit, year and round", async () => {
    const other = (identity: object, issueId: string) =>
      snapshotOfForm(formOf(criteria, identity, { issueId }), [[answer, "x"]]);
    const form = formWith({ [answer]: "x" });
    const slip = fillSlip(slipSnapshotOf(criteria, form), { [answer]: "มี" });
    const fits = async (to: Snapshot, with_ = slip) => (await applied(criteria, to, with_)).result.ok;
    expect(await fits(other({}, "issue-2"))).toBe(false);
    expect(await fits(without(form, "_pmqa"))).toBe(true);
    expect(await fits(other({ agencyCode: "A002" }, ""))).toBe(false);
    expect(await fits(other({ year: 2570 }, ""))).toBe(false);
    expect(await fits(other({ round: 2 }, ""))).toBe(false);
    expect(await fits(other({ reportingUnit: "กอง" }, ""))).toBe(false);
    const anonymous = other({}, "");
    const plain = fillSlip(slipSnapshotOf(criteria, anonymous), { [answer]: "มี" });
    expect(await fits(form, plain)).toBe(true);
    expect(await fits(other({ agencyCode: "A002" }, "issue-1"), plain)).toBe(false);
  });

  it("tells a value whose cell is gone, and a slip in which nothing stands", async () => {
    const form = formWith({ [answer]: "x" });
    const slip = slipSnapshotOf(criteria, form);
    expect((await applied(criteria, form, slip)).result).toMatchObject({
      ok: false,
      problems: [{ code: "slip/nothing-filled" }],
    });
    const lost = without(form, "หมวด 1");
    expect((await applied(criteria, lost, fillSlip(slip, { [answer]: "มี" }))).result).toMatchObject({
      ok: true,
      problems: [{ code: "slip/no-place", params: { id: "1.1.B.1", value: "มี" } }],
    });
  });

  it("leaves nothing of what is wrong once its slip is filled with the right words", async () => {
    const wrong = fc.constantFrom<Entry>("x", "-", "ไม่ทราบ", { error: "#REF!" }, 7, null);
    const figures = fc.constantFrom<Entry>("สิบ", null, { error: "#DIV/0!" }, -4, 4000, "-");
    const directions = fc.constantFrom<Entry>("ทางบวก", null, "?");
    const answers = issued.slots.slots.flatMap(({ field, sheet, row }) =>
      field.kind === "answer" && field.set === "self" ? [`${sheet}!${row}|#self`] : [],
    );
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...answers), wrong),
        fc.option(figures),
        fc.option(directions),
        async (typed, figure, direction) => {
          const good = Object.fromEntries(answers.map((key) => [key, "มี"]));
          const form = formWith({
            ...good,
            ...typed,
            ...indicator,
            ...(figure === null ? {} : { "c7!7.1.1.a|#target": figure }),
            ...(direction === null ? {} : { "c7!7.1.1.a|#direction": direction }),
          });
          if (slipOf(criteria, form) === null) return;
          const slip = slipSnapshotOf(criteria, form);
          const right = Object.fromEntries(keysIn(slip).map((key) => [key, rightFor(key)]));
          const { after, result } = await applied(criteria, form, fillSlip(slip, right));
          expect(result.problems).toEqual([]);
          expect(valueOf(result).open).toEqual([]);
          expect(slipOf(criteria, after)).toBeNull();
        },
      ),
      { numRuns: 25 },
    );
  });
});

function rightFor(key: string): Entry {
  if (key.endsWith("#direction")) return "ยิ่งมากยิ่งดี";
  if (key.endsWith("#target")) return 85;
  return key.endsWith("#year-2") ? 80 : "ไม่มี";
}
