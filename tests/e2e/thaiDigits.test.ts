import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assessForm } from "../../src/app/assessForm";
import type { AssessedForm } from "../../src/app/scoreForm";
import type { Digits } from "../../src/core/text/digits";
import { a1 } from "../../src/core/workbook/address";
import type { CellValue } from "../../src/core/workbook/blueprint";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { cellsEdition } from "../support/assessedForm";
import { valueOf } from "../support/cellsOf";
import { findPackageFaults, hasXlsxChecker } from "../support/checkXlsx";
import { fillPatch, formCells } from "../support/formCells";
import { formOf, hash } from "../support/formOf";
import { goldenFilling } from "../support/goldenFilling";
import { type Office, startOffice } from "../support/libreoffice/office";

// A form with Thai digits in a real spreadsheet program: numbers show in Thai and stay numbers.

let office: Office;
let folder: string;
let arabic: Computed;
let thai: Computed;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pmqa-digits-"));
  office = startOffice({ timeoutMs: 120_000 });
  arabic = await compute(undefined);
  thai = await compute("thai");
});

afterAll(async () => {
  await office.stop();
  rmSync(folder, { recursive: true });
});

interface Computed {
  readonly path: string;
  readonly form: AssessedForm;
  readonly places: ReturnType<typeof formCells>;
}

/** A golden agency's form, filled and assessed, as a file. */
async function compute(digits: Digits | undefined): Promise<Computed> {
  const { blueprint } = formOf(cellsEdition(), {}, digits === undefined ? {} : { digits });
  const host = createXlsxHost(null);
  valueOf(await host.create(blueprint));
  const places = formCells(blueprint);
  const values = [...goldenFilling("agency-2-partial")].map(([key, filled]): [string, CellValue] => [
    key,
    "typed" in filled ? filled.typed : filled.value,
  ]);
  valueOf(await host.apply({ sheets: fillPatch(places, new Map(values)), last: null }));
  const form = valueOf(await assessForm(host, settingOf()));
  const path = join(folder, `${digits ?? "arabic"}.xlsx`);
  writeFileSync(path, host.bytes() ?? new Uint8Array());
  return { path, form, places };
}

function settingOf() {
  const edition = cellsEdition();
  return { editions: [edition], edition: null, ambiguous: null, hash, today: "2026-11-21" };
}

function cellAt({ places }: Computed, key: string) {
  const place = places.get(key);
  if (place === undefined) throw new Error(`no cell ${key}`);
  return { sheet: place.sheet, cell: a1(place.row, place.column) };
}

/** What these cells hold and show in LibreOffice once it has computed everything again. */
async function shown(computed: Computed, keys: readonly string[]) {
  const [, cells] = await office.run({
    open: computed.path,
    steps: [{ op: "recalculate" }, { op: "read", cells: keys.map((key) => cellAt(computed, key)) }],
  });
  return cells;
}

const total = "summary!total|#self-result";

it("shows scores in Thai digits, and holds the very number that the form with Arabic digits holds", async () => {
  const keys = [
    total,
    "summary!1.1|#self-result",
    "cover!total|#date",
    "summary!level.not-assessed|#self-result",
  ];
  const [inThai, inArabic] = [await shown(thai, keys), await shown(arabic, keys)];
  expect(inThai.map(({ value }) => value)).toEqual(inArabic.map(({ value }) => value));
  expect(inThai.every(({ value }) => typeof value === "number")).toBe(true);
  expect(inThai[0]?.shown).toMatch(/^[๐-๙]+\.[๐-๙]{2}$/);
  expect(inThai.map(({ shown: text }) => text).join("")).not.toMatch(/[0-9]/);
});

it("counts in Thai digits what is answered, and holds the count", async () => {
  const [ofCategory, ofItem] = await shown(thai, ["cover!1|#value", "c1!1.1|#state"]);
  expect(ofCategory?.shown).toMatch(/^[๐-๙]+\/[๐-๙]+$/);
  expect(ofItem?.shown).toMatch(/^[๐-๙]+\/[๐-๙]+$/);
  expect([ofCategory?.value, ofItem?.value].map((value) => typeof value)).toEqual(["number", "number"]);
});

it("says in Thai digits when the results were computed", async () => {
  const [cell] = await shown(thai, ["summary!notice|#committee-result-level"]);
  expect(cell?.value).toBe("คำนวณเมื่อ ๒๑ พฤศจิกายน ๒๕๖๙");
});

it("has the results of the form with Arabic digits", () => {
  expect(thai.form.assessment).toEqual(arabic.form.assessment);
  expect(thai.form.submission.stamp.digits).toBe("thai");
});

it("shows figures that people typed in Thai digits, and still tells a typed percentage", async () => {
  const row = "c7!7.1.1.a";
  const saved = join(folder, "typed.xlsx");
  const cells = [`${row}|#target`, `${row}|#year-2`].map((key) => cellAt(thai, key));
  await office.run({
    open: thai.path,
    steps: [
      {
        op: "set",
        cells: [
          { ...cellAt(thai, `${row}|#name`), typed: "ความสำเร็จ" },
          { ...cellAt(thai, `${row}|#unit`), typed: "ร้อยละ" },
          { ...cellAt(thai, `${row}|#target`), typed: "90" },
          { ...cellAt(thai, `${row}|#year-2`), typed: "85%" },
        ],
      },
      { op: "save", path: saved },
    ],
  });
  const [read] = await office.run({ open: saved, steps: [{ op: "read", cells }] });
  expect(read.map(({ value }) => value)).toEqual([90, 0.85]);
  const host = createXlsxHost(readFileSync(saved));
  const { submission } = valueOf(await assessForm(host, settingOf()));
  expect(submission.self.indicators.get("7.1.1" as never)?.[0]).toMatchObject({
    target: { value: 90 },
    result: { value: 85 },
  });
});

it("is read the same once LibreOffice has saved it, with no formula or text taken for changed", async () => {
  const saved = join(folder, "saved.xlsx");
  await office.run({ open: thai.path, steps: [{ op: "recalculate" }, { op: "save", path: saved }] });
  const again = valueOf(await assessForm(createXlsxHost(readFileSync(saved)), settingOf()));
  expect(again.assessment).toEqual(thai.form.assessment);
  expect(again.submission.problems).toEqual(thai.form.submission.problems);
});

(hasXlsxChecker ? it : it.skip)("is a file that Excel opens without repair", () => {
  expect(findPackageFaults(readFileSync(thai.path))).toEqual([]);
});
