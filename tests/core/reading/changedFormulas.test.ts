import { listFormulaTokens } from "../../../src/core/reading/formulaTokens";
import { a1 } from "../../../src/core/workbook/address";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { readBack } from "../../support/filledForm";
import { formCells } from "../../support/formCells";
import { formOf } from "../../support/formOf";
import { insertBefore, move, takeAway, without } from "../../support/mangle";
import { smallEdition } from "../../support/smallEdition";
import { enter, snapshotOfForm } from "../../support/snapshotOf";

const criteria = smallEdition();
const form = formOf(criteria);
const places = formCells(form.blueprint);
const snapshot = snapshotOfForm(form);

function placeOf(key: string) {
  const place = places.get(key);
  if (place === undefined) throw new Error(`no cell ${key}`);
  return place;
}

/** Every formula spelt otherwise. */
function respelt(spell: (formula: string) => string): Snapshot {
  return {
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.formula === undefined ? cell : { ...cell, formula: spell(cell.formula) },
      ),
    })),
  };
}

function bySign(formula: string, spell: (text: string, kind: string) => string): string {
  return listFormulaTokens(formula)
    .map(({ kind, text }) => spell(text, kind))
    .join("");
}

function changesIn(found: Snapshot): readonly string[] {
  return readBack(criteria, form, found)
    .problems.filter(({ code }) => code === "reading/changed-formula")
    .map(({ place }) => `${place.sheet}!${place.cell}`);
}

