import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtInEditions } from "../../src/app/builtInEditions";
import { createLayoutContext } from "../../src/core/form/createLayoutContext";
import type { FormRequest } from "../../src/core/form/identity";
import { cellKeyText } from "../../src/core/form/keys";
import { dropdownWords } from "../../src/core/form/wordList";
import { fingerprintCells, liveFigures } from "../../src/core/form/liveFigures";
import { staleStates } from "../../src/core/form/layoutSummary";
import type { CellValue } from "../../src/core/workbook/blueprint";
import { a1 } from "../../src/core/workbook/address";
import { updateWorkbook } from "../../src/hosts/xlsx/updating/updateWorkbook";
import { writeWorkbook } from "../../src/hosts/xlsx/writing/writeWorkbook";
import { criteriaOf } from "../support/criteriaOf";
import { fillPatch, formCells, type FormCell } from "../support/formCells";
import { formOf, requestOf } from "../support/formOf";
import { type Office, startOffice } from "../support/libreoffice/office";
import { randomFilling } from "../support/randomFilling";
import { randomNumbers } from "../support/randomNumbers";

// The form's formulas, as a real spreadsheet program computes them, against the engine. Each set of answers is
// written into a form's file, with the fingerprint of its results in every second one, and opened in LibreOffice.

const sets = 500;
/** How many sets are opened by one test, so that a failure names few. */
const perTest = 50;
const tolerance = 1e-9;

let office: Office;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pmqa-formulas-"));
  office = startOffice({ timeoutMs: 120_000 });
});

afterAll(async () => {
  await office.stop();
  rmSync(folder, { recursive: true });
});

const [split, cells] = builtInEditions();
if (split === undefined || cells === undefined) throw new Error("an edition is missing");

/** What no built-in edition has: half credit, "not applicable", weights, another rule, a scale of results. */
const other = criteriaOf({
  items: { "1.1": [3, 2, 1], "1.2": [1, 1, 4], "2.1": [2, 2, 2] },
  results: { "7.1": ["*1", "2@count", "3"], "7.2": ["1@count"] },
  choices: { met: 1, partly: 0.5, not: 0 },
  allowsNotApplicable: true,
  weights: { "1.2": 2, "2": 3 },
  scales: [
    {
      id: "count",
      name: { th: "จำนวน", source: "T" },
      of: "result",
      decimals: 1,
      bands: [
        { from: null, includesFrom: false, to: 0, includesTo: true, points: { fixed: 0 } },
        { from: 0, includesFrom: false, to: 3, includesTo: false, points: { perUnit: 100 } },
        { from: 3, includesFrom: true, to: null, includesTo: false, points: { fixed: 500 } },
      ],
    },
  ],
});
const whole = criteriaOf({
  items: { "1.1": [2, 2], "1.2": [1, 3] },
  levels: { B: 200, A: 450 },
  rule: "whole-levels",
});

/** That a form was made from last year's: what is of an earlier year then counts as a blank. */
const fromLastYear: Partial<FormRequest> = { lastYear: { year: 2568, record: null } };

const forms = [
  { criteria: split, request: {} },
  { criteria: cells, request: {} },
  { criteria: other, request: {} },
  { criteria: split, request: fromLastYear },
  { criteria: cells, request: {} },
  { criteria: whole, request: {} },
  { criteria: other, request: fromLastYear },
].map(({ criteria, request }) => {
  const form = formOf(criteria, {}, request);
  const written = writeWorkbook(form.blueprint);
  if (!written.ok) throw new Error("the form can't be written");
  return {
    criteria,
    slots: form.slots,
    bytes: written.value,
    cells: formCells(form.blueprint),
    context: createLayoutContext(criteria, requestOf(criteria, {}, request)),
    isFromLastYear: request.lastYear !== undefined,
    // All sheets whose formulas follow from answers.
    sheets: form.blueprint.sheets
      .filter(({ key }) => /^(cover|digest|summary|yearly|gaps|plan|profile|annex|guidance|c\d)$/.test(key))
      .map(({ name }) => name),
  };
});

const staleKey = cellKeyText({ sheet: "summary", row: "notice", column: "#stale" });

describe("the form's live formulas in LibreOffice", () => {
  it.each(Array.from({ length: sets / perTest }, (_, part) => part * perTest))(
    "agree with the engine on random answers, sets %d and on",
    async (first) => {
      for (let set = first; set < first + perTest; set += 1) await compareSet(set);
    },
  );
});

