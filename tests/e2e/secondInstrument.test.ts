import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { editionSeenBy } from "../../src/core/criteria/editionSeenBy";
import { createLayoutContext } from "../../src/core/form/createLayoutContext";
import { cellKeyText } from "../../src/core/form/keys";
import { staleStates } from "../../src/core/form/layoutSummary";
import { fingerprintCells, liveFigures } from "../../src/core/form/liveFigures";
import { a1 } from "../../src/core/workbook/address";
import type { CellValue } from "../../src/core/workbook/blueprint";
import { updateWorkbook } from "../../src/hosts/xlsx/updating/updateWorkbook";
import { writeWorkbook } from "../../src/hosts/xlsx/writing/writeWorkbook";
import { valueOf } from "../support/cellsOf";
import { findPackageFaults, hasXlsxChecker } from "../support/checkXlsx";
import { fillPatch, formCells } from "../support/formCells";
import { formOf, requestOf } from "../support/formOf";
import { type Office, startOffice } from "../support/libreoffice/office";
import { randomFilling } from "../support/randomFilling";
import { randomNumbers } from "../support/randomNumbers";
import { checkout, runBuilt, runProcess } from "../support/runProcess";
import { serviceQuality, serviceQualityPath } from "../support/secondInstrument/serviceQuality";
import { department, hospital, serviceQualityForm } from "../support/secondInstrument/serviceQualityFilling";

// An instrument of another shape, known to the product from its edition file alone, through everything that the product
// does. Scores are held against figures that were reckoned by hand.

let office: Office;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pmqa-second-"));
  office = startOffice({ timeoutMs: 120_000 });
  const committee = { "L.1": ["+-", "++", "+", "++"], "W.1": ["++-", "++", "+", "+"] };
  const forms = {
    "hospital.xlsx": await serviceQualityForm(hospital, {}, committee),
    "department.xlsx": await serviceQualityForm(department),
    "other.xlsx": await serviceQualityForm(department, { agencyCode: "D002", agencyName: "กรมที่สอง" }),
  };
  for (const [name, bytes] of Object.entries(forms)) {
    writeFileSync(join(folder, name), bytes);
    // As agencies send them in: opened, and saved by another program.
    await office.run({ open: join(folder, name), steps: [{ op: "save", path: join(folder, name) }] });
  }
});

afterAll(async () => {
  await office.stop();
  rmSync(folder, { recursive: true });
});

interface Scores {
  readonly items: readonly { item: string; score: number | null; level: string | null; state: string }[];
  readonly categories: readonly { category: string; score: number | null }[];
  readonly total: { score: number };
}

/** Runs a command of the built program with the instrument's edition file, and throws where it says that it failed. */
function run<T>(...args: readonly string[]): T {
  const { exitCode, out, err } = runBuilt(folder, ...args, "--edition", serviceQualityPath, "--json");
  if (exitCode !== 0) throw new Error(`${args.join(" ")}: ${exitCode ?? ""} ${err}${out}`);
  return JSON.parse(out) as T;
}

function expectNoFaults(name: string): void {
  if (hasXlsxChecker) expect(findPackageFaults(readFileSync(join(folder, name)))).toEqual([]);
}

