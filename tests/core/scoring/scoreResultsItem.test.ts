import { scoreAnswers } from "../../../src/core/scoring/scoreAnswers";
import type { ResultsTrace } from "../../../src/core/scoring/scores";
import { answersOf, type IndicatorSketch } from "../../support/answersOf";
import { criteriaOf } from "../../support/criteriaOf";

const criteria = criteriaOf({ results: { "7.1": ["*1", "2", "*3"], "7.2": ["1", "2"] } });

function scoreItem(indicators: Readonly<Record<string, readonly IndicatorSketch[]>>, id = "7.1") {
  const item = scoreAnswers(criteria, answersOf({}, indicators)).items.find((each) => each.item === id);
  if (item?.trace.kind !== "results") throw new Error("no results item");
  const trace: ResultsTrace = item.trace;
  return { ...item, trace };
}

const of300 = { result: 100, target: 100 };
const of150 = { result: 50, target: 100 };
const of500 = { result: 200, target: 100 };

it("is the mean of the filled measures, each the mean of its indicators", () => {
  const item = scoreItem({ "7.1.1": [of300, of500], "7.1.3": [of150] });
  expect(item).toMatchObject({
    state: "assessed",
    score: 275,
    level: null,
    isProvisional: false,
    unanswered: [],
  });
  expect(item.trace.measures.map((each) => each.score)).toEqual([400, null, 150]);
});

it("counts a measure that isn't mandatory once it is filled", () => {
  expect(scoreItem({ "7.1.1": [of300], "7.1.2": [of500], "7.1.3": [of150] }).score).toBeCloseTo(950 / 3, 9);
});

it("is not assessed while a mandatory measure isn't filled", () => {
  const item = scoreItem({ "7.1.1": [of300], "7.1.2": [of500] });
  expect(item).toMatchObject({ state: "not-assessed", score: null });
  expect(item.trace.missingMandatory).toEqual(["7.1.3"]);
  expect(item.trace.measures[0]).toMatchObject({ measure: "7.1.1", isMandatory: true, score: 300 });
});

it("is not assessed without any entry", () => {
  expect(scoreItem({})).toMatchObject({ state: "not-assessed", score: null });
  expect(scoreItem({}).trace.missingMandatory).toEqual(["7.1.1", "7.1.3"]);
});

it("needs one filled measure where none is mandatory", () => {
  expect(scoreItem({}, "7.2")).toMatchObject({ state: "not-assessed", score: null });
  expect(scoreItem({ "7.2.2": [of150] }, "7.2")).toMatchObject({ state: "assessed", score: 150 });
});

it("lists an incomplete indicator and leaves it out of the mean", () => {
  const item = scoreItem({ "7.1.1": [of300, { result: 5, target: null }], "7.1.3": [of300] });
  expect(item.score).toBe(300);
  expect(item.trace.measures[0]?.indicators).toEqual([
    { id: "7.1.1.a", state: "scored", figure: 100, points: 300 },
    { id: "7.1.1.b", state: "incomplete", lacks: ["target"] },
  ]);
});

it("doesn't take a measure as filled by incomplete or invalid indicators", () => {
  const item = scoreItem({ "7.1.1": [{ result: 5, target: -1 }], "7.1.3": [{ result: null, target: 5 }] });
  expect(item).toMatchObject({ state: "not-assessed", score: null });
  expect(item.trace.missingMandatory).toEqual(["7.1.1", "7.1.3"]);
  expect(item.trace.measures[0]?.indicators[0]?.state).toBe("invalid");
});

it("scores each measure on its own scale", () => {
  const scale = {
    id: "count",
    name: { th: "จำนวน", source: "T" },
    of: "result",
    decimals: 0,
    bands: [{ from: null, includesFrom: false, to: null, includesTo: false, points: { perUnit: 100 } }],
  };
  const own = criteriaOf({ results: { "7.1": ["*1", "*2@count"] }, scales: [scale] });
  const answers = answersOf({}, { "7.1.1": [of300], "7.1.2": [{ result: 4, target: null }] });
  expect(scoreAnswers(own, answers).items[0]?.score).toBe(350);
});

it("refuses a measure whose scale the edition doesn't have", () => {
  const lost = criteriaOf({ results: { "7.1": ["*1@lost"] } });
  expect(() => scoreAnswers(lost, answersOf({}))).toThrow("lost");
});
