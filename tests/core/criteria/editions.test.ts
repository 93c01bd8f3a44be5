import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { builtInEditions } from "../../../src/app/builtInEditions";
import { indexCriteria } from "../../../src/core/criteria/indexCriteria";
import { visitObjects } from "../../../src/core/criteria/visitObjects";

const [split, cells] = builtInEditions();
if (split === undefined || cells === undefined) throw new Error("two editions are built in");

describe.each([split, cells])("$id", (edition) => {
  const index = indexCriteria(edition);
  const { guidance, lenses } = edition;

  it("has 7 categories, 24 process items with 72 levels, and 6 results items with 30 measures", () => {
    expect(edition.categories.length).toBe(7);
    expect(index.processItems.length).toBe(24);
    expect(index.processItems.flatMap(({ levels }) => levels).length).toBe(72);
    expect(index.resultsItems.map(({ measures }) => measures.length)).toEqual([5, 5, 5, 5, 5, 5]);
  });

  it("has four items in every category of processes", () => {
    const counts = edition.categories.map(({ items }) => items.length);
    expect(counts).toEqual([4, 4, 4, 4, 4, 4, 6]);
  });

  it("weighs everything the same", () => {
    const weights = edition.categories.flatMap(({ weight, items }) => [
      weight,
      ...items.map((item) => item.weight),
    ]);
    expect(new Set(weights)).toEqual(new Set([1]));
  });

  it("has the levels Basic 300, Advance 400 and Significance 500", () => {
    expect(edition.levels.map(({ id, key, short, points }) => [id, key, short.th, points])).toEqual([
      ["B", "basic", "Basic", 300],
      ["A", "advance", "Advance", 400],
      ["S", "significance", "Significance", 500],
    ]);
  });

  it("marks eleven measures as mandatory", () => {
    const mandatory = [...index.measures.values()].filter(({ measure }) => measure.isMandatory);
    expect(mandatory.map(({ measure }) => measure.id)).toEqual([
      "7.1.1",
      "7.1.4",
      "7.2.1",
      "7.2.2",
      "7.3.1",
      "7.3.2",
      "7.4.1",
      "7.4.2",
      "7.5.1",
      "7.6.1",
      "7.6.3",
    ]);
  });

  it("has 13 topics of profile, in sections of 5, 3, 3, 1 and 1", () => {
    const counts = edition.profile.flatMap(({ sections }) => sections.map(({ topics }) => topics.length));
    expect(counts).toEqual([5, 3, 3, 1, 1]);
  });

  it("scores by the gated proportional rule, and knows no not applicable", () => {
    expect(edition.scoring).toMatchObject({ name: "gated-proportional", version: 1, tolerance: 1e-9 });
    expect(edition.responses.notApplicable).toBeNull();
  });

  it("answers with มี and ไม่มี, and takes x and - for neither", () => {
    const [met, not] = edition.responses.choices;
    expect([met?.word.th, not?.word.th]).toEqual(["มี", "ไม่มี"]);
    expect(met?.typed).toEqual(expect.arrayContaining(["✓", "✔", "/", "1", "TRUE", "ใช่", "ดำเนินการแล้ว"]));
    expect(not?.typed).toEqual(expect.arrayContaining(["✗", "0", "FALSE", "ไม่", "ไม่ใช่", "ยังไม่ดำเนินการ"]));
    expect(edition.responses.ambiguous).toEqual(expect.arrayContaining(["x", "X", "×", "-", "–", "—"]));
  });

  it("keeps every unverified figure off", () => {
    const figures = [...edition.thresholds, ...edition.indices];
    expect(figures.map(({ name, status, active }) => [name.source, status, active])).toEqual(
      figures.map(() => ["unverified", "unverified", false]),
    );
    expect(edition.thresholds.map(({ points }) => points)).toEqual([400, 350, 400, 470]);
  });

  it("maps items to lenses by editorial judgement only", () => {
    const sources = lenses.flatMap(({ mapping }) => mapping.map(({ source }) => source));
    expect(new Set(sources)).toEqual(new Set(["editorial"]));
    expect(lenses.map(({ mapping }) => mapping.length)).toEqual([24, 21]);
  });

  it("keeps what the document says of category 1 as a statement about the category", () => {
    const stated = lenses.flatMap((lens) =>
      lens.stated.map(({ category, value, text }) => [category, value, text.source]),
    );
    expect(stated).toEqual([
      ["1", "O", "S0"],
      ["1", "S", "S0"],
    ]);
  });

  it("has the 14 actions of a leader, 5, 4, 3 and 2 on the items of category 1", () => {
    const counts = ["1.1", "1.2", "1.3", "1.4"].map(
      (id) => guidance.leaderActions.filter(({ item }) => item === id).length,
    );
    expect(counts).toEqual([5, 4, 3, 2]);
    expect(guidance.leaderActions.length).toBe(14);
  });

  it("has 14 ways of working, five cases, one conclusion and three openings", () => {
    expect(guidance.waysOfWorking.length).toBe(14);
    expect(guidance.waysOfWorking.every(({ tags }) => tags.length > 0)).toBe(true);
    expect(guidance.cases.length).toBe(5);
    expect(guidance.conclusions.length).toBe(1);
    expect(guidance.openings.length).toBe(3);
  });

  it("gives a key to success to every case but the one whose source states none", () => {
    const without = guidance.cases.filter(({ key }) => key === undefined);
    expect(without.map(({ agency }) => agency.th)).toEqual(["กรมสุขภาพจิต"]);
  });

  it("leaves the cut-off row of the comparison as it stands", () => {
    const rows = guidance.comparison?.rows ?? [];
    expect(rows.map(({ isCutOff }) => isCutOff)).toEqual([false, true, false, false]);
    expect(rows[1]?.newer.th).toBe("เข้าใจความท้าทายทั้งของส่วนราชการ และการพัฒนาประเทศเพื่อตั้งเป้าหมายยุทธศาสตร์ที่");
    expect(rows[1]?.newer.seed).toBeUndefined();
  });

  it("uses every source that it declares", () => {
    const used = new Set<unknown>();
    visitObjects(edition, (node) => [node["source"], node["linkSource"]].forEach((each) => used.add(each)));
    expect(edition.sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it("has no text with spaces at its ends or doubled", () => {
    const untidy: string[] = [];
    visitObjects(edition, (node, path) => {
      for (const key of ["th", "en"]) {
        const text = node[key];
        if (typeof text === "string" && /^\s|\s$|\s\s/.test(text)) untidy.push(`${path}.${key}`);
      }
    });
    expect(untidy).toEqual([]);
  });
});

it("splits the 72 levels into 171 statements, between one and five a level", () => {
  const counts = indexCriteria(split).processItems.flatMap(({ levels }) =>
    levels.map(({ statements }) => statements.length),
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(171);
  expect([Math.min(...counts), Math.max(...counts)]).toEqual([1, 5]);
});

it("agrees between the two editions on everything but the statements", () => {
  expect(unsplit(cells)).toEqual(unsplit(split));
});

it("asks each level as one statement with the level's own text in the cells edition", () => {
  const levels = indexCriteria(cells).processItems.flatMap((item) =>
    item.levels.map((level) => ({ item: item.id, ...level })),
  );
  expect(levels.map(({ statements }) => statements)).toEqual(
    levels.map(({ item, level, text: { th, en, source, note } }) => [
      { id: `${item}.${level}.1`, text: { th, en, source, ...(note && { note }) }, covers: [[0, th.length]] },
    ]),
  );
});

it("has a statement for every answer of the golden agencies in the cells edition", () => {
  const { statements, measures } = indexCriteria(cells);
  const known = new Set<string>([...statements.keys(), ...measures.keys()]);
  const folder = join(__dirname, "../../golden/agencies");
  const ids = readdirSync(folder)
    .filter((name) => name.startsWith("agency-"))
    .flatMap((name) => answeredIds(JSON.parse(readFileSync(join(folder, name), "utf8"))));
  expect(ids.length).toBeGreaterThan(200);
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
});

function unsplit(edition: typeof split) {
  const { id: _id, name: _name, description: _description, ...rest } = edition ?? {};
  return JSON.parse(
    JSON.stringify(rest, (key, value: unknown) => (key === "statements" ? null : value)),
  ) as unknown;
}

function answeredIds(golden: unknown): readonly string[] {
  const { answers, indicators } = z
    .object({ answers: z.record(z.string(), z.unknown()), indicators: z.record(z.string(), z.unknown()) })
    .parse(golden);
  return [...Object.keys(answers), ...Object.keys(indicators)];
}