describe("a form of the second instrument", () => {
  it("is made for an agency whose kind is said, and asks what that kind is asked", () => {
    const made = (kind: string) =>
      run<{ forms: readonly unknown[] }>(
        ...[
          "generate",
          "--agency",
          "โรงพยาบาลหนึ่ง",
          "--kind",
          kind,
          "--year",
          "2570",
          "-o",
          `${kind}-blank.xlsx`,
        ],
      );
    expect(made("hospital").forms).toHaveLength(1);
    expect(made("office").forms).toHaveLength(1);
    expectNoFaults("hospital-blank.xlsx");
    const checked = (name: string) => runBuilt(folder, "check", name, "--edition", serviceQualityPath).out;
    // Statements of category L, C, W and T: 14, 19, 13 and 5 in all, of which one, one, none and none aren't a
    // hospital's, and one, one, one and none aren't an office's.
    for (const count of ["0/13", "0/18", "0/13", "0/5"])
      expect(checked("hospital-blank.xlsx")).toContain(count);
    for (const count of ["0/13", "0/18", "0/12", "0/5"])
      expect(checked("office-blank.xlsx")).toContain(count);
  });

  it("isn't made for an agency of no kind, and says which kinds there are", () => {
    const refused = runBuilt(
      folder,
      ...["generate", "--agency", "ก", "--year", "2570", "--edition", serviceQualityPath, "-o", "none.xlsx"],
    );
    expect(refused.exitCode).not.toBe(0);
    expect(refused.err).toContain("department, hospital, office");
    expect(readdirSync(folder)).not.toContain("none.xlsx");
  });

  it("is scored as reckoned by hand, after LibreOffice has saved it", () => {
    const { self, committee } = run<{ self: Scores; committee: Scores }>(
      "assess",
      "hospital.xlsx",
      "-o",
      "h.xlsx",
    );
    const levelsOf = ({ items }: Scores) =>
      Object.fromEntries(
        items.map(({ item, score, level, state }) => [item, score === null ? state : [score, level]]),
      );
    expect(levelsOf(self)).toEqual({
      // 25 for the first level, 25·1.4/2 of the second, which closes the rest.
      "L.1": [42.5, "K"],
      // 25 + 25 + 30·1/2.
      "L.2": [65, "D"],
      // One of two doesn't apply: 25 + 25 + 30·1.8/3.
      "C.1": [68, "D"],
      // 80 and 40·1.4/2.
      "C.2": [108, "M"],
      // 25·1/2, which closes the rest.
      "C.3": [12.5, "below"],
      "W.1": [120, "X"],
      "W.2": "not-applicable",
      "T.1": "not-assessed",
      // 105 % is 80 and 200−60 = 140 % is 120: 100; 22 minutes are 80; 75 % is 37.5: their mean.
      "R.1": [72.5, null],
      "R.2": "not-assessed",
    });
    const means = Object.fromEntries(self.categories.map(({ category, score }) => [category, score]));
    // (42.5 + 2·65)/3; (68 + 108 + 3·12.5)/5.
    expect(means).toEqual({ L: 57.5, C: expect.closeTo(42.7, 9), W: 120, T: null, R: 72.5 });
    // (2·57.5 + 1.5·42.7 + 3·120 + 2.5·72.5)/9 = 720.3/9.
    expect(self.total.score).toBeCloseTo(80.03333333333333, 9);
    // The committee: 25·1/2 and 25·2/3; 98.75 % is 50, 61 minutes 0: 25. (2·12.5 + 3·16.666… + 2.5·25)/7.5.
    expect(committee.total.score).toBeCloseTo((25 + 50 + 62.5) / 7.5, 9);

    const whole = run<{ self: Scores }>("assess", "department.xlsx", "-o", "d.xlsx").self;
    // (120 + 0)/3; (35 + 50 + 3·120)/5; (25·2/3 + 108)/2; 120; (2·(39.95 + 0)/2 + 120)/3: weighted 2, 1.5, 3, 1, 2.5.
    expect(whole.total.score).toBeCloseTo((80 + 133.5 + 187 + 120 + (2.5 * (39.95 + 120)) / 3) / 10, 9);
  });

  it("has results that LibreOffice shows as fresh, beside formulas that come to the same", async () => {
    const { cells, key } = cellsIn("hospital");
    const places = ["cover!total|#points", "summary!total|#self-result"].map(key);
    const [, [live, written, stale]] = await office.run({
      open: join(folder, "h.xlsx"),
      steps: [{ op: "recalculate" }, { op: "read", cells: [...places, key("summary!notice|#stale")] }],
    });
    expect(cells.size).toBeGreaterThan(0);
    expect(stale?.value).toBe(staleStates.fresh);
    expect(written?.value).toBeCloseTo(80.03333333333333, 9);
    // The edition shows one decimal.
    expect(written?.shown).toBe("80.0");
    expect(live?.value).toBeDefined();
  });

  it("prints in sets, each page with the instrument's name above it", () => {
    const pages = pagesOf("h.xlsx", "--set", "all");
    expect(pages.length).toBeGreaterThan(8);
    pages.forEach((text, at) => {
      expect(text).toContain("แบบประเมินเกณฑ์คุณภาพการให้บริการพ.ศ.2570");
      expect(text).toContain(`หน้า${at + 1}จาก${pages.length}`);
      expect(text).not.toMatch(/PMQA|4\.0/);
    });
    for (const title of ["หมวดLภาวะผู้นำ", "หมวดRผลของการให้บริการ", "บทสรุปผลการประเมิน", "แผนพัฒนาองค์การ"])
      expect(pages.some((text) => text.includes(title))).toBe(true);
  });
});

