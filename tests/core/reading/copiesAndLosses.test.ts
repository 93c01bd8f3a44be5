import { StatementId } from "../../../src/core/criteria/ids";
import { cellKeyText } from "../../../src/core/form/keys";
import { a1 } from "../../../src/core/workbook/address";
import type { Snapshot, SnapshotCell } from "../../../src/core/workbook/snapshot";
import { briefly, readBack } from "../../support/filledForm";
import { formCells } from "../../support/formCells";
import { formOf } from "../../support/formOf";
import { change, copy, move, repeatRow, takeAway, without } from "../../support/mangle";
import { smallEdition } from "../../support/smallEdition";
import { enter, snapshotOfForm, type Entry } from "../../support/snapshotOf";

const criteria = smallEdition();
const categories = criteria.categories.map(({ id }) => id).filter((id) => ["1", "2", "7"].includes(id));
const form = formOf(criteria, { categories });
const places = formCells(form.blueprint);
const first = StatementId.parse("1.1.B.1");
const met = { kind: "choice", choice: "met" };

function filled(filling: Readonly<Record<string, Entry>> = {}): Snapshot {
  return snapshotOfForm(form, Object.entries(filling));
}

function read(snapshot: Snapshot) {
  return readBack(criteria, form, snapshot);
}

function placeOf(key: string) {
  const place = places.get(key);
  if (place === undefined) throw new Error(`no cell ${key}`);
  return place;
}

function addressOf(key: string): string {
  const { row, column } = placeOf(key);
  return a1(row, column);
}

function textIssuedIn(key: string): string {
  return form.slots.issuedTexts.find((issued) => cellKeyText(issued) === key)?.text ?? "";
}

/** The row below all others of a sheet. */
function lastRow(snapshot: Snapshot, name: string): number {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  return Math.max(...(sheet?.cells ?? []).map(({ row }) => row));
}

describe("a copied sheet", () => {
  const answered = filled({ "c1!1.1.B.1|#self": "มี" });

  it.each(["before", "behind"] as const)("%s its original is noted once where it says the same", (where) => {
    const { self, problems, sheets } = read(copy(answered, "หมวด 1", "หมวด 1 (2)", where));
    expect(self.answers.get(first)).toEqual(met);
    expect(problems.map(({ code, place }) => [code, place.sheet])).toEqual([
      ["reading/duplicate-same", "หมวด 1 (2)"],
    ]);
    expect(sheets.get("c1")?.name).toBe("หมวด 1");
  });

  it("counts what only the copy says", () => {
    const doubled = copy(filled(), "หมวด 1", "สำเนา");
    const { row, column } = placeOf("c1!1.1.B.1|#self");
    const { self, problems } = read(enter(doubled, "สำเนา", [[row, column, "✓"]]));
    expect(self.answers.get(first)).toEqual(met);
    expect(briefly(problems)).toEqual([`reading/duplicate-same สำเนา!${addressOf("c1!1.1.B.1|#self")}`]);
  });

  it("is no contradiction where it says the same in other words", () => {
    const doubled = copy(answered, "หมวด 1", "สำเนา");
    const { row, column } = placeOf("c1!1.1.B.1|#self");
    const { problems } = read(enter(doubled, "สำเนา", [[row, column, "✓"]]));
    expect(problems.map(({ code }) => code)).toEqual(["reading/duplicate-same"]);
  });

  it("of values alone, without formulas, is noted once too", () => {
    const values = change(copy(answered, "หมวด 1", "พิมพ์"), "พิมพ์", (cell) => ({
      row: cell.row,
      column: cell.column,
      kind: cell.kind,
      value: cell.value,
      format: cell.format,
    }));
    expect(read(values).problems.map(({ code }) => code)).toEqual(["reading/duplicate-same"]);
  });

  it("that says something else leaves neither counted, and both are named", () => {
    const doubled = copy(answered, "หมวด 1", "สำเนา");
    const { row, column } = placeOf("c1!1.1.B.1|#self");
    const { self, problems } = read(enter(doubled, "สำเนา", [[row, column, "ไม่มี"]]));
    expect(self.answers.get(first)).toEqual({ kind: "unreadable", typed: "มี / ไม่มี" });
    expect(problems).toMatchObject([
      {
        code: "reading/duplicate-conflict",
        place: { sheet: "สำเนา", cell: addressOf("c1!1.1.B.1|#self") },
        params: {
          id: "1.1.B.1",
          typed: "ไม่มี",
          other: `หมวด 1!${addressOf("c1!1.1.B.1|#self")}`,
          otherTyped: "มี",
        },
      },
    ]);
  });
});

