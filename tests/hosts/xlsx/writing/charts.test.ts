import type { Blueprint } from "../../../../src/core/workbook/blueprint";
import { writeWorkbook } from "../../../../src/hosts/xlsx/writing/writeWorkbook";
import { emptySheet } from "../../../support/blueprintOf";
import { valueOf } from "../../../support/cellsOf";
import { findPackageFaults, hasXlsxChecker } from "../../../support/checkXlsx";
import { elementsOf, packageOf, partOf } from "../../../support/packageOf";
import { chartBlueprint, chartSheet, chartSheetName } from "../../../support/sampleCharts";

const write = (blueprint: Blueprint): Uint8Array => valueOf(writeWorkbook(blueprint));
const file = write(chartBlueprint());
const [radar = "", levels = "", gains = ""] = [1, 2, 3].map((at) => partOf(file, `xl/charts/chart${at}.xml`));

/** What stands between the tags of every element of this name, in order. */
function insidesOf(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>(.*?)</${name}>`, "gs"))].map(
    ([, inside = ""]) => inside,
  );
}

/** The one element of this name, as its tag is written. */
const only = (xml: string, name: string): string => elementsOf(xml, name).join();

describe("a workbook with charts", () => {
  it("has a drawing for a sheet with charts and a part for each chart", () => {
    const names = packageOf(file).entries.map(({ name }) => name);
    expect(names.filter((name) => /drawing|chart|sheets/.test(name))).toEqual([
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
      "xl/drawings/drawing1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/charts/chart1.xml",
      "xl/charts/chart2.xml",
      "xl/charts/chart3.xml",
    ]);
  });

  it("counts its drawings and charts on from sheet to sheet", () => {
    const [first, second] = chartSheet().charts ?? [];
    const more = [first, second].flatMap((chart) =>
      chart === undefined ? [] : [{ ...chart, name: `${chart.name}2` }],
    );
    const twice = write(
      chartBlueprint({
        sheets: [chartSheet(), emptySheet("ข"), chartSheet({ key: "ค", name: "ค", charts: more })],
      }),
    );
    expect(partOf(twice, "xl/worksheets/_rels/sheet3.xml.rels")).toContain(
      'relationships/drawing" Target="../drawings/drawing2.xml"',
    );
    expect(elementsOf(partOf(twice, "xl/drawings/_rels/drawing2.xml.rels"), "Relationship")).toEqual([
      expect.stringContaining('Id="rId1"'),
      expect.stringContaining('Target="../charts/chart5.xml"'),
    ]);
  });

  it("names its drawing before its tables, and after all that is printed", () => {
    const table = { name: "t", box: { top: 1, left: 1, bottom: 8, right: 2 }, columns: ["หมวด", "หน่วยงาน"] };
    const print = {
      orientation: "portrait",
      marginsCm: { left: 1, right: 1, top: 1, bottom: 1 },
      breaksAfterRows: [8],
    } as const;
    const both = write(chartBlueprint({ sheets: [chartSheet({ tables: [table], print })] }));
    expect(partOf(both, "xl/worksheets/sheet1.xml")).toMatch(
      /<\/rowBreaks><drawing r:id="rId2"\/><tableParts count="1"><tablePart r:id="rId1"\/>/,
    );
    expect(elementsOf(partOf(both, "xl/worksheets/_rels/sheet1.xml.rels"), "Relationship")).toEqual([
      expect.stringContaining('Target="../tables/table1.xml"'),
      expect.stringContaining('Target="../drawings/drawing1.xml"'),
    ]);
  });

  it("is the same byte for byte when it is written again", () => {
    expect(Buffer.compare(file, write(chartBlueprint()))).toBe(0);
  });
});

describe("a drawing", () => {
  const drawing = partOf(file, "xl/drawings/drawing1.xml");

  it("lays a chart over its cells, to the corner of the first cell that it doesn't cover", () => {
    const corners = [...insidesOf(drawing, "xdr:from"), ...insidesOf(drawing, "xdr:to")].map((corner) => [
      insidesOf(corner, "xdr:col")[0],
      insidesOf(corner, "xdr:row")[0],
    ]);
    expect(corners).toEqual([
      ["0", "12"],
      ["5", "12"],
      ["0", "30"],
      ["5", "30"],
      ["10", "30"],
      ["10", "42"],
    ]);
  });

  it("has charts go along with the rows above them and keep their size", () => {
    expect(new Set(elementsOf(drawing, "xdr:twoCellAnchor"))).toEqual(
      new Set(['<xdr:twoCellAnchor editAs="oneCell">']),
    );
  });

  it("gives every chart its own id, its name and its alternative text", () => {
    expect(elementsOf(drawing, "xdr:cNvPr")).toEqual([
      '<xdr:cNvPr id="2" name="SampleRadar" descr="แผนภูมิเรดาร์ &quot;คะแนนรายหมวด&quot; ของหน่วยงานและคณะกรรมการ &lt;เต็ม 500&gt;"/>',
      '<xdr:cNvPr id="3" name="SampleLevels" descr="แผนภูมิแท่งจำนวนประเด็นในแต่ละระดับ"/>',
      '<xdr:cNvPr id="4" name="SampleGains" descr="แผนภูมิแท่งคะแนนรวมที่เพิ่มได้"/>',
    ]);
  });
});

describe("a chart", () => {
  it("refers to the cells of its series, their names and its points", () => {
    expect(insidesOf(radar, "c:f").slice(0, 6)).toEqual([
      `'${chartSheetName}'!$B$1:$B$1`,
      `'${chartSheetName}'!$A$2:$A$8`,
      `'${chartSheetName}'!$B$2:$B$8`,
      `'${chartSheetName}'!$C$1:$C$1`,
      `'${chartSheetName}'!$A$2:$A$8`,
      `'${chartSheetName}'!$C$2:$C$8`,
    ]);
  });

  it("keeps what the cells hold", () => {
    const [series = ""] = insidesOf(radar, "c:ser");
    expect(insidesOf(series, "c:v")).toEqual([
      "หน่วยงาน",
      "หมวด 1",
      "หมวด 2",
      "หมวด 3",
      "หมวด 4",
      "หมวด 5",
      "หมวด 6",
      "หมวด 7",
      "325.5",
      "410",
      "250",
      "375",
      "290",
      "450",
      "300",
    ]);
  });

  it("leaves a gap where a cell holds no number", () => {
    const [, committee = ""] = insidesOf(radar, "c:ser");
    const [cache = ""] = insidesOf(committee, "c:numCache");
    expect(cache).toContain('<c:ptCount val="7"/>');
    expect(elementsOf(cache, "c:pt").map((point) => point.slice(11, 12))).toEqual([
      "0",
      "1",
      "2",
      "3",
      "4",
      "5",
    ]);
    expect(only(radar, "c:dispBlanksAs")).toBe('<c:dispBlanksAs val="gap"/>');
  });

  it("shows cells of hidden rows and columns too", () => {
    expect(only(radar, "c:plotVisOnly")).toBe('<c:plotVisOnly val="0"/>');
  });

  it("has square corners, and Thai for its language", () => {
    expect(only(radar, "c:roundedCorners")).toBe('<c:roundedCorners val="0"/>');
    expect(only(radar, "c:lang")).toBe('<c:lang val="th-TH"/>');
  });

  it("sets every text in the form's face, for Thai letters as for Latin ones", () => {
    for (const chart of [radar, levels, gains]) {
      const faces = [...insidesOf(chart, "a:defRPr"), ...insidesOf(chart, "a:rPr")];
      expect(faces.length).toBeGreaterThan(3);
      for (const face of faces)
        expect(face).toContain(
          '<a:latin typeface="TH Sarabun New"/><a:ea typeface="TH Sarabun New"/><a:cs typeface="TH Sarabun New"/>',
        );
    }
  });

  it("has a bold title of 16 points, and other texts of 14", () => {
    expect(insidesOf(radar, "c:title")[0]).toContain('<a:rPr lang="th-TH" sz="1600" b="1">');
    expect(insidesOf(radar, "c:title")[0]).toContain("<a:t>คะแนนรายหมวด</a:t>");
    expect(insidesOf(radar, "c:legend")[0]).toContain('sz="1400"');
  });

  it("makes a paragraph of every line of its title", () => {
    const [sample] = chartSheet().charts ?? [];
    const charts = sample === undefined ? [] : [{ ...sample, title: "ก & ข\nค" }];
    const written = write(chartBlueprint({ sheets: [chartSheet({ charts })] }));
    expect(insidesOf(partOf(written, "xl/charts/chart1.xml"), "a:t")).toEqual(["ก &amp; ข", "ค"]);
  });

  it("has a legend below where it has several series, and none where it has one", () => {
    expect(only(levels, "c:legendPos")).toBe('<c:legendPos val="b"/>');
    expect(elementsOf(gains, "c:legend")).toEqual([]);
  });

  it("shows its figures in the workbook's digits", () => {
    const thai = write(chartBlueprint({ digits: "thai" }));
    const formats = (part: string) => new Set(elementsOf(partOf(thai, part), "c:numFmt").slice(1));
    expect(formats("xl/charts/chart2.xml")).toContain(
      '<c:numFmt formatCode="[$-D00041E]0;;;" sourceLinked="0"/>',
    );
    expect(insidesOf(partOf(thai, "xl/charts/chart3.xml"), "c:formatCode")).toEqual(["[$-D00041E]0.00"]);
  });
});

describe("a radar", () => {
  it("draws each series by a line of its own colour, dash and marker", () => {
    const looks = insidesOf(radar, "c:ser").map((series) => [
      /srgbClr val="(\w+)"/.exec(series)?.[1],
      /prstDash val="(\w+)"/.exec(series)?.[1],
      /symbol val="(\w+)"/.exec(series)?.[1],
    ]);
    expect(looks).toEqual([
      ["1F3864", "solid", "circle"],
      ["C55A11", "dash", "square"],
      ["5B6472", "sysDot", "triangle"],
      ["2E7D32", "lgDash", "diamond"],
    ]);
  });

  it("has markers, and an axis between the bounds that were asked for", () => {
    expect(only(radar, "c:radarStyle")).toBe('<c:radarStyle val="marker"/>');
    expect([only(radar, "c:min"), only(radar, "c:max"), only(radar, "c:majorUnit")]).toEqual([
      '<c:min val="0"/>',
      '<c:max val="500"/>',
      '<c:majorUnit val="100"/>',
    ]);
  });
});

describe("bars", () => {
  it.each([
    ["alone", gains],
    ["stacked", levels],
  ])("lie one below the other, the first on top and the axis of figures at the foot: %s", (_, chart) => {
    const [points = ""] = insidesOf(chart, "c:catAx");
    const [figures = ""] = insidesOf(chart, "c:valAx");
    expect(only(chart, "c:barDir")).toBe('<c:barDir val="bar"/>');
    expect(only(points, "c:orientation")).toBe('<c:orientation val="maxMin"/>');
    expect(only(figures, "c:crosses")).toBe('<c:crosses val="max"/>');
  });

  it("have the name of every point, and none of the texts of their axes turned", () => {
    expect(only(levels, "c:tickLblSkip")).toBe('<c:tickLblSkip val="1"/>');
    for (const axis of ["c:catAx", "c:valAx"])
      expect(only(insidesOf(levels, axis)[0] ?? "", "a:bodyPr")).toBe('<a:bodyPr rot="0" vert="horz"/>');
  });

  it("leave an end of the axis to the program where none is said", () => {
    expect(only(gains, "c:min")).toBe('<c:min val="0"/>');
    expect(elementsOf(gains, "c:max")).toEqual([]);
    expect(elementsOf(gains, "c:majorUnit")).toEqual([]);
  });

  it("have their figures at their ends", () => {
    expect(only(gains, "c:dLblPos")).toBe('<c:dLblPos val="outEnd"/>');
    expect(elementsOf(insidesOf(gains, "c:dLbls")[0] ?? "", "c:numFmt")).toEqual([
      '<c:numFmt formatCode="0.00" sourceLinked="0"/>',
    ]);
  });

  it("are stacked without a gap, and show the count of a part that is there", () => {
    expect(only(levels, "c:grouping")).toBe('<c:grouping val="stacked"/>');
    expect(only(levels, "c:overlap")).toBe('<c:overlap val="100"/>');
    expect(insidesOf(levels, "c:dLbls").map((labels) => only(labels, "c:numFmt"))).toEqual(
      Array(5).fill('<c:numFmt formatCode="0;;;" sourceLinked="0"/>'),
    );
  });

  it("have an edge of ink, and patterns or shades that a black and white print keeps", () => {
    const fills = insidesOf(levels, "c:ser").map((series) => {
      const look = insidesOf(series, "c:spPr")[0] ?? "";
      return [only(look, "a:pattFill"), /<a:ln w="9525".*?srgbClr val="(\w+)"/.exec(look)?.[1]];
    });
    expect(fills).toEqual([
      ['<a:pattFill prst="ltUpDiag">', "1F2937"],
      ["", "1F2937"],
      ["", "1F2937"],
      ["", "1F2937"],
      ['<a:pattFill prst="dotDmnd">', "1F2937"],
    ]);
  });

  it("have white figures where they are dark", () => {
    const colours = insidesOf(levels, "c:dLbls").map(
      (labels) => /<a:defRPr[^>]*>.*?srgbClr val="(\w+)"/.exec(labels)?.[1],
    );
    expect(colours).toEqual(["1F2937", "1F2937", "1F2937", "FFFFFF", "1F2937"]);
  });

  it("of several series are told apart by patterns where lines are by dashes", () => {
    const [sample] = chartSheet().charts ?? [];
    const charts = sample === undefined ? [] : [{ ...sample, kind: "bars" as const }];
    const chart = partOf(write(chartBlueprint({ sheets: [chartSheet({ charts })] })), "xl/charts/chart1.xml");
    expect(elementsOf(chart, "a:pattFill")).toEqual([
      '<a:pattFill prst="wdUpDiag">',
      '<a:pattFill prst="pct50">',
      '<a:pattFill prst="narHorz">',
    ]);
  });
});

const checked = hasXlsxChecker ? it : it.skip;
const where = hasXlsxChecker ? "" : " (skipped: the checker isn't beside the repository)";

checked(`charts and drawings have no fault by the standard's schemas${where}`, () => {
  const [sample] = chartSheet().charts ?? [];
  const charts = sample === undefined ? [] : [{ ...sample, name: "Scores", kind: "bars" as const }];
  const sheets = [chartSheet(), chartSheet({ key: "ข", name: "ข", charts })];
  expect(findPackageFaults(write(chartBlueprint({ sheets, digits: "thai" })))).toEqual([]);
});
