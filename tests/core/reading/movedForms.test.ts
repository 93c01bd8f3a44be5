import fc from "fast-check";
import { keyColumn } from "../../../src/core/form/keys";
import type { Submission } from "../../../src/core/reading/submission";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { readBack } from "../../support/filledForm";
import { formOf } from "../../support/formOf";
import { change, insertBefore, move, rename, reorder } from "../../support/mangle";
import { smallEdition } from "../../support/smallEdition";
import { snapshotOfForm } from "../../support/snapshotOf";

const criteria = smallEdition();
const form = formOf(criteria, {
  categories: criteria.categories.map(({ id }) => id).filter((id) => ["1", "7"].includes(id)),
});
const snapshot = snapshotOfForm(form, [
  ["c1!1.1.B.1|#self", "มี"],
  ["c1!1.1.A.1|#self", "✓"],
  ["c1!1.1.S.1|#self", "ไม่มี"],
  ["c1!1.2.B.1|#self", 1],
  ["c1!1.2.A.1|#committee", "มี"],
  ["c7!7.1.1.a|#name", "ความสำเร็จ"],
  ["c7!7.1.1.a|#unit", "ร้อยละ"],
  ["c7!7.1.1.a|#direction", "ยิ่งมากยิ่งดี"],
  ["c7!7.1.1.a|#target", 85],
  ["c7!7.1.1.a|#year-1", 80],
  ["c7!7.1.1.a|#year-2", { value: 0.9, format: "percent" }],
  ["c7!7.1.2.c|#evidence", "รายงาน"],
  ["c7!7.1.2.c|#name", "นโยบาย"],
  ["c7!7.1.2.c|#target", 3],
  ["c7!7.1.2.c|#year-2", 0],
  ["c7!7.1.2.c|#direction", "ยิ่งน้อยยิ่งดี"],
  ["c7!7.1.2.c|#committee", 1],
  ["c1!1.1.B.1|#explanation", "คำอธิบาย"],
  ["cover!prepared|#value", "นายตัวอย่าง"],
  ["profile!P1.1|#value", "พันธกิจ"],
  ["plan!own.1|#activity", "โครงการ"],
]);
const said = whatItSays(readBack(criteria, form, snapshot));

/** Everything that a form says, wherever it stands. */
function whatItSays({
  self,
  committee,
  statements,
  indicatorNotes,
  profile,
  signatures,
  identity,
  plan,
  problems,
}: Submission) {
  return {
    self,
    committee,
    statements,
    indicatorNotes,
    profile,
    signatures,
    identity,
    plan: plan.map(({ id, section, parts }) => ({ id, section, parts })),
    problems,
  };
}

function expectTheSame(moved: Snapshot): void {
  expect(whatItSays(readBack(criteria, form, moved))).toEqual(said);
}

it("says something", () => {
  expect(said.self.answers.size).toBe(4);
  expect(said.plan).toEqual([{ id: "own.1", section: "own", parts: { activity: "โครงการ" } }]);
  expect(said.problems).toEqual([]);
});

describe("a form says the same", () => {
  it.each(["หมวด 1", "หมวด 7", "ปก", "ลักษณะสำคัญขององค์การ", "แผนพัฒนา", "สรุปผล"])(
    "with rows inserted into %s",
    (sheet) => {
      expectTheSame(move(snapshot, sheet, { rows: insertBefore(1, 3) }));
      expectTheSame(move(snapshot, sheet, { rows: insertBefore(12) }));
    },
  );

  it.each(["หมวด 1", "หมวด 7", "ปก", "แผนพัฒนา", "สรุปผล"])("with columns inserted into %s", (sheet) => {
    expectTheSame(move(snapshot, sheet, { columns: insertBefore(1, 2) }));
    expectTheSame(move(snapshot, sheet, { columns: insertBefore(5) }));
  });

  it("with its sheets renamed, and formulas that follow", () => {
    expectTheSame(rename(rename(snapshot, "หมวด 1", "It's 1"), "ปก", "Cover"));
    expectTheSame(rename(snapshot, "_pmqa", "ก ข"));
  });

  it("with its sheets in another order and hidden", () => {
    const sheets = [...snapshot.sheets]
      .reverse()
      .map((sheet) => ({ ...sheet, visibility: "hidden" as const }));
    expectTheSame({ sheets });
  });

  it("with sheets of people's own", () => {
    const own = {
      name: "บันทึก",
      visibility: "visible" as const,
      cells: [{ row: 1, column: 1, kind: "text" as const, value: "1.1.B.1", format: "general" as const }],
    };
    expectTheSame({ sheets: [own, ...snapshot.sheets] });
  });

  it("with the key row sorted in among the others", () => {
    expectTheSame(move(snapshot, "หมวด 1", { rows: reorder([7, 5, 9, 1, 12, 8]) }));
  });

  it("with rows in any order", () => {
    const rows = Array.from({ length: 30 }, (_, index) => index + 1);
    fc.assert(
      fc.property(
        fc.constantFrom("หมวด 1", "หมวด 7", "ปก"),
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        (sheet, order) => {
          expectTheSame(move(snapshot, sheet, { rows: reorder(order) }));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("with columns in any order", () => {
    const columns = Array.from({ length: 20 }, (_, index) => index + 1);
    fc.assert(
      fc.property(
        fc.constantFrom("หมวด 1", "หมวด 7", "ปก", "แผนพัฒนา"),
        fc.shuffledSubarray(columns, { minLength: columns.length }),
        (sheet, order) => {
          expectTheSame(move(snapshot, sheet, { columns: reorder(order) }));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("with rows and columns inserted anywhere", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...snapshot.sheets.map(({ name }) => name).filter((name) => name !== "_pmqa")),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 12 }),
        (sheet, row, column) => {
          expectTheSame(move(snapshot, sheet, { rows: insertBefore(row), columns: insertBefore(column) }));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("a form whose marks are gone says the same", () => {
  it.each(["หมวด 1", "หมวด 7", "ปก", "ลักษณะสำคัญขององค์การ"])("on %s, by its columns and rows", (sheet) => {
    expectTheSame(
      change(snapshot, sheet, (cell) => (String(cell.value).startsWith(`${keyColumn}@`) ? null : cell)),
    );
  });

  it("with other ids on a sheet of results, which alone is told as missing", () => {
    const gaps = change(snapshot, "ช่องว่าง", (cell) => (cell.row === 1 && cell.column === 1 ? null : cell));
    const { problems, ...rest } = whatItSays(readBack(criteria, form, gaps));
    expect({ ...rest, problems: [] }).toEqual(said);
    expect(problems).toMatchObject([{ code: "reading/missing-results-sheet", params: { sheet: "gaps" } }]);
  });

  it("with keys that a program turned into numbers", () => {
    expectTheSame(
      change(snapshot, "ปก", (cell) =>
        cell.column === 1 && /^\d$/.test(String(cell.value))
          ? { ...cell, kind: "number", value: Number(cell.value) }
          : cell,
      ),
    );
  });
});