describe("live formulas of the second instrument in LibreOffice", () => {
  it.each(["department", "hospital", "office"])("agree with the engine for a %s", async (kind) => {
    const view = editionSeenBy(serviceQuality(), kind);
    const form = formOf(view, { agencyKind: kind });
    const context = createLayoutContext(view, requestOf(view, { agencyKind: kind }));
    const bytes = valueOf(writeWorkbook(form.blueprint));
    const cells = formCells(form.blueprint);
    for (let set = 0; set < 8; set += 1) {
      const filling = new Map<string, CellValue>(
        randomFilling(view, form.slots, randomNumbers(set * 7919 + kind.length)),
      );
      const raw = (sheet: string, row: string, column: string) =>
        filling.get(`${sheet}!${row}|${column}`) ?? cells.get(`${sheet}!${row}|${column}`)?.value ?? null;
      const { fingerprint } = liveFigures(context, raw, null);
      const { figures } = liveFigures(context, raw, fingerprint);
      filling.set(cellKeyText(fingerprintCells.answers), fingerprint.answers);
      filling.set(cellKeyText(fingerprintCells.figures), fingerprint.figures);
      const path = join(folder, "live.xlsx");
      writeFileSync(path, valueOf(updateWorkbook(bytes, { sheets: fillPatch(cells, filling), last: null })));
      const [, shownBySheet] = await office.run({
        open: path,
        steps: [
          { op: "recalculate" },
          { op: "readSheets", sheets: form.blueprint.sheets.map(({ name }) => name) },
        ],
      });
      const shown = new Map(
        Object.entries(shownBySheet).flatMap(([sheet, list]) =>
          list.map((cell) => [`${sheet}!${cell.cell}`, cell.error ?? cell.value ?? ""] as const),
        ),
      );
      const formulas = [...figures].filter(([key]) => cells.get(key)?.formula !== undefined);
      expect(formulas.length).toBeGreaterThan(200);
      const differing = formulas.filter(([key, value]) => {
        const cell = cells.get(key);
        const found =
          (cell === undefined ? undefined : shown.get(`${cell.sheet}!${a1(cell.row, cell.column)}`)) ?? "";
        return typeof value === "number" && typeof found === "number"
          ? Math.abs(found - value) > 1e-9 * Math.max(1, Math.abs(value))
          : found !== (value ?? "");
      });
      expect(differing.slice(0, 5)).toEqual([]);
    }
  });
});