describe("a copied row", () => {
  it("is noted where it says the same", () => {
    const { row } = placeOf("c1!1.1.B.1|#self");
    const snapshot = repeatRow(filled({ "c1!1.1.B.1|#self": "มี" }), "หมวด 1", row);
    const { self, problems } = read(snapshot);
    expect(self.answers.get(first)).toEqual(met);
    expect(problems.filter(({ code }) => code === "reading/duplicate-same")).toHaveLength(1);
  });

  it.each([
    ["an explanation", "c1!1.1.B.1|#explanation", "หนึ่ง", "สอง"],
    ["a figure", "c7!7.1.1.a|#target", 85, "๘๖"],
    ["a direction", "c7!7.1.1.a|#direction", "ยิ่งมากยิ่งดี", "น้อย"],
    ["a year", "cover!year|#value", 2569, "2027"],
  ])("with another %s is a conflict", (_, key, one, other) => {
    const before = filled({ [key]: one });
    const { sheet, row, column } = placeOf(key);
    const doubled = repeatRow(before, sheet, row);
    const { problems } = read(enter(doubled, sheet, [[lastRow(doubled, sheet), column, other]]));
    expect(problems.filter(({ code }) => code === "reading/duplicate-conflict")).toHaveLength(1);
  });

  it.each([
    ["a figure", "c7!7.1.1.a|#target", 85, "๘๕"],
    ["a direction", "c7!7.1.1.a|#direction", "ยิ่งมากยิ่งดี", "more"],
    ["a year", "cover!year|#value", 2569, "2026"],
    ["a text", "c1!1.1.B.1|#evidence", "น้ำใจ", "นํ้าใจ "],
  ])("with the same %s in other words is none", (_, key, one, other) => {
    const before = filled({ [key]: one });
    const { sheet, row, column } = placeOf(key);
    const doubled = repeatRow(before, sheet, row);
    const { problems } = read(enter(doubled, sheet, [[lastRow(doubled, sheet), column, other]]));
    expect(problems.filter(({ code }) => code === "reading/duplicate-conflict")).toEqual([]);
  });

  it("keeps a conflicting indicator's other parts, without calling it unnamed", () => {
    const before = filled({ "c7!7.1.1.a|#name": "หนึ่ง", "c7!7.1.1.a|#target": 5 });
    const { sheet, row, column } = placeOf("c7!7.1.1.a|#name");
    const doubled = repeatRow(before, sheet, row);
    const { problems } = read(enter(doubled, sheet, [[lastRow(doubled, sheet), column, "สอง"]]));
    const codes = problems.map(({ code }) => code);
    expect(codes).toContain("reading/duplicate-conflict");
    expect(codes).not.toContain("reading/unnamed-indicator");
  });
});

