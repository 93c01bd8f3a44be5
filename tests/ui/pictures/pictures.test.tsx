import { renderToStaticMarkup } from "react-dom/server";
import { chartLooks } from "../../../src/core/workbook/chart";
import { pictureWordsIn } from "../../../src/core/text/pictureWords";
import { Bars } from "../../../src/ui/pictures/Bars";
import { HeatMap } from "../../../src/ui/pictures/HeatMap";
import { inkOn } from "../../../src/ui/pictures/ink";
import { pointOnSpoke, radarPath } from "../../../src/ui/pictures/radarShape";
import { ScoresChart } from "../../../src/ui/pictures/ScoresChart";
import { StackedBars } from "../../../src/ui/pictures/StackedBars";
import type { ScoresPicture } from "../../../src/views/pictures/picturesView";

const count = (markup: string, part: string) => markup.split(part).length - 1;

function scoresOf(corners: number): ScoresPicture {
  return {
    altText: "คะแนนทุกหมวด",
    corners: Array.from({ length: corners }, (_, at) => ({ label: `หมวด ${at + 1}`, name: `ชื่อ ${at + 1}` })),
    grid: [
      { share: 0.5, text: "250" },
      { share: 1, text: "500" },
    ],
    series: (["self", "target"] as const).map((look) => ({
      name: look,
      look: chartLooks[look],
      scores: Array.from({ length: corners }, (_, at) =>
        look === "target" && at === 0 ? null : { share: 0.5, text: `${250 + at}.00` },
      ),
    })),
    isProvisional: false,
  };
}

describe("the chart of scores", () => {
  it.each([3, 7, 12])(
    "is a radar of %i categories, with a corner for each and their text for who can't see it",
    (corners) => {
      const markup = renderToStaticMarkup(<ScoresChart picture={scoresOf(corners)} />);
      expect(markup).toContain('role="img" aria-label="คะแนนทุกหมวด"');
      expect(count(markup, "<circle")).toBe(corners);
      expect(count(markup, ">หมวด ")).toBe(corners);
      expect(markup).not.toContain("style=");
    },
  );

  it.each([1, 2])("is bars of %i categories, with the figure beside each", (corners) => {
    const markup = renderToStaticMarkup(<ScoresChart picture={scoresOf(corners)} />);
    expect(count(markup, "<rect")).toBe(corners * 2 - 1);
    expect(markup).toContain(">250.00<");
  });

  it("tells series apart by dash and marker as well as by colour", () => {
    const markup = renderToStaticMarkup(<ScoresChart picture={scoresOf(4)} />);
    expect(markup).toContain(`stroke="#${chartLooks.self.colour}"`);
    expect(count(markup, "stroke-dasharray")).toBe(1);
    // The diamonds of the target's three known corners.
    expect(count(markup, "<polygon")).toBe(3);
  });
});

describe("the shape of a radar", () => {
  const centre = { x: 0, y: 0 };

  it("begins on top and goes clockwise", () => {
    expect([0, 1, 2, 3].map((at) => pointOnSpoke(centre, 100, at, 4))).toEqual([
      { x: 0, y: -100 },
      { x: 100, y: 0 },
      { x: 0, y: 100 },
      { x: -100, y: 0 },
    ]);
    expect(pointOnSpoke(centre, 100, 0, 5, 0.25)).toEqual({ x: 0, y: -25 });
  });

  it("has a gap where a corner has no score, not a line to 0", () => {
    const [a, b, c] = [
      { x: 1, y: 1 },
      { x: 2, y: 2 },
      { x: 3, y: 3 },
    ];
    expect(radarPath([a, b, c])).toBe("M1 1L2 2L3 3Z");
    expect(radarPath([a, b, null, c])).toBe("M1 1L2 2M3 3L1 1");
    expect(radarPath([a, null, b, null])).toBe("");
  });
});

describe("the bars of levels", () => {
  const parts = [
    { name: "Basic", letter: "B", look: chartLooks.firstLevel },
    { name: "ยังไม่ประเมิน", letter: "", look: chartLooks.notAssessed },
  ];

  it("have level and count in each part, as far as there is room, and nothing for none", () => {
    const markup = renderToStaticMarkup(
      <StackedBars
        picture={{
          altText: "ระดับ",
          parts,
          bars: [
            { label: "หมวด 1", name: "", counts: [3, 1] },
            { label: "หมวด 2", name: "", counts: [199, 1] },
            { label: "หมวด 3", name: "", counts: [0, 150] },
          ],
        }}
      />,
    );
    expect(markup).toContain(">B 199<");
    expect(markup).toContain(">150<");
    expect(markup).not.toContain(">B 0<");
    expect(markup).not.toContain("style=");
    // What isn't assessed has dots over it.
    expect(count(markup, "<pattern")).toBe(3);
  });
});

describe("other pictures", () => {
  it("draw a bar as long as its share", () => {
    const markup = renderToStaticMarkup(
      <Bars
        altText="ส่วนที่เพิ่ม"
        bars={[{ label: "1.1.B.1", figure: "+5.00", share: 0.5, look: chartLooks.self }]}
      />,
    );
    expect(markup).toMatch(/<rect x="0" y="\d+" width="150"/);
    expect(markup).toContain(">+5.00<");
  });

  it("name each item's cell with its score and level in words", () => {
    const cell = { id: "1.1", told: "ประเด็น 1.1: 400.00 คะแนน Advance", points: "400.00", letter: "A" };
    const markup = renderToStaticMarkup(
      <HeatMap
        picture={{
          categories: [{ id: "1", name: "หมวด 1", cells: [{ ...cell, look: chartLooks.middleLevel }] }],
          legend: [],
          isProvisional: false,
        }}
        words={pictureWordsIn("th")}
        onItem={() => undefined}
      />,
    );
    expect(markup).toContain(`aria-label="${cell.told}"`);
    expect(markup).toContain(">A<");
    expect(markup).toContain(">400.00<");
  });

  it("write in black on light looks and in white on dark ones", () => {
    expect(inkOn(chartLooks.topLevel.colour)).toBe("#ffffff");
    for (const look of ["firstLevel", "middleLevel", "below", "notAssessed"] as const)
      expect(inkOn(chartLooks[look].colour)).toBe("#000000");
  });
});
