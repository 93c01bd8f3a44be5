import { scoreAnswers } from "../../../src/core/scoring/scoreAnswers";
import type { ItemScore, ProcessTrace } from "../../../src/core/scoring/scores";
import { answersOf } from "../../support/answersOf";
import { criteriaOf, type CriteriaSketch } from "../../support/criteriaOf";
import { markedEdition } from "../../support/markedEdition";

/** Scores the one item of an edition made for its marks: a text per level, see marksOf. */
function scoreItem(marks: readonly string[], sketch: CriteriaSketch = {}): ItemScore {
  const { criteria, answers } = markedEdition({ "1.1": marks }, sketch);
  const [item] = scoreAnswers(criteria, answers).items;
  if (item === undefined) throw new Error("no item");
  return item;
}

function traceOf(item: ItemScore): ProcessTrace {
  if (item.trace.kind !== "process") throw new Error("not a process item");
  return item.trace;
}

const partial = { choices: { met: 1, partly: 0.5, not: 0 } };
const applicable = { allowsNotApplicable: true };

describe("gated-proportional", () => {
  it.each([
    [["---", "-", "-"], 0, "below"],
    [["++-", "+", "+"], 200, "below"],
    [["+++", "-", "+"], 300, "B"],
    [["+", "+--", "---"], 333 + 1 / 3, "B"],
    [["+++", "++-", "+++"], 366 + 2 / 3, "B"],
    [["++", "+++-", "--"], 375, "B"],
    [["+++", "+++", "+--"], 433 + 1 / 3, "A"],
    [["++++", "++", "++"], 500, "S"],
    [["+++-", "++++", "++"], 225, "below"],
  ])("gives %j %d points and level %s", (marks, score, level) => {
    const item = scoreItem(marks);
    expect(item.state).toBe("assessed");
    expect(item.score).toBeCloseTo(score, 10);
    expect(item.level).toBe(level);
  });

  it("keeps full precision", () => {
    expect(scoreItem(["+++", "+++", "+--"]).score).toBe(400 + 100 / 3);
  });

  it("counts a share of a statement for a choice of partial credit", () => {
    expect(scoreItem(["+%", "--", "--"], partial).score).toBe(225);
  });

  it("holds a level with a partial credit incomplete, and the gate above it closed", () => {
    const item = scoreItem(["+%", "++", "++"], partial);
    expect(item).toMatchObject({ score: 225, level: "below" });
  });

  it("takes its levels and points from the edition", () => {
    const four = { levels: { N: 100, B: 150, A: 400, S: 1000 } };
    expect(scoreItem(["++", "++", "++", "+---"], four)).toMatchObject({ score: 550, level: "A" });
    expect(scoreItem(["++", "++", "++", "++++"], four)).toMatchObject({ score: 1000, level: "S" });
    expect(scoreItem(["+-"], { levels: { P: 40 } })).toMatchObject({ score: 20, level: "below" });
  });
});

describe("whole-levels", () => {
  const whole = { rule: "whole-levels" } as const;

  it.each([
    [["++-", "+", "+"], 0, "below"],
    [["+++", "-", "+"], 300, "B"],
    [["+++", "++-", "+++"], 300, "B"],
    [["+++", "+++", "+--"], 400, "A"],
    [["++", "++", "++"], 500, "S"],
  ])("gives %j %d points and level %s", (marks, score, level) => {
    expect(scoreItem(marks, whole)).toMatchObject({ score, level });
  });
});