/** Rows that are read on in the annex, in every third set. */
function annexNumbers(
  formCellsByKey: ReadonlyMap<string, FormCell>,
  set: number,
): readonly (readonly [string, CellValue])[] {
  if (set % 3 !== 0) return [];
  const keys = [...formCellsByKey.keys()].filter((key) => /^(c\d|profile)!.*\|#annex$/.test(key));
  return keys.filter((_, at) => (at + set) % 5 === 0).map((key, at) => [key, at % 2 === 0 ? at + 1 : "๑, ๒"]);
}

/** A committee that has answered half of what it would have, in every fourth set. */
function leaveCommitteeHalfway(
  filling: ReadonlyMap<string, CellValue>,
  set: number,
): readonly (readonly [string, CellValue])[] {
  return [...filling].filter(([key], at) => set % 4 !== 0 || !key.endsWith("|#committee") || at % 4 < 2);
}

const longText = "ปีก่อน (๒๕๖๗): ".padEnd(400, "ผลการดำเนินการ ");

/** The same with some values still of an earlier year, some nearly so, and some pointed out. */
function ofLastYear(
  filling: Iterable<readonly [string, CellValue]>,
  { slots, cells: formCellsByKey }: Pick<(typeof forms)[number], "slots" | "cells">,
  random: () => number,
): readonly (readonly [string, CellValue])[] {
  const prefixes = ["ปีก่อน (2568): ", "ปีก่อน (๒๕๖๗): ", "ปีก่อน (2568):", "ปีก่อน (68): ", "ตามปีก่อน (2568): "];
  const mark = (value: CellValue) =>
    `${prefixes[Math.floor(random() * prefixes.length)] ?? ""}${value ?? ""}`;
  const isMarked = (key: string) => /\|#(self|committee|target|year-\d)$/.test(key) && random() < 0.4;
  const texts = slots.slots.filter(
    ({ sheet, column }) => sheet !== "cover" && /^#(explanation|evidence|value)$/.test(column),
  );
  return [
    ...[...filling].map(([key, value]): [string, CellValue] => [key, isMarked(key) ? mark(value) : value]),
    ...texts
      .filter(() => random() < 0.3)
      .map((slot): [string, CellValue] => [cellKeyText(slot), random() < 0.5 ? longText : mark("รายงาน")]),
    ...[...formCellsByKey.keys()]
      .filter((key) => key.endsWith("|#pointed-out") && random() < 0.3)
      .map((key): [string, CellValue] => [key, "\nหลักฐานเก่า"]),
  ];
}

async function compareSet(set: number): Promise<void> {
  const random = randomNumbers(set * 7919 + 1);
  const form = forms[set % forms.length];
  if (form === undefined) throw new Error("no form");
  const answered = leaveCommitteeHalfway(randomFilling(form.criteria, form.slots, random), set);
  const filling = new Map<string, CellValue>([
    ...(form.isFromLastYear ? ofLastYear(answered, form, random) : answered),
    ...annexNumbers(form.cells, set),
  ]);
  const raw = (values: ReadonlyMap<string, CellValue>) => (sheet: string, row: string, column: string) =>
    values.get(`${sheet}!${row}|${column}`) ?? form.cells.get(`${sheet}!${row}|${column}`)?.value ?? null;
  const { fingerprint } = liveFigures(form.context, raw(filling), null);
  const isComputed = set % 2 === 0;
  const expected = liveFigures(form.context, raw(filling), isComputed ? fingerprint : null).figures;
  const all = new Map(filling);
  if (isComputed) {
    all.set(cellKeyText(fingerprintCells.answers), fingerprint.answers);
    all.set(cellKeyText(fingerprintCells.figures), fingerprint.figures);
  }
  const path = join(folder, `set-${set}.xlsx`);
  const patched = updateWorkbook(form.bytes, { sheets: fillPatch(form.cells, all), last: null });
  if (!patched.ok) throw new Error(`set ${set} can't be written`);
  writeFileSync(path, patched.value);

  const change = changedAnswer(form, filling, random);
  const changed = placeOf(form.cells, change.key);
  const [, shownBySheet, , [stale]] = await office.run({
    open: path,
    steps: [
      { op: "recalculate" },
      { op: "readSheets", sheets: form.sheets },
      { op: "set", cells: [{ ...changed, text: change.text }] },
      { op: "read", cells: [placeOf(form.cells, staleKey)] },
    ],
  });
  const found = new Map(
    Object.entries(shownBySheet).flatMap(([sheet, list]) =>
      list.map((cell) => [`${sheet}!${cell.cell}`, cell] as const),
    ),
  );
  const formulas = [...expected].filter(([key]) => form.cells.get(key)?.formula !== undefined);
  const differing = formulas.flatMap(([key, value]) => {
    const place = placeOf(form.cells, key);
    const cell = found.get(`${place.sheet}!${place.cell}`);
    const shown = cell?.error ?? cell?.value ?? "";
    const isSame =
      typeof value === "number" && typeof shown === "number"
        ? Math.abs(shown - value) <= tolerance * Math.max(1, Math.abs(value))
        : shown === (value ?? "");
    return isSame ? [] : [{ set, key, engine: value, shown, formula: cell?.formula }];
  });
  expect(differing.slice(0, 5)).toEqual([]);
  expect(stale?.value).toBe(isComputed ? staleStates.stale : staleStates.notComputed);
  rmSync(path);
}

function placeOf(cells: ReadonlyMap<string, FormCell>, key: string): { sheet: string; cell: string } {
  const cell = cells.get(key);
  if (cell === undefined) throw new Error(`the form has no cell ${key}`);
  return { sheet: cell.sheet, cell: a1(cell.row, cell.column) };
}

/** One answer given otherwise than it was. */
function changedAnswer(
  { criteria, slots }: (typeof forms)[number],
  filling: ReadonlyMap<string, CellValue>,
  random: () => number,
): { key: string; text: string } {
  const answers = slots.slots.filter(({ field }) => field.kind === "answer");
  const slot = answers[Math.floor(random() * answers.length)];
  if (slot === undefined) throw new Error("the form asks nothing");
  const key = cellKeyText(slot);
  const [first = "", second = ""] = dropdownWords(criteria, "th");
  return { key, text: filling.get(key) === first ? second : first };
}
