import type { BlueprintSheet } from "../../../src/core/workbook/blueprint";
import type { BlueprintChart } from "../../../src/core/workbook/chart";
import { findMissingCharts } from "../../../src/hosts/excel/findMissingCharts";
import { blueprintOf, sheetOf } from "../../support/blueprintOf";
import { cellsOf, snapshotOf } from "../../support/cellsOf";
import { formOf } from "../../support/formOf";
import { createOfficeHost, type Fault, type OfficeHost } from "../../support/officeHost/createOfficeHost";
import { excelHostOver } from "../../support/officeHost/excelHostOver";
import type { OfficeSeries } from "../../support/officeHost/officeWorkbook";
import { readEdition } from "../../support/readEdition";

// A workbook whose charts Excel on the web drops when it takes the sheets in.

const table = `
  | หมวด | ตนเอง | กรรมการ |
  | 1 | 400 | 350 |
  | 2 | 300 | 325 |
  | 3 | 250 | 250 |
  `;

const cells = (refersTo: string, ...values: readonly (string | number)[]) => ({ refersTo, values });
const points = cells("'สรุป ''69'!$A$2:$A$4", 1, 2, 3);
const self = {
  name: cells("'สรุป ''69'!$B$1", "ตนเอง"),
  figures: cells("'สรุป ''69'!$B$2:$B$4", 400, 300, 250),
  look: "self",
} as const;
const committee = {
  name: cells("'สรุป ''69'!$C$1", "กรรมการ"),
  figures: cells("'สรุป ''69'!$C$2:$C$4", 350, 325, 250),
  look: "committee",
} as const;

const radar: BlueprintChart = {
  name: "PmqaRadar",
  kind: "radar",
  title: "คะแนนรายหมวด",
  altText: "คะแนนของหมวด 1 ถึง 3",
  box: { top: 6, left: 1, bottom: 20, right: 3 },
  points,
  series: [self, committee],
  axis: { min: 0, max: 500, step: 100, numberFormat: "0" },
};
const bars: BlueprintChart = {
  ...radar,
  name: "PmqaLevels",
  kind: "stacked-bars",
  box: { top: 6, left: 4, bottom: 20, right: 9 },
  series: [
    { ...self, look: "firstLevel" },
    { ...committee, look: "below" },
  ],
  axis: { min: 0, numberFormat: "0" },
};

const summary = (more: Partial<BlueprintSheet> = {}): BlueprintSheet =>
  sheetOf("สรุป '69", table, { charts: [radar, bars], ...more });
const workbook = (more: Partial<BlueprintSheet> = {}) =>
  blueprintOf(sheetOf("ปก", "| ชื่อ |"), summary(more), sheetOf("_pmqa", "| ตรา |", { visibility: "hidden" }));

const chartsOf = (office: OfficeHost) => office.sheet("สรุป '69").charts;
const looksOf = ({ looks }: { readonly looks: Map<string, unknown> }) => Object.fromEntries(looks);
const drawnSeries = ({ name, values, points: at }: OfficeSeries) => [name, values, at];

async function createIn(office: OfficeHost, blueprint = workbook()) {
  const { ok, problems } = await excelHostOver(office).create(blueprint);
  return { ok, codes: problems.map(({ code }) => code) };
}