describe("a row moved to another sheet", () => {
  it("is read there", () => {
    const snapshot = filled({ "c1!1.1.B.1|#self": "มี", "c1!1.1.B.1|#evidence": "รายงาน" });
    const { row } = placeOf("c1!1.1.B.1|#self");
    const moved = (snapshot.sheets.find(({ name }) => name === "หมวด 1")?.cells ?? []).filter(
      (cell) => cell.row === row && cell.formula === undefined,
    );
    const target = lastRow(snapshot, "หมวด 2") + 1;
    const cut = move(snapshot, "หมวด 1", { rows: takeAway(row) });
    const { self, statements, problems } = read({
      sheets: cut.sheets.map((sheet) =>
        sheet.name === "หมวด 2"
          ? { ...sheet, cells: [...sheet.cells, ...moved.map((cell) => ({ ...cell, row: target }))] }
          : sheet,
      ),
    });
    expect(self.answers.get(first)).toEqual(met);
    expect(statements.get(first)?.evidence).toBe("รายงาน");
    expect(problems.map(({ code }) => code)).not.toContain("reading/missing-row");
  });
});

describe("what is gone", () => {
  it("is told once for a sheet", () => {
    const { problems } = read(without(filled(), "หมวด 2"));
    expect(problems.filter(({ code }) => code === "reading/missing-sheet")).toMatchObject([
      { place: {}, params: { sheet: "c2" } },
    ]);
    expect(problems.filter(({ code }) => code === "reading/missing-row")).toEqual([]);
  });

  it("is told for a row with its id, on the sheet as it is named now", () => {
    const { row } = placeOf("c1!1.1.B.1|#self");
    const { problems } = read(move(filled(), "หมวด 1", { rows: takeAway(row) }));
    expect(problems.filter(({ code }) => code === "reading/missing-row")).toMatchObject([
      { place: { sheet: "หมวด 1" }, params: { id: "1.1.B.1" } },
    ]);
  });

  it("is only a warning for a row of an indicator, which may have been spare", () => {
    const { row } = placeOf("c7!7.1.1.c|#name");
    const { problems } = read(move(filled(), "หมวด 7", { rows: takeAway(row) }));
    expect(problems.find(({ code }) => code === "reading/missing-indicator-row")).toMatchObject({
      severity: "warning",
      params: { id: "7.1.1.c" },
    });
  });

  it.each([
    ["หมวด 1", "c1!1.1.B.1|#evidence", "evidence"],
    ["หมวด 1", "c1!1.1.B.1|#statement", "statement"],
    ["หมวด 7", "c7!7.1.1.a|#target", "target"],
    ["ปก", "cover!prepared|#position", "position"],
  ])("is told once for a column of %s", (sheet, key, column) => {
    const { problems } = read(move(filled(), sheet, { columns: takeAway(placeOf(key).column) }));
    expect(problems.filter(({ code }) => code === "reading/missing-column")).toMatchObject([
      { place: { sheet }, params: { column } },
    ]);
  });

  it("leaves every column told where the key row was deleted", () => {
    const { problems, self } = read(
      move(filled({ "c1!1.1.B.1|#self": "มี" }), "หมวด 1", { rows: takeAway(1) }),
    );
    expect(self.answers.size).toBe(0);
    expect(problems.filter(({ code }) => code === "reading/missing-column")).toHaveLength(6);
  });

  it("leaves every text listed where the key row was deleted, and nothing of the form's", () => {
    const { row } = placeOf("c1!1.1.B.1|#self");
    const { problems } = read(
      move(
        filled({
          "c1!1.1.B.1|#self": "มี",
          "c1!1.1.B.1|#evidence": "รายงาน",
          "c1!1.1.A.1|#explanation": "อธิบาย",
        }),
        "หมวด 1",
        { rows: takeAway(1) },
      ),
    );
    const texts = problems.filter(({ code }) => code !== "reading/missing-column");
    expect(texts).toMatchObject([
      {
        code: "reading/text-without-key",
        place: { sheet: "หมวด 1", cell: a1(row - 1, placeOf("c1!1.1.B.1|#self").column) },
        params: { text: "มี | รายงาน" },
      },
      { code: "reading/text-without-key", params: { text: "อธิบาย" } },
    ]);
  });

  it("leaves figures listed where the key row was deleted, though the form has the same for its own", () => {
    const weight = Number(placeOf("c7!7.1.1.a|#weight").value);
    const { problems } = read(
      move(filled({ "c7!7.1.1.a|#name": "ตัวชี้วัด", "c7!7.1.1.a|#target": weight }), "หมวด 7", {
        rows: takeAway(1),
      }),
    );
    const texts = problems.filter(({ code }) => code === "reading/text-without-key");
    expect(texts.map(({ params }) => params.text)).toEqual([`ตัวชี้วัด | ${weight}`]);
  });

  it("leaves what was typed on the cover listed where its key row was deleted", () => {
    const { problems } = read(
      move(filled({ "cover!prepared|#value": "นายหนึ่ง" }), "ปก", { rows: takeAway(1) }),
    );
    const texts = problems.filter(({ code }) => code === "reading/text-without-key");
    expect(texts.map(({ params }) => params.text)).toEqual(["นายหนึ่ง"]);
  });

  it("leaves a column listed whose key was cleared, and a column that people put in", () => {
    const { row, column } = placeOf("c1!1.1.B.1|#evidence");
    const cleared = enter(filled({ "c1!1.1.B.1|#evidence": "รายงาน" }), "หมวด 1", [
      [1, column, null],
      [row, 60, "หมายเหตุ"],
    ]);
    expect(read(cleared).problems).toMatchObject([
      { code: "reading/missing-column", params: { column: "evidence" } },
      { code: "reading/text-without-key", params: { text: "รายงาน | หมายเหตุ" } },
    ]);
  });

  it("leaves what people typed listed alone where the key column was deleted", () => {
    const { problems } = read(
      move(
        filled({ "c1!1.1.B.1|#self": "มี", "c1!1.1.A.1|#explanation": { formula: '"ก"&"ข"', value: "กข" } }),
        "หมวด 1",
        {
          columns: takeAway(1),
        },
      ),
    );
    expect(problems.map(({ code, params }) => [code, params.text])).toEqual([
      ["reading/missing-sheet", undefined],
      ["reading/text-without-key", "มี"],
      ["reading/text-without-key", "กข"],
    ]);
  });

  it("leaves every text listed where the key column was deleted", () => {
    const { problems } = read(
      move(filled({ "c1!1.1.B.1|#self": "มี", "c1!1.1.B.1|#evidence": "รายงาน" }), "หมวด 1", {
        columns: takeAway(1),
      }),
    );
    const texts = problems
      .filter(({ code }) => code === "reading/text-without-key")
      .map(({ params }) => params.text);
    expect(texts).toContain("มี | รายงาน");
    expect(problems.map(({ code }) => code)).toContain("reading/missing-sheet");
  });
});

