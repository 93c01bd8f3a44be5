import { a1 } from "../../../src/core/workbook/address";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { briefly, readBack } from "../../support/filledForm";
import { formCells } from "../../support/formCells";
import { formOf } from "../../support/formOf";
import { change, copy, move } from "../../support/mangle";
import { smallEdition } from "../../support/smallEdition";
import { enter, snapshotOfForm, type Entry } from "../../support/snapshotOf";

const criteria = smallEdition();
const form = formOf(criteria, { categories: criteria.categories.slice(0, 1).map(({ id }) => id) });
const places = formCells(form.blueprint);
const sheet = "แผนพัฒนา";

function filled(filling: Readonly<Record<string, Entry>>): Snapshot {
  return snapshotOfForm(
    form,
    Object.entries(filling).map(([key, entry]) => [`plan!${key}`, entry]),
  );
}

function read(snapshot: Snapshot) {
  const { plan, problems } = readBack(criteria, form, snapshot);
  return { plan, problems };
}

function placeOf(key: string) {
  const place = places.get(`plan!${key}`);
  if (place === undefined) throw new Error(`no cell ${key}`);
  return place;
}

describe("the plan", () => {
  it("is the rows in which people wrote, by their ids and sections", () => {
    const { plan, problems } = read(
      filled({
        "plan.1|#gaps": "1.1.B.1, 1.2.a.1",
        "plan.1|#activity": "จัดทำแผน\r\nและติดตาม",
        "plan.1|#budget": 250_000,
        "plan.1|#target": { value: 0.8, format: "percent" },
        "plan.1|#period": { value: 46_347, format: "date" },
        "plan.1|#order": 1,
        "own.2|#owner": "กองแผนงาน",
      }),
    );
    expect(problems).toEqual([]);
    expect(plan).toMatchObject([
      {
        id: "plan.1",
        section: "open",
        gaps: ["1.1.B.1", "1.2.A.1"],
        parts: { activity: "จัดทำแผน\nและติดตาม", budget: "250000", target: "80%", period: "21/11/2569" },
        row: placeOf("plan.1|#gaps").row,
      },
      { id: "own.2", section: "own", gaps: [], parts: { owner: "กองแผนงาน" } },
    ]);
  });

  it("keeps every filled cell as it stands, in columns of people's own too", () => {
    const { row } = placeOf("own.1|#owner");
    const snapshot = enter(filled({ "own.1|#budget": { formula: "2*50", value: 100 } }), sheet, [
      [row, 40, "หมายเหตุ"],
    ]);
    const [first] = read(snapshot).plan;
    expect(first?.cells).toMatchObject([
      { column: placeOf("own.1|#budget").column, cell: { value: 100, formula: "2*50" } },
      { column: 40, cell: { value: "หมายเหตุ" } },
    ]);
  });

  it("leaves out rows in which only the product wrote", () => {
    expect(read(filled({ "plan.1|#order": 1, "plan.1|#score": 300, "plan.1|#category": "1" })).plan).toEqual(
      [],
    );
  });

  it("takes a row without a key for one that a person put in", () => {
    const { row, column } = placeOf("plan.1|#activity");
    const inserted = move(filled({}), sheet, { rows: (each) => (each > row ? each + 1 : each) });
    const { plan, problems } = read(enter(inserted, sheet, [[row + 1, column, "กิจกรรมใหม่"]]));
    expect(plan).toMatchObject([
      { id: null, section: "open", row: row + 1, parts: { activity: "กิจกรรมใหม่" } },
    ]);
    expect(problems).toEqual([]);
  });

  it("knows the section by the head above", () => {
    const { row, column } = placeOf("plan.done|#order");
    const { plan } = read(enter(filled({}), sheet, [[row + 2, column + 8, "เสร็จแล้ว"]]));
    expect(plan).toMatchObject([{ id: null, section: "done" }]);
  });

  it("keeps both of a row that was copied, the second without an id", () => {
    const { row, column } = placeOf("own.1|#activity");
    const { row: below } = placeOf("own.2|#activity");
    const snapshot = enter(filled({ "own.1|#activity": "โครงการ" }), sheet, [
      [below, 1, "own.1"],
      [below, column, "โครงการที่แก้"],
    ]);
    const { plan } = read(snapshot);
    expect(plan.map(({ id, row: at, parts }) => [id, at, parts.activity])).toEqual([
      ["own.1", row, "โครงการ"],
      [null, below, "โครงการที่แก้"],
    ]);
  });

  it("tells a gap that the edition doesn't have, and keeps it as it was typed", () => {
    const { plan, problems } = read(filled({ "plan.1|#gaps": "1.1.B.1;ทุกข้อ" }));
    expect(plan[0]?.gaps).toEqual(["1.1.B.1", "ทุกข้อ"]);
    const { row, column } = placeOf("plan.1|#gaps");
    expect(problems).toMatchObject([
      { code: "reading/unknown-id", place: { sheet, cell: a1(row, column) }, params: { id: "ทุกข้อ" } },
    ]);
  });

  it("tells an error value", () => {
    const { row, column } = placeOf("plan.1|#budget");
    expect(briefly(read(filled({ "plan.1|#budget": { error: "#REF!" } })).problems)).toEqual([
      `reading/error-value ${sheet}!${a1(row, column)}`,
    ]);
  });

  it("isn't taken from a copy of its sheet, whose other rows are told", () => {
    const doubled = copy(filled({ "own.1|#activity": "โครงการ" }), sheet, "แผน (2)");
    expect(read(doubled).problems).toEqual([]);
    const { row, column } = placeOf("own.2|#activity");
    const { plan, problems } = read(enter(doubled, "แผน (2)", [[row, column, "โครงการในสำเนา"]]));
    expect(plan).toHaveLength(1);
    expect(problems).toMatchObject([
      { code: "reading/plan-copy", place: { sheet: "แผน (2)" }, params: { text: "โครงการในสำเนา" } },
    ]);
  });

  it("is empty where its sheet is gone", () => {
    expect(read({ sheets: filled({}).sheets.filter(({ name }) => name !== sheet) }).plan).toEqual([]);
  });

  it("keeps what stands in a row whose key was cleared", () => {
    const snapshot = change(filled({ "own.1|#activity": "โครงการ" }), sheet, (cell) =>
      cell.value === "own.1" ? null : cell,
    );
    expect(read(snapshot).plan).toMatchObject([{ id: null, section: "own", parts: { activity: "โครงการ" } }]);
  });
});
