import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assessForm } from "../../src/app/assessForm";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { writeWorkbook } from "../../src/hosts/xlsx/writing/writeWorkbook";
import { cellsEdition } from "../support/assessedForm";
import { findPackageFaults, hasXlsxChecker } from "../support/checkXlsx";
import { formOf, hash } from "../support/formOf";
import type { CellToSet } from "../support/libreoffice/steps";
import { goldenTyping, placesIn } from "../support/goldenTyping";
import { partOf, storedEntries } from "../support/packageOf";
import { startOffice, type Office } from "../support/libreoffice/office";
import { readGoldenAgency } from "../support/readGoldenAgency";

// The product's main job on real input: a form of ours, filled and saved by LibreOffice as a person would, read back,
// assessed, written into, and opened in LibreOffice again.

const criteria = cellsEdition();
const form = formOf(criteria);
const at = placesIn(form);

let office: Office;
let folder: string;
let blank: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pmqa-main-job-"));
  blank = join(folder, "blank.xlsx");
  const written = writeWorkbook(form.blueprint);
  if (!written.ok) throw new Error("the form can't be written");
  writeFileSync(blank, written.value);
  office = startOffice({ timeoutMs: 120_000 });
});

afterAll(async () => {
  await office.stop();
  rmSync(folder, { recursive: true });
});

async function assessFile(path: string) {
  const host = createXlsxHost(readFileSync(path));
  const options = { editions: [criteria], edition: null, ambiguous: null, hash, today: "2026-11-21" };
  const result = await assessForm(host, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const bytes = host.bytes();
  if (bytes === null) throw new Error("nothing was written");
  const results = path.replace(/\.xlsx$/, "-results.xlsx");
  writeFileSync(results, bytes);
  return { ...result.value.assessment, problems: result.problems, results };
}

const near = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 9));
const codes = (problems: readonly { readonly code: string }[]) => [
  ...new Set(problems.map(({ code }) => code)),
];

describe.each(["agency-1-complete", "agency-2-partial", "agency-3-top", "agency-4-typed"])(
  "the form that %s fills in LibreOffice",
  (agency) => {
    const golden = readGoldenAgency(agency);
    const typed = goldenTyping(agency, form);

    async function filledBy(kind: "xlsx" | "ods"): Promise<string> {
      const path = join(folder, `${agency}-${kind}.xlsx`);
      if (kind === "xlsx") {
        await office.run({
          open: blank,
          steps: [
            { op: "set", cells: typed },
            { op: "save", path },
          ],
        });
        return path;
      }
      const ods = join(folder, `${agency}.ods`);
      await office.run({
        open: blank,
        steps: [
          { op: "set", cells: typed },
          { op: "save", path: ods },
        ],
      });
      await office.run({ open: ods, steps: [{ op: "save", path }] });
      return path;
    }

    it.each(["xlsx", "ods"] as const)("gives the golden scores, saved as .%s", async (kind) => {
      const { self, committee, problems } = await assessFile(await filledBy(kind));
      for (const [set, scores] of [
        [golden.expected.self, self],
        [golden.expected.committee, committee],
      ] as const) {
        if (set === undefined) continue;
        expect(Object.fromEntries(scores.items.map(({ item, score }) => [item, score]))).toEqual(
          Object.fromEntries(Object.entries(set.items).map(([id, { score }]) => [id, near(score)])),
        );
        expect(Object.fromEntries(scores.categories.map(({ category, score }) => [category, score]))).toEqual(
          Object.fromEntries(Object.entries(set.categories).map(([id, { score }]) => [id, near(score)])),
        );
        expect(scores.total.score).toEqual(near(set.total.score));
        expect(scores.total.restAtZero).toEqual(near(set.total.restAtZero));
      }
      const unexpected = codes(problems).filter((code) => /changed|missing|unknown|duplicate|key/.test(code));
      expect(unexpected).toEqual([]);
    });

    it("carries results that Excel would take and LibreOffice shows as fresh, until an answer changes", async () => {
      const filled = await filledBy("xlsx");
      const { results, self } = await assessFile(filled);
      if (hasXlsxChecker) {
        // LibreOffice leaves Thai sheet names unquoted, which is its own; we add nothing to it.
        const before = new Set(findPackageFaults(readFileSync(filled)));
        expect(findPackageFaults(readFileSync(results)).filter((fault) => !before.has(fault))).toEqual([]);
      }
      const changed = at("c1!1.1.B.1|#self");
      const [, [total, stale], , [staleThen, notice]] = await office.run({
        open: results,
        steps: [
          { op: "recalculate" },
          { op: "read", cells: [at("summary!total|#self-result"), at("summary!notice|#stale")] },
          { op: "set", cells: [{ ...changed, text: "ไม่มี" }] },
          { op: "read", cells: [at("summary!notice|#stale"), at("c1!notice|#level")] },
        ],
      });
      expect(total?.value).toEqual(near(self.total.score));
      expect(stale?.value).toBe(0);
      expect(staleThen?.value).toBe(1);
      expect(notice?.value).toBe("คำตอบเปลี่ยนไปหลังคำนวณผล กรุณาคำนวณใหม่");
    });
  },
);

