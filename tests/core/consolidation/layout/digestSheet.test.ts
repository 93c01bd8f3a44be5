import type { Consolidation } from "../../../../src/core/consolidation/consolidation";
import type { BatchSetting } from "../../../../src/core/consolidation/batchSetting";
import type { BlueprintSheet } from "../../../../src/core/workbook/blueprint";
import { a1, quoteSheetName } from "../../../../src/core/workbook/address";
import type { ChartCells } from "../../../../src/core/workbook/chart";
import { checkBlueprint } from "../../../../src/core/workbook/checkBlueprint";
import { consolidationOf } from "../../../support/batches";
import { criteriaOf } from "../../../support/criteriaOf";
import { randomBatch } from "../../../support/randomBatch";
import { readEdition } from "../../../support/readEdition";
import {
  sampleConsolidation,
  sampleCriteria,
  sampleNames,
  textsIn,
  workbookOf,
} from "../../../support/sampleBatch";
import { smallEdition } from "../../../support/smallEdition";

const edition = smallEdition();

function digestOf(consolidation: Consolidation): BlueprintSheet {
  const [sheet] = workbookOf(consolidation).sheets;
  if (sheet?.key !== "digest") throw new Error("the digest isn't the first sheet");
  return sheet;
}

/** A batch of some agencies with earlier scores, a roster and a committee. */
function fullBatch(setting: Partial<BatchSetting> = {}): Consolidation {
  const full = Array.from({ length: 60 }, (_, seed) => randomBatch(edition, seed + 1, 9, setting)).find(
    ({ agencies, trends, roster }) => agencies.length > 4 && trends.length > 0 && roster.length > 0,
  );
  if (full === undefined) throw new Error("no batch has everything");
  return full;
}

/** What the cells hold that a chart refers to. */
function valuesAt(sheet: BlueprintSheet, { refersTo }: ChartCells): readonly unknown[] {
  const values = new Map(
    sheet.rows.flatMap(({ row, cells }) => cells.map(({ column, value }) => [a1(row, column), value])),
  );
  const [first = "", last = first] = refersTo
    .replace(`${quoteSheetName(sheet.name)}!`, "")
    .replaceAll("$", "")
    .split(":");
  const letters = first.replace(/\d+/, "");
  const [top, bottom] = [first, last].map((cell) => Number(cell.replace(/\D+/, "")));
  return Array.from(
    { length: (bottom ?? 0) - (top ?? 0) + 1 },
    (_, at) => values.get(`${letters}${(top ?? 0) + at}`) ?? null,
  );
}