describe("several forms of the second instrument", () => {
  it("merge where units of one agency have filled in parts, and score as the whole", async () => {
    const part = async (name: string, categories: readonly string[], unit: string) => {
      const of = (id: string) => categories.includes(id.split(".")[0] ?? "");
      const pick = <T>(all: Readonly<Record<string, T>>) =>
        Object.fromEntries(Object.entries(all).filter(([id]) => of(id)));
      const answers = { ...hospital, items: pick(hospital.items), indicators: pick(hospital.indicators) };
      const asked = serviceQuality()
        .categories.map(({ id }) => id)
        .filter((id) => categories.includes(id));
      writeFileSync(
        join(folder, name),
        await serviceQualityForm(answers, { categories: asked, reportingUnit: unit }),
      );
    };
    await part("one.xlsx", ["L", "C"], "ฝ่ายหนึ่ง");
    await part("two.xlsx", ["W", "T", "R"], "ฝ่ายสอง");
    expect(run<{ unsettled: number }>("merge", "one.xlsx", "two.xlsx", "-o", "merged.xlsx").unsettled).toBe(
      0,
    );
    expectNoFaults("merged.xlsx");
    const { self } = run<{ self: Scores }>("assess", "merged.xlsx", "-o", "merged-results.xlsx");
    expect(self.total.score).toBeCloseTo(80.03333333333333, 9);
    expectNoFaults("merged-results.xlsx");
  });

  it("don't merge where they were made for kinds that are asked otherwise", async () => {
    const same = { agencyCode: "H001", agencyName: "โรงพยาบาลตัวอย่าง" };
    writeFileSync(join(folder, "wrong-kind.xlsx"), await serviceQualityForm(department, same));
    const refused = runBuilt(
      folder,
      ...[
        "merge",
        "hospital.xlsx",
        "wrong-kind.xlsx",
        "-o",
        "no.xlsx",
        "--edition",
        serviceQualityPath,
        "--json",
      ],
    );
    expect(refused.out).toContain("merge/other-kind");
    expect(readdirSync(folder)).not.toContain("no.xlsx");
  });

  it("make one workbook, each scored as its kind is asked, with sums that meet", () => {
    const { agencies, receipt } = run<{
      agencies: readonly { code: string; self: { score: number } }[];
      receipt: {
        expected: number;
        self: { answered: number; notApplicable: number };
        faults: readonly unknown[];
      };
    }>(
      ...[
        "consolidate",
        "hospital.xlsx",
        "department.xlsx",
        "other.xlsx",
        "-o",
        "all.xlsx",
        "--jsonl",
        "data.jsonl",
      ],
    );
    expect(agencies.map(({ code }) => code)).toEqual(["D001", "D002", "H001"]);
    expect(agencies[2]?.self.score).toBeCloseTo(80.03333333333333, 9);
    expect(receipt.faults).toEqual([]);
    // 49 statements of a hospital, 48 of each department; the hospital left out the five of T.1.
    expect(receipt.expected).toBe(49 + 48 + 48);
    expect(receipt.self).toMatchObject({ answered: 49 - 5 - 7 + 48 + 48, notApplicable: 7 });
    const rows = readFileSync(join(folder, "data.jsonl"), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { row_kind: string; agency_kind: string; id: string });
    const ofHospitals = rows.filter(({ agency_kind }) => agency_kind === "hospital").map(({ id }) => id);
    expect(ofHospitals).toContain("L.1.K.03");
    expect(ofHospitals).not.toContain("L.1.K.02");
    expectNoFaults("all.xlsx");
  });

  it("print as one workbook, the heat map on one page of its own", () => {
    const pages = pagesOf("all.xlsx", "--set", "overview");
    for (const text of pages) expect(text).toContain("รายงานรวมผลการประเมินเกณฑ์คุณภาพการให้บริการ");
    expect(pages.filter((text) => text.includes("แผนที่ความร้อน"))).toHaveLength(1);
  });

  it("are kept in the workbook, to which more can be added", () => {
    const added = run<{ agencies: readonly unknown[]; receipt: { faults: readonly unknown[] } }>(
      ...["consolidate", "hospital.xlsx", "--add-to", "all.xlsx", "-o", "more.xlsx"],
    );
    expect(added.agencies).toHaveLength(3);
    expect(added.receipt.faults).toEqual([]);
  });

  it("go back with slips that the instrument's own words are asked on", async () => {
    const odd = { ...hospital, items: { ...hospital.items, "T.1": ["?", "+", "++", "+"] } };
    writeFileSync(join(folder, "odd.xlsx"), await serviceQualityForm(odd));
    const made = runBuilt(
      folder,
      ...["slip", "odd.xlsx", "-o", "slip.xlsx", "--edition", serviceQualityPath, "--json"],
    );
    expect(made.out).toContain("slip.xlsx");
    expectNoFaults("slip.xlsx");
    const [shown] = await office.run({ open: join(folder, "slip.xlsx"), steps: [{ op: "readSheets" }] });
    const texts = Object.values(shown).flatMap((cells) => cells.map(({ value }) => String(value ?? "")));
    expect(texts).toContain("ใบแจ้งแก้ไขแบบประเมิน เกณฑ์คุณภาพการให้บริการ พ.ศ. 2570");
    expect(texts.some((text) => text.includes("T.1.K.01"))).toBe(true);
    expect(texts).toContain("ไม่เกี่ยวข้อง");
  });
});

it("is nothing that the product knows of", () => {
  const found = runProcess("grep", ["-rlE", "service-quality|คุณภาพการให้บริการ", join(checkout, "src")]);
  expect(found.out).toBe("");
});

function cellsIn(kind: string) {
  const cells = formCells(formOf(serviceQuality(), { agencyKind: kind }).blueprint);
  const key = (text: string) => {
    const cell = cells.get(text);
    if (cell === undefined) throw new Error(`the form has no cell ${text}`);
    return { sheet: cell.sheet, cell: a1(cell.row, cell.column) };
  };
  return { cells, key };
}

/** The text of each page of a print, without spaces. */
function pagesOf(file: string, ...args: readonly string[]): readonly string[] {
  const isForm = file !== "all.xlsx";
  const edition = isForm ? ["--edition", serviceQualityPath] : [];
  const printed = runBuilt(folder, "print", file, "--pdf", "-o", "print.pdf", "--force", ...edition, ...args);
  expect(printed.err).not.toContain("[ข้อผิดพลาด]");
  const pdf = join(folder, "print.pdf");
  const count = Number(/^Pages:\s+(\d+)$/m.exec(runProcess("pdfinfo", [pdf]).out)?.[1]);
  const texts = runProcess("pdftotext", [pdf, "-"]).out.split("\f").slice(0, count);
  return texts.map((text) => text.replaceAll(/\s/g, ""));
}
