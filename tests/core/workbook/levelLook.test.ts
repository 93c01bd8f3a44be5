import { heatCode, heatOf, heatShadesOf } from "../../../src/core/scoring/heatOf";
import { chartLookNamed } from "../../../src/core/workbook/chart";
import { levelLook } from "../../../src/core/workbook/levelLook";
import { criteriaOf } from "../../support/criteriaOf";

const brightness = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/../g) ?? []).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
};

const withLevels = (levels: Readonly<Record<string, number>>) =>
  criteriaOf({ items: { "1.1": Object.keys(levels).map(() => 1) }, levels });

describe("looks of levels", () => {
  it.each([1, 2, 3, 4, 5, 6])("differ and grow darker from level to level where there are %d", (levels) => {
    const shown = Array.from({ length: levels }, (_, place) =>
      brightness(chartLookNamed(levelLook(place, levels)).colour),
    );
    // Far enough apart for a black and white print.
    shown.slice(1).forEach((each, at) => expect((shown[at] ?? 0) - each).toBeGreaterThan(20));
  });

  it("are shared by neighbours where there are more, and never by the first or the last", () => {
    const looks = Array.from({ length: 9 }, (_, place) => levelLook(place, 9));
    expect(looks[0]).toBe("firstLevel");
    expect(looks[8]).toBe("topLevel");
    expect(looks.slice(1, 8).every((look) => look !== "firstLevel" && look !== "topLevel")).toBe(true);
  });

  it("keep the numbers by which forms that are out hold their shades", () => {
    expect(["Below", "First", "Middle", "Top"].map((_, at) => heatCode(heatOf(3, at - 1)))).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it("are those of the edition's levels alone", () => {
    expect(heatShadesOf(withLevels({ B: 300, A: 400, S: 500 }))).toEqual(["Below", "First", "Middle", "Top"]);
    expect(heatShadesOf(withLevels({ A: 1 }))).toEqual(["Below", "Top"]);
    expect(heatShadesOf(withLevels({ A: 1, B: 2, C: 3, D: 4 }))).toEqual([
      "Below",
      "First",
      "Middle",
      "Top",
      "UpperMiddle",
    ]);
  });
});
