import { scoreForm } from "../../../src/app/scoreForm";
import type { AssessedForm } from "../../../src/app/scoreForm";
import { CategoryId } from "../../../src/core/criteria/ids";
import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import { describeFormPictures } from "../../../src/views/pictures/describeFormPictures";
import { cellsEdition, formAtWork } from "../../support/assessedForm";
import { valueOf } from "../../support/cellsOf";
import { criteriaOf } from "../../support/criteriaOf";
import { hash } from "../../support/formOf";
import { goldenFormFile } from "../../support/goldenFormFile";
import { readGoldenAgency } from "../../support/readGoldenAgency";

const points = (score: number | null | undefined) =>
  score === null || score === undefined ? null : score.toFixed(2);
/** By the golden files' names of levels. */
const letters: Readonly<Record<string, string>> = {
  "below-basic": "–",
  basic: "B",
  advance: "A",
  significance: "S",
};
const unmarked = (text: string | undefined) => text?.replace("*", "") ?? null;

async function formOfAgency(name: string): Promise<AssessedForm> {
  const options = { editions: [cellsEdition()], edition: null, ambiguous: null, hash };
  return valueOf(await scoreForm(createXlsxHost(await goldenFormFile(name)), options));
}

describe.each(["agency-1-complete", "agency-2-partial", "agency-3-top", "agency-4-typed"] as const)(
  "the pictures of %s",
  (name) => {
    const { expected } = readGoldenAgency(name);
    let form: AssessedForm;
    beforeAll(async () => {
      form = await formOfAgency(name);
    });

    it("have the golden score of every category, drawn at its share of the top", () => {
      const scores = describeFormPictures(form, "th").scores;
      const own = scores?.series[0]?.scores ?? [];
      const golden = Object.values(expected.self.categories);
      expect(own.map((score) => unmarked(score?.text))).toEqual(golden.map(({ score }) => points(score)));
      const drawn = own.map((score) => points(score === null ? null : score.share * 500));
      expect(drawn).toEqual(golden.map(({ score }) => points(score)));
      expect(own.map((score) => score?.text.endsWith("*") ?? false)).toEqual(
        golden.map(({ score, provisional }) => score !== null && provisional),
      );
      expect(scores?.grid.map(({ text }) => text)).toEqual(["100", "200", "300", "400", "500"]);
    });

    it("have the golden number of items at each level", () => {
      const { self } = describeFormPictures(form, "th").levels;
      const sums = self?.parts.map(({ letter }, at) => [
        letter,
        self.bars.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0),
      ]);
      const { levels } = expected.self;
      expect(sums).toEqual([
        ["–", levels["below-basic"] ?? 0],
        ["B", levels["basic"] ?? 0],
        ["A", levels["advance"] ?? 0],
        ["S", levels["significance"] ?? 0],
        ["", levels["not-assessed"] ?? 0],
      ]);
    });

    it("have every item with its golden score and level", () => {
      const cells = describeFormPictures(form, "th").items.self?.categories.flatMap(({ cells }) => cells);
      expect(cells?.map(({ id, points }) => [id, points.replace("*", "")])).toEqual(
        Object.entries(expected.self.items).map(([id, { score }]) => [id, points(score) ?? ""]),
      );
      for (const cell of cells ?? []) {
        const { level, score } = expected.self.items[cell.id] ?? {};
        if (score !== null && level !== undefined) expect(cell.letter).toBe(letters[level]);
      }
    });

    it("have the golden gains of the first gaps that win anything", () => {
      const golden = expected.self.gaps
        .filter(({ gainTotal }) => gainTotal !== null && gainTotal > 0)
        .slice(0, 8)
        .map(({ id, gainTotal }) => [id, `+${points(gainTotal)}`]);
      const bars = describeFormPictures(form, "th").gains?.bars ?? [];
      const own = bars.map(({ code, gain }) => [code, gain]).slice(0, golden.length);
      expect(own).toEqual(golden);
    });
  },
);

describe("the pictures of a form", () => {
  it("say every figure that they draw in words", async () => {
    const { scores, levels, gains } = describeFormPictures(await formOfAgency("agency-1-complete"), "en");
    for (const { name, scores: own } of scores?.series ?? [])
      for (const score of own) expect(scores?.altText).toContain(`${name} ${score?.text}`);
    expect(scores?.series.map(({ name }) => name)).toEqual(["Self-assessment", "Committee"]);
    for (const { name } of levels.self?.bars ?? []) expect(levels.self?.altText).toContain(name);
    for (const { code, gain } of gains?.bars ?? []) expect(gains?.altText).toContain(`${code} gains ${gain}`);
  });

  it("draw last year and the target where people have typed them, in the corners that have them", async () => {
    const form = await formOfAgency("agency-1-complete");
    const categories = new Map([
      [CategoryId.parse("2"), { lastYear: 250, target: 400 }],
      [CategoryId.parse("3"), { lastYear: null, target: 500 }],
    ]);
    const submission = { ...form.submission, comparison: { ...form.submission.comparison, categories } };
    const { scores } = describeFormPictures({ ...form, submission }, "th");
    const [, , lastYear, target] = scores?.series ?? [];
    expect(lastYear?.scores.map((score) => score?.text ?? null).slice(0, 4)).toEqual([
      null,
      "250.00",
      null,
      null,
    ]);
    expect(target?.scores.map((score) => score?.share ?? null).slice(0, 4)).toEqual([null, 0.8, 1, null]);
    expect(new Set(scores?.series.map(({ look }) => `${look.dash} ${look.marker}`)).size).toBe(4);
  });

  it("are of the categories that are asked alone", async () => {
    const { form } = await (
      await formAtWork(cellsEdition(), { categories: ["2", "7"].map((id) => CategoryId.parse(id)) })
    ).assess();
    const { items, levels } = describeFormPictures(form, "th");
    expect(items.self?.categories.map(({ id }) => id)).toEqual(["2", "7"]);
    expect(levels.self).toBeNull();
  });

  it("leave out what has no figure yet, and show items as not assessed", async () => {
    const { form } = await (await formAtWork()).assess();
    const { scores, gains, items } = describeFormPictures(form, "th");
    expect([scores, gains]).toEqual([null, null]);
    const cells = items.self?.categories.flatMap((category) => category.cells) ?? [];
    expect(cells).toHaveLength(30);
    expect(cells.every(({ points, look }) => points === "" && look.pattern === "dots")).toBe(true);
  });

  it("fit an edition with other levels: each has a look of its own, darker than the one below", async () => {
    const criteria = criteriaOf({
      items: { "1.1": [1, 1, 1, 1], "2.1": [1, 1, 1, 1] },
      levels: { L: 10, M: 20, N: 30, T: 40 },
    });
    const work = await formAtWork(criteria);
    await work.fill({ "c1!1.1.L.1|#self": "met", "c1!1.1.M.1|#self": "met", "c1!1.1.N.1|#self": "not" });
    const { scores, levels } = describeFormPictures((await work.assess()).form, "th");
    expect(scores?.corners).toHaveLength(2);
    expect(levels.self?.parts.map(({ letter }) => letter)).toEqual(["–", "L", "M", "N", "T", ""]);
    expect(levels.self?.parts.map(({ look }) => look.colour)).toEqual([
      "FDE9D9",
      "BCCFE8",
      "7C9FD0",
      "4F77B5",
      "1F3864",
      "FFFFFF",
    ]);
  });
});
