import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { bombs } from "../support/bombs";
import { findPackageFaults, hasXlsxChecker } from "../support/checkXlsx";
import { startOffice } from "../support/libreoffice/office";
import { readEdition } from "../support/readEdition";
import { runBuilt } from "../support/runProcess";
import { actSeason, agencies, type SeasonFile, unheardOf } from "../support/season";

// A season of a ministry: sixty agencies send in what they have, some of it renamed, doubled, outdated, spoilt or
// made to harm; and the built command line makes one workbook of it.

interface Report {
  readonly files: readonly { name: string; fate: string; reasons: readonly { code: string }[] }[];
  readonly agencies: readonly { code: string }[];
  readonly roster: readonly { agency: { agencyCode: string }; state: string }[];
  readonly receipt: {
    readonly files: Readonly<Record<string, number>>;
    readonly expected: number;
    readonly self: Readonly<Record<"answered" | "blank" | "notApplicable" | "unreadable", number>>;
    readonly faults: readonly unknown[];
  };
}

let folder: string;
let season: readonly SeasonFile[];
let report: Report;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pmqa-season-"));
  season = await actSeason(readEdition("pmqa-4.0-cells"), readEdition("pmqa-4.0"));
  const office = startOffice({ timeoutMs: 120_000 });
  for (const { name, bytes, isResaved, steps } of season) {
    const path = join(folder, "in", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    if (isResaved) await office.run({ open: path, steps: [...steps, { op: "save", path }] });
  }
  await office.stop();
  const lines = agencies.map(({ agencyCode, agencyName }) => `${agencyCode},${agencyName}`);
  writeFileSync(join(folder, "roster.csv"), ["รหัส,ชื่อ", ...lines].join("\n"));
  const run = consolidate("all.xlsx", "--jsonl", "data.jsonl", "--json");
  expect(run.err).toBe("");
  report = JSON.parse(run.out) as Report;
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function consolidate(output: string, ...options: readonly string[]) {
  return runBuilt(folder, "consolidate", "in", "-o", output, "--roster", "roster.csv", ...options);
}

function resultOf(name: string) {
  const found = report.files.find((file) => file.name === name);
  return { fate: found?.fate, codes: found?.reasons.map(({ code }) => code) ?? [] };
}

describe("a season", () => {
  it("gives every file the fate that fits what was done to it", () => {
    expect(report.files).toHaveLength(season.length);
    for (const { name, fate, reason } of season) {
      const found = resultOf(name);
      const expected = { name, fate: fate === "counts" ? expect.stringMatching(/^(accepted|noted)$/) : fate };
      expect({ name, fate: found.fate }).toEqual(expected);
      if (reason !== null && fate === "set-aside")
        expect({ name, code: found.codes[0] }).toEqual({ name, code: reason });
      if (reason !== null && fate !== "set-aside")
        expect({ name, codes: found.codes }).toEqual({ name, codes: expect.arrayContaining([reason]) });
    }
  });

  it("sets the hostile files aside, each with a reason, and reads the rest", () => {
    const hostile = report.files.filter(({ name }) => name.startsWith("แปลก/"));
    expect(hostile).toHaveLength(Object.keys(bombs).length);
    for (const { fate, reasons } of hostile) {
      expect(fate).toBe("set-aside");
      expect(reasons[0]?.code).toMatch(/^(file|form|batch)\//);
    }
  });

  it("draws up a receipt whose sums meet", () => {
    const { files, expected, self, faults } = report.receipt;
    expect(faults).toEqual([]);
    expect(files["chosen"]).toBe(season.length);
    expect((files["accepted"] ?? 0) + (files["noted"] ?? 0) + (files["setAside"] ?? 0)).toBe(season.length);
    expect(self.answered + self.blank + self.notApplicable + self.unreadable).toBe(expected);
    expect(expected).toBe(report.agencies.length * 72);
  });

  it("counts each agency once whose form counts, and tells who of the roster is missing", () => {
    const counted = season.filter(({ fate }) => fate !== "set-aside");
    expect(report.agencies).toHaveLength(counted.length);
    expect(new Set(report.agencies.map(({ code }) => code)).size).toBe(counted.length);
    const missing = report.roster.filter(({ state }) => state === "missing");
    expect(missing.map(({ agency }) => agency.agencyCode)).toEqual(
      agencies
        .filter(({ agencyCode }, at) => at >= 60 || unheardOf.has(agencyCode))
        .map(({ agencyCode }) => agencyCode),
    );
  });

  it("keeps what everybody answered and wrote, in the tidy data, once", () => {
    const rows = readFileSync(join(folder, "data.jsonl"), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ row_kind }) => row_kind === "statement");
    const found = new Map(rows.map((row) => [`${String(row["file"])} ${String(row["id"])}`, row]));
    expect(found.size).toBe(rows.length);
    for (const { name, fate, entries } of season) {
      if (fate === "set-aside") continue;
      for (const [key, said] of Object.entries(entries)) {
        const [id = "", column = ""] = key.split(" ");
        expect([name, key, found.get(`${name} ${id}`)?.[column]]).toEqual([name, key, said]);
      }
    }
  });

  it("gives the same workbook by one reader as by several, one that Excel takes", () => {
    const several = readFileSync(join(folder, "all.xlsx"));
    consolidate("one.xlsx", "--jobs", "1");
    expect(Buffer.compare(readFileSync(join(folder, "one.xlsx")), several)).toBe(0);
    if (hasXlsxChecker) expect(findPackageFaults(several)).toEqual([]);
  });
});
