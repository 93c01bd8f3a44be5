import { scoreAnswers } from "../../../src/core/scoring/scoreAnswers";
import type { Gap } from "../../../src/core/scoring/scores";
import { answersOf, marksOf, type IndicatorSketch } from "../../support/answersOf";
import { criteriaOf, type CriteriaSketch } from "../../support/criteriaOf";
import { markedEdition, type Marks } from "../../support/markedEdition";
import { readEdition } from "../../support/readEdition";

function gapsOf(marks: Marks, sketch: CriteriaSketch = {}): readonly Gap[] {
  const { criteria, answers } = markedEdition(marks, sketch);
  return scoreAnswers(criteria, answers).gaps;
}

function gainsOf(gaps: readonly Gap[]) {
  return gaps.map((gap) => [gap.id, gap.gain?.item ?? null]);
}

describe("statements", () => {
  it("gains 300 for the last Basic statement of 3,2 | 1,1 | 1,1", () => {
    expect(gainsOf(gapsOf({ "1.1": ["++-", "+", "+"] }))).toEqual([["1.1.B.3", 300]]);
  });

  it("gains 275 for the last Basic statement of 4,3 | 4,4 | 2,2", () => {
    expect(gainsOf(gapsOf({ "1.1": ["+++-", "++++", "++"] }))).toEqual([["1.1.B.4", 275]]);
  });

  it("gains nothing behind a closed gate, and says so", () => {
    expect(gapsOf({ "1.1": ["+-", "-", "+"] })).toEqual([
      expect.objectContaining({
        id: "1.1.B.2",
        gain: expect.objectContaining({ item: 150 }),
        isBehindGate: false,
      }),
      expect.objectContaining({
        id: "1.1.A.1",
        gain: { item: 0, category: 0, total: 0 },
        isBehindGate: true,
      }),
    ]);
  });

  it("gains the rest of a statement of partial credit", () => {
    const partial = { choices: { met: 1, partly: 0.5, not: 0 } };
    expect(gainsOf(gapsOf({ "1.1": ["%+", "++", "--"] }, partial))).toEqual([
      ["1.1.B.1", 175],
      ["1.1.S.1", 0],
      ["1.1.S.2", 0],
    ]);
  });

  it("gains nothing for one of several that a whole level lacks", () => {
    const whole = { rule: "whole-levels" } as const;
    expect(gainsOf(gapsOf({ "1.1": ["--", "+", "-"] }, whole))).toEqual([
      ["1.1.B.1", 0],
      ["1.1.B.2", 0],
      ["1.1.S.1", 0],
    ]);
    expect(gainsOf(gapsOf({ "1.1": ["+-", "+", "-"] }, whole))[0]).toEqual(["1.1.B.2", 400]);
  });

  it("lists neither an unanswered nor an unreadable statement nor one not applicable", () => {
    expect(gapsOf({ "1.1": ["+.", "x", "~"] }, { allowsNotApplicable: true })).toEqual([]);
  });

  it("divides by all items and categories, also while they aren't assessed", () => {
    const criteria = readEdition("pmqa-4.0-cells");
    const { gaps } = scoreAnswers(criteria, answersOf({ "1.1.B.1": "not" }));
    expect(gaps[0]?.gain).toEqual({ item: 300, category: 75, total: expect.closeTo(300 / 28, 9) });
  });

  it("divides by the edition's weights", () => {
    const [gap] = gapsOf(
      { "1.1": ["-", "-", "-"], "1.2": [".", ".", "."], "2.1": [".", ".", "."] },
      {
        weights: { "1.1": 3, "1": 1, "2": 4 },
      },
    );
    expect(gap?.gain).toEqual({ item: 300, category: 225, total: 45 });
  });
});