describe("blanks", () => {
  it("calls an item without an answer not assessed, not zero", () => {
    const item = scoreItem(["..", ".", "."]);
    expect(item).toMatchObject({ state: "not-assessed", score: null, level: null, isProvisional: false });
    expect(item.unanswered).toEqual(["1.1.B.1", "1.1.B.2", "1.1.A.1", "1.1.S.1"]);
  });

  it("counts a statement missing from the answers as a blank", () => {
    const criteria = criteriaOf({ items: { "1.1": [3, 1, 1] } });
    const [item] = scoreAnswers(criteria, answersOf({ "1.1.B.2": "met" })).items;
    expect(item).toMatchObject({ state: "assessed", score: 100, isProvisional: true });
    expect(item?.unanswered).toEqual(["1.1.B.1", "1.1.B.3", "1.1.A.1", "1.1.S.1"]);
  });

  it("gives a blank nothing, lists it and makes the item provisional", () => {
    const item = scoreItem(["+.", "+", "+"]);
    expect(item).toMatchObject({ score: 150, level: "below", isProvisional: true, unanswered: ["1.1.B.2"] });
  });

  it("assesses an item whose only answer is no", () => {
    expect(scoreItem(["-..", ".", "."])).toMatchObject({ state: "assessed", score: 0, level: "below" });
  });

  it("counts an unreadable answer as unanswered", () => {
    expect(scoreItem(["+x", "+", "+"])).toMatchObject({ score: 150, unanswered: ["1.1.B.2"] });
    expect(scoreItem(["xx", "x", "x"])).toMatchObject({ state: "not-assessed", score: null });
  });

  it("counts not applicable as unanswered where the edition doesn't know it", () => {
    expect(scoreItem(["+~", "+", "+"])).toMatchObject({ score: 150, unanswered: ["1.1.B.2"] });
  });
});

describe("not applicable", () => {
  it("leaves the count of its level", () => {
    const item = scoreItem(["++~", "+-", "-"], applicable);
    expect(item).toMatchObject({ score: 350, level: "B", isProvisional: false, unanswered: [] });
    expect(traceOf(item).levels[0]).toMatchObject({ expected: 2, credit: 2, notApplicable: ["1.1.B.3"] });
  });

  it("completes a level that has no other statement, once something is answered", () => {
    expect(scoreItem(["+", "~~", "-"], applicable)).toMatchObject({ score: 400, level: "A" });
    expect(scoreItem(["~", "-", "-"], applicable)).toMatchObject({ score: 300, level: "B" });
    expect(scoreItem(["-", "~", "+"], applicable)).toMatchObject({ score: 0, level: "below" });
  });

  it("makes an item of nothing else not applicable", () => {
    const item = scoreItem(["~~", "~", "~"], applicable);
    expect(item).toMatchObject({ state: "not-applicable", score: null, level: null, isProvisional: false });
    expect(traceOf(item).next).toBeNull();
  });

  it("isn't an answer: with nothing but blanks beside it the item is not assessed", () => {
    const item = scoreItem(["~~", ".", "."], applicable);
    expect(item).toMatchObject({ state: "not-assessed", score: null, unanswered: ["1.1.A.1", "1.1.S.1"] });
    expect(traceOf(item).levels.map((level) => level.points)).toEqual([0, 0, 0]);
  });
});

describe("trace", () => {
  it("sorts each level's statements by their answers", () => {
    const item = scoreItem(["+-.%", "+", "~"], { ...partial, ...applicable });
    expect(traceOf(item).levels).toEqual([
      {
        level: "B",
        expected: 4,
        credit: 1.5,
        isComplete: false,
        isClosed: false,
        points: 112.5,
        met: ["1.1.B.1"],
        unmet: ["1.1.B.2", "1.1.B.4"],
        unanswered: ["1.1.B.3"],
        notApplicable: [],
      },
      expect.objectContaining({ level: "A", isComplete: true, isClosed: true, points: 0, met: ["1.1.A.1"] }),
      expect.objectContaining({ level: "S", expected: 0, isClosed: true, notApplicable: ["1.1.S.1"] }),
    ]);
  });

  it("names the statements that keep the item from its next level", () => {
    expect(traceOf(scoreItem(["++", "-+.", "-"])).next).toEqual({
      level: "A",
      blocking: ["1.1.A.1", "1.1.A.3"],
    });
    expect(traceOf(scoreItem(["-", "+", "-"])).next).toEqual({ level: "B", blocking: ["1.1.B.1"] });
    expect(traceOf(scoreItem([".", ".", "."])).next).toEqual({ level: "B", blocking: ["1.1.B.1"] });
    expect(traceOf(scoreItem(["+", "+", "+"])).next).toBeNull();
  });
});

it("refuses a choice that the edition doesn't have", () => {
  const criteria = criteriaOf({ items: { "1.1": [1, 1, 1] } });
  expect(() => scoreAnswers(criteria, answersOf({ "1.1.B.1": "perhaps" }))).toThrow("perhaps");
});