describe("what stands where nothing is read", () => {
  it("is listed with all its texts in a row without a key", () => {
    const { row, column } = placeOf("c1!1.1.B.1|#self");
    const inserted = move(filled(), "หมวด 1", { rows: (each) => (each > row ? each + 1 : each) });
    const { problems } = read(
      enter(inserted, "หมวด 1", [
        [row + 1, column, "มี"],
        [row + 1, column + 1, "เพิ่มเติม"],
      ]),
    );
    expect(problems).toMatchObject([
      {
        code: "reading/text-without-key",
        place: { sheet: "หมวด 1", cell: a1(row + 1, column) },
        params: { text: "มี | เพิ่มเติม" },
      },
    ]);
  });

  it("is listed below the form, in any column", () => {
    const snapshot = filled();
    const row = lastRow(snapshot, "หมวด 1") + 3;
    const { problems } = read(enter(snapshot, "หมวด 1", [[row, 40, "หมายเหตุท้ายหมวด"]]));
    expect(briefly(problems)).toEqual([`reading/text-without-key หมวด 1!${a1(row, 40)}`]);
  });

  it("is listed beside the cells to fill, in a row of an item", () => {
    const { column } = placeOf("c1!1.1.B.1|#evidence");
    const { row } = placeOf("c1!1.1|#statement");
    const { problems } = read(enter(filled(), "หมวด 1", [[row, column, "รายงานประจำปี"]]));
    expect(problems).toMatchObject([{ code: "reading/text-without-key", params: { text: "รายงานประจำปี" } }]);
  });

  it("isn't listed where it shows nothing", () => {
    const snapshot = filled();
    const row = lastRow(snapshot, "หมวด 1") + 1;
    expect(read(enter(snapshot, "หมวด 1", [[row, 7, " \u200B"]])).problems).toEqual([]);
  });

  it("is listed with an id that the form doesn't have", () => {
    const snapshot = filled();
    const row = lastRow(snapshot, "หมวด 1") + 1;
    const { column } = placeOf("c1!1.1.B.1|#self");
    const { problems } = read(
      enter(snapshot, "หมวด 1", [
        [row, 1, "9.9.B.1"],
        [row, column, "มี"],
      ]),
    );
    expect(problems).toMatchObject([{ code: "reading/unknown-id", params: { id: "9.9.B.1", text: "มี" } }]);
  });

  it("is only noted in a category that wasn't asked for", () => {
    const whole = formOf(criteria);
    const sheet = snapshotOfForm(whole, [["c3!3.1.B.1|#self", "มี"]]).sheets.find(
      ({ name }) => name === "หมวด 3",
    );
    const { problems } = read({ sheets: [...filled().sheets, ...(sheet === undefined ? [] : [sheet])] });
    expect(problems).toMatchObject([
      { code: "reading/statement-not-asked", severity: "note", params: { id: "3.1.B.1", text: "มี" } },
    ]);
  });
});