describe("results", () => {
  const criteria = criteriaOf({
    items: { "1.1": [1, 1, 1] },
    results: { "7.1": ["*1", "2", "*3"], "7.2": ["*1"] },
  });
  const gapsIn = (indicators: Readonly<Record<string, readonly IndicatorSketch[]>>) =>
    scoreAnswers(criteria, answersOf({}, indicators)).gaps;
  const of100 = (result: number) => [{ result, target: 100 }];

  it("lists every mandatory measure that isn't filled, also of an item without any entry", () => {
    expect(gapsIn({ "7.1.1": of100(100) })).toEqual([
      { kind: "missing-mandatory", id: "7.1.3", item: "7.1", gain: null },
      { kind: "missing-mandatory", id: "7.2.1", item: "7.2", gain: null },
    ]);
  });

  it("lists a measure below the lowest level, its gain shared among the filled measures", () => {
    const gaps = gapsIn({ "7.1.1": of100(50), "7.1.3": of100(100), "7.2.1": of100(100) });
    expect(gaps).toEqual([
      {
        kind: "below-basic",
        id: "7.1.1",
        item: "7.1",
        score: 150,
        gain: { item: 75, category: 37.5, total: 18.75 },
      },
    ]);
  });

  it("says nothing of a low measure in an item that isn't assessed", () => {
    const gaps = gapsIn({ "7.1.1": of100(50), "7.2.1": of100(100) });
    expect(gaps.map((gap) => [gap.kind, gap.id])).toEqual([["missing-mandatory", "7.1.3"]]);
  });

  it("takes 300 itself as no gap, and 299.97 as one", () => {
    const nearly = gapsIn({ "7.1.1": of100(100), "7.1.3": of100(99.99), "7.2.1": of100(100) });
    expect(nearly.map((gap) => gap.id)).toEqual(["7.1.3"]);
    expect(gapsIn({ "7.1.1": of100(100), "7.1.3": of100(100), "7.2.1": of100(100) })).toEqual([]);
  });
});

describe("order of work", () => {
  it("goes by level, then by gain, then by id", () => {
    const gaps = gapsOf({
      "1.1": ["+", "-", "-"],
      "1.2": ["++", "+-", "--"],
      "1.3": ["-", "+", "-"],
      "1.4": ["-+", "-", "+"],
    });
    expect(gainsOf(gaps)).toEqual([
      ["1.3.B.1", 400],
      ["1.4.B.1", 150],
      ["1.1.A.1", 100],
      ["1.2.A.2", 50],
      ["1.4.A.1", 0],
      ["1.1.S.1", 0],
      ["1.2.S.1", 0],
      ["1.2.S.2", 0],
      ["1.3.S.1", 0],
    ]);
  });

  it("takes gains that differ only by binary noise as equal", () => {
    const gaps = gapsOf({ "1.1": ["+++", "++-", "---"], "1.2": ["+++", "---", "---"] });
    const noise = (gaps[0]?.gain?.item ?? 0) - 100 / 3;
    expect(Math.abs(noise)).toBeLessThan(1e-9);
    expect(gaps.slice(0, 4).map((gap) => gap.id)).toEqual(["1.1.A.3", "1.2.A.1", "1.2.A.2", "1.2.A.3"]);
  });

  it("counts ids by the edition's order, so that statement 10 comes after statement 9", () => {
    const gaps = gapsOf({ "1.1": ["-----------", "+", "+"] });
    expect(gaps.map((gap) => gap.id)).toEqual(Array.from({ length: 11 }, (_, index) => `1.1.B.${index + 1}`));
  });

  it("puts results last, those of unknown gain after the others", () => {
    const criteria = criteriaOf({
      items: { "1.1": [1, 1, 1] },
      results: { "7.1": ["*1"], "7.2": ["*1", "2"] },
    });
    const indicators = { "7.2.1": [{ result: 90, target: 100 }], "7.2.2": [{ result: 10, target: 100 }] };
    const { gaps } = scoreAnswers(criteria, answersOf(marksOf("1.1", ["+", "+", "-"]), indicators));
    expect(gaps.map((gap) => gap.id)).toEqual(["1.1.S.1", "7.2.2", "7.2.1", "7.1.1"]);
  });
});