describe("the digest of a batch", () => {
  it("is the first sheet, prints on one upright page, and can be drawn", () => {
    const batch = fullBatch();
    const sheet = digestOf(batch);
    expect(checkBlueprint(workbookOf(batch))).toEqual([]);
    expect(sheet.print?.orientation).toBe("portrait");
    expect(sheet.print?.fitsOnePage).toBe(true);
  });

  it("shows each category's mean of the agencies that have one, and marks provisional ones", () => {
    const batch = fullBatch();
    const sheet = digestOf(batch);
    for (const { id } of edition.categories) {
      const row = sheet.rows.find(({ cells }) => cells[0]?.value === `หมวด ${id}`);
      const scores = batch.agencies.flatMap(({ self }) =>
        self.categories.filter(({ category, score }) => category === id && score !== null),
      );
      const mean = scores.reduce((sum, { score }) => sum + (score ?? 0), 0) / scores.length;
      const cell = row?.cells.find(({ value }) => typeof value === "number" && Math.abs(value - mean) < 1e-9);
      expect(cell?.style).toBe(
        scores.some(({ isProvisional }) => isProvisional) ? "denseProvisional" : "denseNumber",
      );
    }
  });

  it("draws a radar of the means, bars of the levels, and bars of the gaps, from its own cells", () => {
    const sheet = digestOf(fullBatch());
    const { charts = [] } = sheet;
    expect(charts.map(({ name, kind }) => [name, kind])).toEqual([
      ["PmqaBatchRadar", "radar"],
      ["PmqaBatchLevels", "stacked-bars"],
      ["PmqaBatchGaps", "bars"],
    ]);
    for (const { points, series } of charts)
      for (const cells of [points, ...series.flatMap(({ name, figures }) => [name, figures])])
        expect(cells.values).toEqual(valuesAt(sheet, cells));
    expect(charts[0]?.series.map(({ look }) => look)).toEqual(["self", "committee", "lastYear"]);
    expect(charts[0]?.points.values).toEqual(edition.categories.map(({ id }) => `หมวด ${id}`));
  });

  it("counts the items of all agencies in the bars of levels", () => {
    const batch = fullBatch();
    const levels = digestOf(batch).charts?.find(({ name }) => name === "PmqaBatchLevels");
    const sums = levels?.points.values.map((_, at) =>
      levels.series.reduce((sum, { figures }) => sum + Number(figures.values[at]), 0),
    );
    const process = edition.categories.filter(({ kind }) => kind === "process");
    expect(sums).toEqual(process.map(({ items }) => items.length * batch.agencies.length));
  });

  it("says in words what its charts show", () => {
    for (const language of ["th", "en"] as const)
      for (const { altText, series } of digestOf(fullBatch({ language })).charts ?? [])
        for (const { figures } of series)
          for (const value of figures.values) expect(altText).toContain(String(Math.trunc(Number(value))));
  });

  it("lists the gaps that most agencies have, up to ten", () => {
    const batch = fullBatch();
    const gaps = digestOf(batch).charts?.find(({ name }) => name === "PmqaBatchGaps");
    const listed = gaps?.points.values ?? [];
    expect(listed.length).toBeLessThanOrEqual(10);
    expect(listed).toEqual(batch.gaps.slice(0, listed.length).map(({ id }) => id));
    expect(gaps?.series[0]?.figures.values).toEqual(
      batch.gaps.slice(0, listed.length).map(({ agencies }) => agencies.length),
    );
  });

  it("has bars in place of a radar where categories are fewer than three", () => {
    const two = criteriaOf({ items: { "1.1": [1, 1, 1] }, results: { "7.1": ["*1"] } });
    const batch = Array.from({ length: 9 }, (_, seed) => randomBatch(two, seed + 1, 9)).find(
      ({ agencies }) => agencies.length > 1,
    );
    expect(digestOf(batch ?? sampleConsolidation()).charts?.[0]?.kind).toBe("bars");
  });

  it("leaves the bars of levels out where an edition has results only", () => {
    const results = criteriaOf({
      items: {},
      results: { "7.1": ["*1", "2"] },
      lenses: { view: { O: ["7.1"] } },
    });
    const batch = Array.from({ length: 9 }, (_, seed) => randomBatch(results, seed + 1, 9)).find(
      ({ agencies }) => agencies.length > 1,
    );
    const blueprint = workbookOf(batch ?? sampleConsolidation());
    expect(checkBlueprint(blueprint)).toEqual([]);
    expect(blueprint.sheets[0]?.charts?.map(({ name }) => name)).not.toContain("PmqaBatchLevels");
  });

  it("leaves out the committee and earlier years where there are none", () => {
    const batch = fullBatch();
    const bare = consolidationOf([], { editions: [edition] });
    const agencies = batch.agencies.map((agency) => ({
      ...agency,
      committee: { ...agency.committee, total: { ...agency.committee.total, assessed: 0 } },
    }));
    const { receipt } = batch;
    const alone = {
      ...batch,
      agencies,
      trends: [],
      receipt: { ...receipt, committee: bare.receipt.committee },
    };
    expect(digestOf(alone).charts?.[0]?.series.map(({ look }) => look)).toEqual(["self"]);
  });

  it("says that nothing counts where nothing does, without tables and charts", () => {
    const sheet = digestOf(consolidationOf([], { editions: [sampleCriteria] }));
    expect(textsIn(sheet)).toContain("• ยังไม่มีแบบประเมินที่นับได้ จึงยังไม่มีผลให้สรุป");
    expect(sheet.charts).toBeUndefined();
  });

  it("names no agency where they stand behind aliases", () => {
    const text = JSON.stringify(digestOf(sampleConsolidation({ shownBy: "alias" })));
    expect(sampleNames.filter((name) => text.includes(name))).toEqual([]);
    expect(JSON.stringify(digestOf(fullBatch({ shownBy: "alias" })))).not.toContain("กรมที่");
  });

  it("keeps to the height of a page at 70 per cent, whatever there is to say", () => {
    const whole = readEdition("pmqa-4.0");
    for (const seed of [1, 2, 3, 4])
      for (const language of ["th", "en"] as const) {
        const { rows } = digestOf(randomBatch(whole, seed, 12, { language }));
        expect(rows.reduce((sum, { heightPt = 0 }) => sum + heightPt, 0)).toBeLessThanOrEqual(1055);
      }
  });

  it("has its charts' words in Thai digits where the workbook has them", () => {
    const sheet = digestOf(fullBatch({ digits: "thai" }));
    const [radar] = sheet.charts ?? [];
    expect(radar?.points.values[0]).toBe("หมวด ๑");
    for (const { points, series } of sheet.charts ?? [])
      for (const cells of [points, ...series.map(({ name }) => name)])
        expect(cells.values).toEqual(valuesAt(sheet, cells));
  });
});
