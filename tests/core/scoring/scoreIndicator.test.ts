import { Scale } from "../../../src/core/criteria/scoringSchema";
import { scoreIndicator } from "../../../src/core/scoring/scoreIndicator";
import { indicatorOf, type IndicatorSketch } from "../../support/answersOf";
import { percentScale } from "../../support/criteriaOf";

const percent = Scale.parse(percentScale);

function score(sketch: IndicatorSketch, scale = percent) {
  return scoreIndicator(scale, indicatorOf(sketch));
}

describe("percentage of the target", () => {
  it.each([
    [42.5, 85, "more", 50, 150],
    [85, 85, "more", 100, 300],
    [85.85, 85, "more", 101, 300],
    [85.86, 85, "more", 101.01, 400],
    [202.01, 200, "more", 101.01, 400],
    [89.25, 85, "more", 105, 400],
    [89.26, 85, "more", 105.01, 500],
    [9, 10, "less", 110, 500],
    [11, 10, "less", 90, 270],
    [20, 10, "less", 0, 0],
    [30, 10, "less", -100, 0],
  ] as const)(
    "scores %d of %d, %s is better, as %d per cent and %d points",
    (result, target, direction, figure, points) => {
      const trace = score({ result, target, direction });
      expect(trace).toMatchObject({ state: "scored", figure });
      expect(trace).toHaveProperty("points", expect.closeTo(points, 9));
    },
  );

  it.each([
    [99.99, 299.97],
    [99.994, 299.97],
    [99.995, 300],
    [100, 300],
    [101, 300],
    [101.004, 300],
    [101.005, 400],
    [101.01, 400],
    [105, 400],
    [105.004, 400],
    [105.005, 500],
    [1000, 500],
    [0, 0],
    [-20, 0],
  ])("puts %d of 100 in the band of %d points", (result, points) => {
    expect(score({ result, target: 100 })).toHaveProperty("points", expect.closeTo(points, 9));
  });
});

describe("target of zero", () => {
  it.each([
    [0, "less", 100, 300],
    [1, "less", 0, 0],
    [0, "more", 100, 300],
    [0.01, "more", 200, 500],
    [-1, "more", 0, 0],
    [-1, "less", 100, 300],
  ] as const)(
    "scores a result of %d, %s is better, as %d per cent and %d points",
    (result, direction, figure, points) => {
      expect(score({ result, target: 0, direction })).toMatchObject({ figure, points });
    },
  );
});

describe("what can't be scored", () => {
  it("says what an incomplete indicator lacks", () => {
    expect(score({ target: null, result: 5 })).toEqual({
      id: "7.1.1.a",
      state: "incomplete",
      lacks: ["target"],
    });
    expect(score({ target: 5, result: null })).toMatchObject({ lacks: ["result"] });
    expect(score({ target: 5, result: 5, direction: null })).toMatchObject({ lacks: ["direction"] });
    expect(score({ target: null, result: null, direction: null, name: " " })).toMatchObject({
      lacks: ["name", "target", "result", "direction"],
    });
  });

  it("counts an unreadable figure as missing", () => {
    expect(score({ target: "แปดสิบ", result: 5 })).toMatchObject({ state: "incomplete", lacks: ["target"] });
  });

  it("counts zero as a figure, not as a blank", () => {
    expect(score({ target: 5, result: 0 })).toMatchObject({ state: "scored", figure: 0, points: 0 });
  });

  it("gives a negative target no score", () => {
    const invalid = { id: "7.1.1.a", state: "invalid", reason: "negative-target" };
    expect(score({ target: -5, result: 5 })).toEqual(invalid);
    expect(score({ target: -5, result: null })).toEqual(invalid);
  });
});

describe("a measure's own scale", () => {
  const ratings = Scale.parse({
    id: "ratings",
    name: { th: "ระดับ", source: "T" },
    of: "result",
    decimals: 1,
    bands: [
      { from: null, includesFrom: false, to: 3.5, includesTo: false, points: { perUnit: 50 } },
      { from: 3.5, includesFrom: true, to: null, includesTo: false, points: { fixed: 350 } },
    ],
  });

  it("reads the result itself, rounded to its decimals, and needs neither target nor direction", () => {
    expect(score({ result: 3.44, target: null, direction: null }, ratings)).toMatchObject({
      figure: 3.4,
      points: 170,
    });
    expect(score({ result: 3.45, target: null, direction: null }, ratings)).toMatchObject({
      figure: 3.5,
      points: 350,
    });
    expect(score({ result: 3.45, target: -1 }, ratings)).toMatchObject({ points: 350 });
  });

  it("still needs a name and a result", () => {
    expect(score({ name: "", result: null, target: 1 }, ratings)).toMatchObject({
      lacks: ["name", "result"],
    });
  });

  it("never goes below zero", () => {
    expect(score({ result: -2, target: null }, ratings)).toMatchObject({ figure: -2, points: 0 });
  });

  it("refuses a figure that no band holds", () => {
    const holed = { ...ratings, bands: ratings.bands.slice(1) };
    expect(() => score({ result: 1, target: null }, holed)).toThrow("ratings");
  });
});