describe("the ambiguous marks of agency-4-typed", () => {
  it("are listed with their cells and not counted", async () => {
    const path = join(folder, "ambiguous.xlsx");
    await office.run({
      open: blank,
      steps: [
        { op: "set", cells: goldenTyping("agency-4-typed", form) },
        { op: "save", path },
      ],
    });
    const { problems } = await assessFile(path);
    const listed = problems
      .filter(({ code }) => code === "reading/ambiguous-answer")
      .map(({ place }) => place.cell);
    expect(new Set(listed)).toEqual(
      new Set(["3.1.B.1", "3.1.A.1", "3.2.B.1"].map((id) => at(`c3!${id}|#self`).cell)),
    );
  });
});

describe("the stale notice in LibreOffice", () => {
  const stale = at("summary!notice|#stale");
  const [met, unmet] = [at("c1!1.2.A.1|#self"), at("c1!1.2.S.1|#self")];
  const figure = at("c7!7.1.1.a|#year-2");
  const look = { op: "read", cells: [stale] } as const;
  const type = (...typed: readonly CellToSet[]) => ({ op: "set", cells: typed }) as const;

  it("rises with a changed figure or two answers that change places, and falls when all is as it was", async () => {
    const path = join(folder, "stale.xlsx");
    await office.run({
      open: blank,
      steps: [type(...goldenTyping("agency-1-complete", form)), { op: "save", path }],
    });
    const { results } = await assessFile(path);
    const answers = await office.run({
      open: results,
      steps: [
        { op: "recalculate" },
        { op: "read", cells: [met, unmet, figure] },
        look,
        type({ ...met, text: "ไม่มี" }, { ...unmet, text: "มี" }),
        look,
        type({ ...met, text: "มี" }, { ...unmet, text: "ไม่มี" }),
        look,
        type({ ...figure, value: 85.01 }),
        look,
        type({ ...figure, value: 85 }),
        look,
        type({ ...at("c1!1.2.A.1|#explanation"), text: "คำอธิบายใหม่" }),
        look,
        { op: "unprotect", sheet: "หมวด 1" },
        {
          op: "sort",
          sheet: "หมวด 1",
          range: `A${rowNumber("c1!1.2.B.1|#self")}:AB${rowNumber("c1!1.2.S.1|#self")}`,
          by: "A",
        },
        { op: "recalculate" },
        look,
        { op: "insertRows", sheet: "หมวด 1", row: rowNumber("c1!1.2.A.1|#self"), count: 2 },
        look,
      ],
    });
    expect(answers[1].map(({ value }) => value)).toEqual(["มี", "ไม่มี", 85]);
    const seen = [
      answers[2],
      answers[4],
      answers[6],
      answers[8],
      answers[10],
      answers[12],
      answers[16],
      answers[18],
    ];
    expect(seen.map(([cell]) => cell?.value)).toEqual([0, 1, 0, 1, 0, 0, 0, 0]);
  });
});