describe("charts in an Excel that drops them", () => {
  it("are drawn with the blueprint's series alone, over its cells, in two syncs", async () => {
    const office = createOfficeHost();
    expect(await createIn(office)).toEqual({ ok: true, codes: [] });
    expect(chartsOf(office).map(({ name, type, position }) => [name, type, position])).toEqual([
      ["PmqaRadar", "RadarMarkers", ["A6", "C20"]],
      ["PmqaLevels", "BarStacked", ["D6", "I20"]],
    ]);
    for (const { series } of chartsOf(office)) {
      expect(series.map(drawnSeries)).toEqual([
        ["ตนเอง", "สรุป '69!B2:B4", "สรุป '69!A2:A4"],
        ["กรรมการ", "สรุป '69!C2:C4", "สรุป '69!A2:A4"],
      ]);
    }
    expect(office.syncs()).toBe(3 + 2);
  });

  it("have their words, the form's face, a legend below and the axis as it was said", async () => {
    const office = createOfficeHost();
    await createIn(office);
    const [drawnRadar, drawnBars] = chartsOf(office).map(looksOf);
    expect(drawnRadar).toMatchObject({
      "title.text": "คะแนนรายหมวด",
      "format.font.name": "TH Sarabun New",
      "legend.position": "Bottom",
      "axes.valueAxis.minimum": 0,
      "axes.valueAxis.maximum": 500,
      "axes.valueAxis.majorUnit": 100,
      "axes.valueAxis.numberFormat": "0",
    });
    expect(drawnBars).toMatchObject({
      "axes.categoryAxis.reversePlotOrder": true,
      "axes.categoryAxis.position": "Maximum",
    });
    expect(drawnBars).not.toHaveProperty(["axes.valueAxis.maximum"]);
  });

  it("tell series apart without colour: lines by dash and marker, bars by their edge", async () => {
    const office = createOfficeHost();
    await createIn(office);
    const [lines = [], parts = []] = chartsOf(office).map(({ series }) => series.map(looksOf));
    expect(lines).toEqual([
      expect.objectContaining({
        "format.line.color": "#1F3864",
        "format.line.lineStyle": "Continuous",
        markerStyle: "Circle",
      }),
      expect.objectContaining({
        "format.line.color": "#C55A11",
        "format.line.lineStyle": "Dash",
        markerStyle: "Square",
      }),
    ]);
    expect(parts).toEqual([
      expect.objectContaining({ "format.fill.color": "#BCCFE8", "format.line.lineStyle": "Continuous" }),
      expect.objectContaining({ "format.fill.color": "#FDE9D9", "format.line.lineStyle": "Dash" }),
    ]);
  });

  it("have figures on bars and none on lines, in the workbook's digits", async () => {
    const office = createOfficeHost();
    await createIn(office, { ...workbook(), digits: "thai" });
    const [lines, parts] = chartsOf(office).map((chart) => chart.series.map(looksOf)[0]);
    expect(lines).not.toHaveProperty("hasDataLabels");
    expect(parts).toMatchObject({
      hasDataLabels: true,
      "dataLabels.position": "Center",
      "dataLabels.numberFormat": "[$-D00041E]0;;;",
    });
    for (const chart of chartsOf(office)) {
      expect(chart.looks.get("axes.valueAxis.numberFormat")).toBe("[$-D00041E]0");
    }
  });

  it("have no legend where there is one series only", async () => {
    const office = createOfficeHost();
    const alone = { ...radar, kind: "bars", series: [self] } as const;
    await createIn(office, workbook({ charts: [alone] }));
    expect(chartsOf(office).map(({ type, looks }) => [type, looks.get("legend.visible")])).toEqual([
      ["BarClustered", false],
    ]);
  });

  it("of the form itself come about, each in its sheet", async () => {
    const { blueprint } = formOf(readEdition("pmqa-4.0-cells"));
    const office = createOfficeHost();
    expect(await createIn(office, blueprint)).toEqual({ ok: true, codes: [] });
    const drawn = office.workbook.sheets.map(({ name, charts }) => [name, charts.map((each) => each.name)]);
    expect(drawn).toEqual(
      blueprint.sheets.map(({ name, charts = [] }) => [name, charts.map((chart) => chart.name)]),
    );
    expect(drawn.flat(2)).toContain("PmqaRadar");
  });

  it("are drawn in a protected sheet too, which is protected afterwards as before", async () => {
    const office = createOfficeHost();
    expect(await createIn(office, workbook({ isProtected: true }))).toEqual({ ok: true, codes: [] });
    expect(chartsOf(office)).toHaveLength(2);
    expect(office.sheet("สรุป '69").protection).not.toBeNull();
  });

  it("take no sync where the blueprint has none", async () => {
    const office = createOfficeHost();
    await createIn(office, workbook({ charts: [] }));
    expect(office.syncs()).toBe(3);
  });
});

describe("charts in an Excel that keeps them", () => {
  it("aren't drawn a second time, and take no sync", async () => {
    const office = createOfficeHost({ keepsCharts: true });
    expect(await createIn(office)).toEqual({ ok: true, codes: [] });
    expect(chartsOf(office).map(({ name, type }) => [name, type])).toEqual([
      ["PmqaRadar", null],
      ["PmqaLevels", null],
    ]);
    expect(office.syncs()).toBe(3);
  });

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ["all under other names", ["Chart 1", "Chart 2"], []],
    ["one of two", ["PmqaLevels"], ["PmqaRadar"]],
    ["none", [], ["PmqaRadar", "PmqaLevels"]],
  ])("lack what is missing: of %s", (_, chartNames, missing) => {
    const { sheets } = workbook();
    const there = { id: "{1}", name: "สรุป '69", chartNames, protection: null };
    const found = findMissingCharts(sheets, [there]);
    expect(found.flatMap(({ charts }) => charts.map(({ name }) => name))).toEqual(missing);
  });
});

const faults: readonly (readonly [string, number, Fault])[] = [
  ["Excel refuses to begin them", 4, { kind: "refused", code: "AccessDenied" }],
  ["Excel stops while it begins them", 4, { kind: "stops", after: 0.6, code: "GeneralException" }],
  ["Excel stops while it fills them", 5, { kind: "stops", after: 0.5, code: "InvalidArgument" }],
  ["a cell is being edited meanwhile", 5, { kind: "refused", code: "InvalidOperationInCellEditMode" }],
  ["the last answer is lost", 5, { kind: "lost" }],
];

describe.each(faults)("charts of which none comes about because %s", (_, sync, fault) => {
  it.each([true, false])(
    "are told, and the workbook stands without them (protected: %s)",
    async (isProtected) => {
      const office = createOfficeHost();
      office.failSync(sync, fault);
      const blueprint = workbook({ isProtected });
      expect(await createIn(office, blueprint)).toEqual({ ok: true, codes: ["excel/charts-not-drawn"] });
      expect(chartsOf(office)).toEqual([]);
      expect(office.sheet("สรุป '69").protection !== null).toBe(isProtected);
      const snapshot = await snapshotOf(excelHostOver(office));
      expect(snapshot.sheets.map(({ name }) => name)).toEqual(["ปก", "สรุป '69", "_pmqa"]);
      expect(cellsOf(snapshot, "สรุป '69")).toMatchObject({ B2: 400, C4: 250 });
    },
  );
});

it("says that a sheet may be open where not even clearing what was begun succeeds", async () => {
  const office = createOfficeHost();
  office.failSync(5, { kind: "refused", code: "GeneralException" });
  office.failSync(6, { kind: "refused", code: "GeneralException" });
  expect(await createIn(office, workbook({ isProtected: true }))).toEqual({
    ok: true,
    codes: ["excel/charts-not-drawn", "excel/left-open"],
  });
});
