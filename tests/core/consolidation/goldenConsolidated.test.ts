import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { cellsEdition } from "../../support/assessedForm";
import { consolidationOf, goldenReadFile } from "../../support/batches";

const agencies = ["agency-1-complete", "agency-2-partial", "agency-3-top", "agency-4-typed"];

const Golden = z.object({
  overview: z.record(
    z.string(),
    z.object({
      categories: z.record(z.string(), z.number().nullable()),
      total: z.number(),
      provisional: z.boolean(),
    }),
  ),
  lackedBy: z.record(z.string(), z.array(z.string())),
  statementCells: z.object({ expected: z.number(), answered: z.number(), blank: z.number() }),
});

const golden = Golden.parse(
  JSON.parse(readFileSync(join(__dirname, "../../golden/consolidated.json"), "utf8")),
);

describe("the golden agencies together", () => {
  const made = (async () => {
    const files = await Promise.all(agencies.map((name, at) => goldenReadFile(name, `A00${at + 1}`)));
    return consolidationOf(files, { editions: [cellsEdition()] });
  })();

  it("have the golden scores of every category and the golden totals", async () => {
    const { agencies: found } = await made;
    expect(found.map(({ agency }) => agency.code)).toEqual(Object.keys(golden.overview));
    for (const { agency, self } of found) {
      const expected = golden.overview[agency.code];
      expect(self.total.score).toBeCloseTo(expected?.total ?? Number.NaN, 9);
      expect(self.total.isProvisional).toBe(expected?.provisional);
      for (const { category, score } of self.categories) {
        const wanted = expected?.categories[category];
        if (wanted === null) expect(score).toBeNull();
        else expect(score).toBeCloseTo(wanted ?? Number.NaN, 9);
      }
    }
  });

  it("lack the golden statements, each with who lacks it", async () => {
    const { gaps } = await made;
    const statements = gaps.filter(({ kind }) => kind === "statement");
    expect(
      Object.fromEntries(statements.map(({ id, agencies: who }) => [id, who.map(({ code }) => code)])),
    ).toEqual(golden.lackedBy);
    const counts = gaps.map(({ agencies: who }) => who.length);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
  });

  it("answer and leave blank as many statements as the golden agencies do, and all is accounted for", async () => {
    const { receipt } = await made;
    expect(receipt.expected).toBe(golden.statementCells.expected);
    // Marks with two readings are blank in the golden answers, and unreadable until they are settled.
    expect(receipt.self.answered).toBe(golden.statementCells.answered);
    expect(receipt.self.blank + receipt.self.unreadable).toBe(golden.statementCells.blank);
    expect(receipt.faults).toEqual([]);
  });
});