describe("a formula isn't changed", () => {
  it("as it was issued", () => {
    expect(form.slots.issuedFormulas.length).toBeGreaterThan(200);
    expect(changesIn(snapshot)).toEqual([]);
  });

  it.each<[string, (formula: string) => string]>([
    ["with spaces", (formula) => bySign(formula, (text, kind) => (kind === "sign" ? ` ${text} ` : text))],
    [
      "in lower case",
      (formula) =>
        bySign(formula, (text, kind) =>
          kind === "word" || kind === "reference" ? text.toLowerCase() : text,
        ),
    ],
    [
      "with numbers spelt otherwise",
      (formula) =>
        bySign(formula, (text, kind) =>
          kind === "number"
            ? Number(text)
                .toExponential()
                .replace("e", "E")
                .replace(/([+-])(\d)$/, "$100$2")
            : text,
        ),
    ],
    [
      "with decimals",
      (formula) =>
        bySign(formula, (text, kind) => (kind === "number" && /^\d+$/.test(text) ? `${text}.0` : text)),
    ],
    [
      "with logical functions",
      (formula) =>
        bySign(formula, (text, kind) =>
          text === "TRUE" || text === "FALSE" ? `${text}()` : kind === "word" ? text : text,
        ),
    ],
    [
      "with every place fixed",
      (formula) =>
        bySign(formula, (text, kind) =>
          kind === "reference"
            ? text.replaceAll("$", "").replace(/([A-Z]+)(\d+)(?![^']*'!)/g, "$$$1$$$2")
            : text,
        ),
    ],
    ["with sheet names in plain", (formula) => formula.replaceAll("'_pmqa'!", "_pmqa!")],
    ["with sheet names in quotes", (formula) => formula.replace(/(?<!')\b_pmqa!/g, "'_pmqa'!")],
  ])("%s", (_, spell) => {
    expect(changesIn(respelt(spell))).toEqual([]);
  });

  it("by rows inserted between, above and below", () => {
    const { row } = placeOf("c1!1.1.B.1|#self");
    expect(changesIn(move(snapshot, "หมวด 1", { rows: insertBefore(row + 1, 3) }))).toEqual([]);
    expect(changesIn(move(snapshot, "_pmqa", { rows: insertBefore(1) }))).toEqual([]);
  });
});

describe("a formula is changed", () => {
  it.each([
    ["another figure in it", "c1!1.1|#self-points", (formula: string) => formula.replace("300", "400")],
    ["another text in it", "c1!1.1.B.1|#state", (formula: string) => formula.replace('"ตรวจสอบ"', '"x"')],
    [
      "another cell",
      "c1!1.1.B.1|#self-code",
      (formula: string) =>
        formula.replace(/([A-Z])(\d)/, (_, letter: string, digit: string) => `${letter}${Number(digit) + 1}`),
    ],
    [
      "a shorter range",
      "c1!1.1|#self-B",
      (formula: string) => formula.replace(/:\$([A-Z]+)\$\d+/, ":$$$1$$6"),
    ],
    ["a bracket more", "cover!total|#points", (formula: string) => `(${formula})`],
    ["what points nowhere", "c1!1.1|#self", (formula: string) => formula.replace(/[A-Z]+\d+/, "#REF!")],
    ["another sheet", "cover!1|#counts", (formula: string) => formula.replaceAll("หมวด 1", "หมวด 2")],
    [
      "a sheet of another workbook",
      "cover!1|#counts",
      (formula: string) => formula.replaceAll("'หมวด 1'", "'[1]หมวด 1'"),
    ],
  ])("by %s", (_, key, edit) => {
    const { sheet, row, column, formula = "" } = placeOf(key);
    expect(edit(formula)).not.toBe(formula);
    const edited = enter(snapshot, sheet, [[row, column, { formula: edit(formula), value: 0 }]]);
    expect(changesIn(edited)).toEqual([`${sheet}!${a1(row, column)}`]);
  });

  it("by a value typed over it, or by nothing at all", () => {
    const { sheet, row, column } = placeOf("c1!1.1|#self");
    for (const entry of [500, "500", null])
      expect(changesIn(enter(snapshot, sheet, [[row, column, entry]]))).toEqual([
        `${sheet}!${a1(row, column)}`,
      ]);
  });

  it("with what stands there now told", () => {
    const { sheet, row, column } = placeOf("c7!7.1|#score");
    const told = (entry: Parameters<typeof enter>[2][number][2]) =>
      readBack(criteria, form, enter(snapshot, sheet, [[row, column, entry]])).problems.map(
        ({ params }) => params,
      );
    expect(told({ formula: "1+1", value: 2 })).toEqual([{ id: "7.1", text: "=1+1" }]);
    expect(told(450)).toEqual([{ id: "7.1", text: "450" }]);
  });

  it("where a row that it counts lies outside of its range", () => {
    const { row } = placeOf("c1!1.2.S.1|#self");
    const below = (each: number) => (each === row ? row + 20 : each);
    const stretched = move(snapshot, "หมวด 1", { rows: below });
    // A program leaves ranges as they are when a row inside of them is cut and put elsewhere.
    const formulas = new Map(
      (snapshot.sheets.find(({ name }) => name === "หมวด 1")?.cells ?? []).map((cell) => [
        `${cell.row} ${cell.column}`,
        cell.formula,
      ]),
    );
    const kept: Snapshot = {
      sheets: stretched.sheets.map((sheet) =>
        sheet.name !== "หมวด 1"
          ? sheet
          : {
              ...sheet,
              cells: sheet.cells.map((cell) => {
                const formula = formulas.get(`${cell.row} ${cell.column}`);
                return formula === undefined ? cell : { ...cell, formula };
              }),
            },
      ),
    };
    expect(changesIn(kept).length).toBeGreaterThan(5);
  });
});

describe("what formulas need and don't find", () => {
  const problemsIn = (found: Snapshot) => readBack(criteria, form, found).problems;
  const deleteColumn = (key: string) => {
    const { sheet, column } = placeOf(key);
    return move(snapshot, sheet, { columns: takeAway(column) });
  };
  const deleteRow = (key: string) => {
    const { sheet, row } = placeOf(key);
    return move(snapshot, sheet, { rows: takeAway(row) });
  };
  const codesIn = (found: Snapshot) => problemsIn(found).map(({ code }) => code);

  it.each([
    ["a hidden column", deleteColumn("c1!1.1.B.1|#self-code"), "หมวด 1"],
    ["an item's row", deleteRow("c1!1.1|#self"), "หมวด 1"],
    ["the total's row", deleteRow("cover!total|#points"), "ปก"],
    ["a computed column of results", deleteColumn("summary!notice|#stale"), "สรุปผล"],
  ])("is told once for %s, and no formula as changed", (_, found, sheet) => {
    expect(problemsIn(found)).toMatchObject([
      { code: "reading/missing-computed", severity: "warning", place: { sheet } },
    ]);
  });

  it.each([
    ["สรุปผล", "summary"],
    ["ช่องว่าง", "gaps"],
    ["แผนพัฒนา", "plan"],
  ])("is told once for the sheet %s", (name, sheet) => {
    const { [0]: found, length } = problemsIn(without(snapshot, name));
    expect(length).toBe(1);
    expect(found).toMatchObject({ code: "reading/missing-results-sheet", params: { sheet } });
  });

  it("isn't told of the guide, which nothing needs", () => {
    expect(codesIn(without(snapshot, "แนวทาง"))).toEqual([]);
  });

  it.each(["หมวด 1", "หมวด 7", "ปก"])("is told once where %s is gone or has lost its keys", (name) => {
    expect(codesIn(without(snapshot, name)).filter((code) => code !== "form/identity-missing")).toEqual([
      "reading/missing-sheet",
    ]);
    expect(new Set(codesIn(move(snapshot, name, { rows: takeAway(1) })))).toEqual(
      new Set(["reading/missing-column"]),
    );
    expect(codesIn(move(snapshot, name, { columns: takeAway(1) }))).toEqual(["reading/missing-sheet"]);
  });

  it("doesn't hide a value typed over a formula, nor a change of one that needs nothing lost", () => {
    const { sheet, row, column } = placeOf("cover!1|#counts");
    const other = placeOf("c7!7.1|#score");
    const edited = enter(enter(without(snapshot, "หมวด 1"), sheet, [[row, column, 4]]), other.sheet, [
      [other.row, other.column, { formula: "1+1", value: 2 }],
    ]);
    expect(changesIn(edited)).toEqual([
      `${sheet}!${a1(row, column)}`,
      `${other.sheet}!${a1(other.row, other.column)}`,
    ]);
  });
});