describe("a copied column", () => {
  it("is noted once where it says the same, and a conflict where it doesn't", () => {
    const snapshot = filled({ "c1!1.1.B.1|#self": "มี", "c1!1.1.A.1|#self": "มี" });
    const { column } = placeOf("c1!1.1.B.1|#self");
    const double = (value: (cell: SnapshotCell) => SnapshotCell["value"]): Snapshot => ({
      sheets: snapshot.sheets.map((sheet) =>
        sheet.name === "หมวด 1"
          ? {
              ...sheet,
              cells: sheet.cells.flatMap((cell) =>
                cell.column === column && cell.formula === undefined
                  ? [cell, { ...cell, column: 60, value: value(cell) }]
                  : [cell],
              ),
            }
          : sheet,
      ),
    });
    expect(read(double(({ value }) => value)).problems.map(({ code }) => code)).toEqual([
      "reading/duplicate-same",
    ]);
    const conflict = double(({ value, row }) => (row === placeOf("c1!1.1.A.1|#self").row ? "ไม่มี" : value));
    expect(read(conflict).problems.map(({ code, params }) => [code, params.id])).toEqual([
      ["reading/duplicate-conflict", "1.1.A.1"],
    ]);
  });
});

describe("a changed text", () => {
  it("of the criteria is told with what stands there now", () => {
    const { row, column } = placeOf("c1!1.1.B.1|#statement");
    const { problems } = read(enter(filled(), "หมวด 1", [[row, column, "ข้อความที่แก้"]]));
    expect(problems).toMatchObject([
      {
        code: "reading/changed-text",
        place: { sheet: "หมวด 1", cell: a1(row, column) },
        params: { id: "1.1.B.1", text: "ข้อความที่แก้", issued: textIssuedIn("c1!1.1.B.1|#statement") },
      },
    ]);
  });

  it("isn't told for other spaces and line ends", () => {
    const loosened = change(filled(), "หมวด 1", (cell) =>
      typeof cell.value === "string" && cell.formula === undefined && cell.row > 5
        ? { ...cell, value: `${cell.value.replaceAll(" ", " \r\n")} ` }
        : cell,
    );
    expect(read(loosened).problems.filter(({ code }) => code === "reading/changed-text")).toEqual([]);
  });
});