describe("a form that people have worked on in LibreOffice", () => {
  const agency = "agency-1-complete";
  const rows = (item: string, from: string, to: string) => ({
    top: rowNumber(`c5!${item}.${from}|#self`),
    bottom: rowNumber(`c5!${item}.${to}|#self`),
  });
  const sorted = rows("5.2", "B.1", "S.1");
  let worked: string;

  beforeAll(async () => {
    worked = join(folder, "worked-on.xlsx");
    const sheets = form.blueprint.sheets.filter(
      ({ isProtected, visibility }) => isProtected && visibility === "visible",
    );
    await office.run({
      open: blank,
      steps: [
        { op: "set", cells: goldenTyping(agency, form) },
        ...sheets.map(({ name }) => ({ op: "unprotect" as const, sheet: name })),
        { op: "insertRows", sheet: "หมวด 1", row: 3, count: 2 },
        { op: "insertRows", sheet: "หมวด 1", row: 12, count: 1 },
        { op: "insertColumns", sheet: "หมวด 2", column: "A", count: 1 },
        { op: "insertColumns", sheet: "หมวด 2", column: "G", count: 2 },
        { op: "renameSheet", sheet: "หมวด 3", to: "กองแผนงาน (ฉบับแก้ไข)" },
        { op: "moveSheet", sheet: "หมวด 7", at: 1 },
        { op: "showSheet", sheet: "หมวด 4", visible: false },
        { op: "sort", sheet: "หมวด 5", range: `A${sorted.top}:Z${sorted.bottom}`, by: "A", descending: true },
        { op: "comment", sheet: "หมวด 6", cell: "E8", text: "ขอหลักฐานเพิ่ม" },
        { op: "copySheet", sheet: "หมวด 6", to: "สำเนา", at: 5 },
        { op: "addSheet", sheet: "งานของเรา", at: 3 },
        {
          op: "set",
          cells: [
            { sheet: "งานของเรา", cell: "B2", formula: "=1+2" },
            { sheet: "งานของเรา", cell: "C3", text: "บันทึก" },
          ],
        },
        { op: "save", path: worked },
      ],
    });
  });

  it("still gives the golden scores", async () => {
    const { self, committee, problems } = await assessFile(worked);
    const { expected } = readGoldenAgency(agency);
    expect(self.total.score).toEqual(near(expected.self.total.score));
    expect(committee.total.score).toEqual(near(expected.committee?.total.score ?? null));
    expect(codes(problems).filter((code) => /missing|unknown|conflict|text|changed/.test(code))).toEqual([]);
  });

  it("keeps every part that isn't ours byte for byte", async () => {
    const { results } = await assessFile(worked);
    const [issued, written] = [readFileSync(worked), readFileSync(results)];
    const after = storedEntries(written);
    const touched = [...storedEntries(issued)]
      .filter(([name, bytes]) => Buffer.compare(bytes, after.get(name) ?? Buffer.alloc(0)) !== 0)
      .map(([name]) => name);
    const foreign = [...after.keys()].filter((name) => /1\+2|ขอหลักฐานเพิ่ม/.test(partOf(issued, name)));
    expect(foreign.length).toBeGreaterThanOrEqual(2);
    expect(touched.filter((name) => foreign.includes(name))).toEqual([]);
    expect(
      touched.filter(
        (name) =>
          !/^xl\/(worksheets\/sheet\d+\.xml|workbook\.xml|styles\.xml)$|^\[Content_Types\]/.test(name),
      ),
    ).toEqual([]);
  });
});

function rowNumber(key: string): number {
  return Number(/\d+$/.exec(at(key).cell)?.[0]);
}
