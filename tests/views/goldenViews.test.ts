import { scoreForm } from "../../src/app/scoreForm";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { createFormReport } from "../../src/views/createFormReport";
import type { FormReport } from "../../src/views/formReport";
import { cellsEdition } from "../support/assessedForm";
import { valueOf } from "../support/cellsOf";
import { hash } from "../support/formOf";
import { goldenFormFile } from "../support/goldenFormFile";
import { readGoldenAgency } from "../support/readGoldenAgency";

async function reportOf(name: string): Promise<FormReport> {
  const options = { editions: [cellsEdition()], edition: null, ambiguous: null, hash };
  const scored = await scoreForm(createXlsxHost(await goldenFormFile(name)), options);
  return createFormReport(valueOf(scored), scored.problems);
}

const points = (score: number | null | undefined) =>
  score === null || score === undefined ? null : score.toFixed(2);

describe.each(["agency-1-complete", "agency-2-partial", "agency-3-top", "agency-4-typed"] as const)(
  "the progress of %s",
  (name) => {
    it("shows the golden score of every item, and the golden total", async () => {
      const report = await reportOf(name);
      const { expected } = readGoldenAgency(name);
      const progress = report.progress("self", "th");
      const shown = progress.categories.flatMap(({ items }) => items.map((item) => [item.id, item.points]));
      const golden = Object.entries(expected.self.items).map(([id, item]) => [id, points(item.score)]);
      expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(golden));
      expect(progress.total).toBe(points(expected.self.total.score));
    });

    it("counts the golden answers", async () => {
      const report = await reportOf(name);
      const { answers } = readGoldenAgency(name);
      const rows = report
        .progress("self", "th")
        .categories.filter(({ kind }) => kind === "process")
        .flatMap(({ items }) => items.flatMap((item) => item.rows));
      expect(rows).toHaveLength(72);
      const answered = Object.values(answers).filter(({ self }) => self !== undefined && self !== null);
      expect(rows.filter(({ state }) => state === "answered")).toHaveLength(answered.length);
    });

    it("finds each row's item from the cell that is answered", async () => {
      const report = await reportOf(name);
      for (const { items } of report.progress("self", "th").categories)
        for (const item of items)
          for (const { place } of item.rows)
            expect(place === null ? null : report.itemAt(place)).toBe(item.id);
    });
  },
);

describe("a form that is shown", () => {
  it("lists marks with two readings as rows to check", async () => {
    const report = await reportOf("agency-4-typed");
    const rows = report
      .progress("self", "th")
      .categories.flatMap(({ items }) => items.flatMap((item) => item.rows));
    const { ambiguous } = readGoldenAgency("agency-4-typed");
    expect(rows.filter(({ state }) => state === "check").length).toBeGreaterThan(0);
    expect(report.ambiguous?.count).toBe(Object.keys(ambiguous).length);
  });

  it("says why an item has its score and what the sources say, in both languages", async () => {
    const report = await reportOf("agency-1-complete");
    const help = report.itemHelp("1.1", "th");
    expect(help?.why.verdict.length).toBeGreaterThan(0);
    expect(help?.leaderActions.length).toBeGreaterThan(0);
    expect(help?.leaderActions.every(({ source }) => source !== "")).toBe(true);
    expect(report.itemHelp("1.1", "en")?.why.title).toMatch(/^Item 1\.1 /);
    expect(report.itemHelp("9.9", "th")).toBeNull();
  });

  it("offers every filled answer cell of the form to be filled in the page", async () => {
    const report = await reportOf("agency-1-complete");
    const sheets = report.entrySheets("th");
    expect(sheets.map(({ key }) => key)).toEqual([
      "cover",
      "profile",
      ...["1", "2", "3", "4", "5", "6", "7"].map((id) => `c${id}`),
      "digest",
      "plan",
    ]);
    const fields = sheets.flatMap(({ blocks }) =>
      blocks.flatMap(({ rows }) => rows.flatMap((row) => row.fields)),
    );
    expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
    const answers = fields.filter(({ key, kind }) => kind === "choice" && key.endsWith("|#self"));
    expect(answers).toHaveLength(72);
    expect(answers.every(({ value }) => value !== "")).toBe(true);
  });

  it("tells the differences between the two sides, with their sign", async () => {
    const report = await reportOf("agency-1-complete");
    const { expected } = readGoldenAgency("agency-1-complete");
    for (const { items } of report.scores("th").categories)
      for (const { id, difference } of items) {
        const [self, committee] = [expected.self.items[id]?.score, expected.committee?.items[id]?.score];
        const differs = self !== null && committee !== null && self !== committee;
        if (!differs || self === undefined || committee === undefined) expect(difference).toBeNull();
        else {
          const sign = committee > self ? "+" : "−";
          expect(difference).toBe(`${sign}${Math.abs(committee - self).toFixed(2)}`);
        }
      }
  });

  it("finds the golden cheapest path to a total", async () => {
    const { fewestStatementsToTotal = {} } = readGoldenAgency("agency-1-complete").expected;
    const report = await reportOf("agency-1-complete");
    expect(Object.keys(fewestStatementsToTotal)).not.toEqual([]);
    for (const [total, count] of Object.entries(fewestStatementsToTotal))
      expect(report.path("self", total, "th").statements).toHaveLength(count);
    expect(report.targets("th").map(({ id }) => id)).toContain("400");
  });
});
