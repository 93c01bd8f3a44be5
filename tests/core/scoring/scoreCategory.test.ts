import { scoreAnswers } from "../../../src/core/scoring/scoreAnswers";
import type { CriteriaSketch } from "../../support/criteriaOf";
import { markedEdition, type Marks } from "../../support/markedEdition";

const at300 = ["+", "-", "-"];
const at400 = ["+", "+", "-"];
const allNotApplicable = ["~", "~", "~"];

const blank = [".", ".", "."];

function scoreCategory1(marks: Marks, sketch: CriteriaSketch = {}) {
  const { criteria, answers } = markedEdition(marks, sketch);
  const [category] = scoreAnswers(criteria, answers).categories;
  if (category === undefined) throw new Error("no category");
  return category;
}

it("is the mean of the assessed items, provisional while others aren't, with the rest at zero beside it", () => {
  expect(scoreCategory1({ "1.1": at300, "1.2": at400, "1.3": blank, "1.4": blank })).toEqual({
    category: "1",
    score: 350,
    assessed: 2,
    of: 4,
    isProvisional: true,
    restAtZero: 175,
    parts: [
      { id: "1.1", weight: 1, score: 300 },
      { id: "1.2", weight: 1, score: 400 },
      { id: "1.3", weight: 1, score: null },
      { id: "1.4", weight: 1, score: null },
    ],
  });
});

it("is final once every item is assessed without a blank", () => {
  const marks = { "1.1": at300, "1.2": at400, "1.3": at300, "1.4": at300 };
  expect(scoreCategory1(marks)).toMatchObject({
    score: 325,
    assessed: 4,
    isProvisional: false,
    restAtZero: 325,
  });
});

it("is provisional while an item has blanks, though all are assessed", () => {
  const marks = { "1.1": at300, "1.2": at400, "1.3": at300, "1.4": ["+", ".", "."] };
  expect(scoreCategory1(marks)).toMatchObject({ score: 325, assessed: 4, of: 4, isProvisional: true });
});

it("has no score while no item is assessed", () => {
  expect(scoreCategory1({ "1.1": blank, "1.2": blank, "1.3": blank, "1.4": blank })).toMatchObject({
    score: null,
    assessed: 0,
    of: 4,
    restAtZero: 0,
  });
});

it("leaves out items not applicable, also from how many there are", () => {
  const marks = { "1.1": at300, "1.2": at400, "1.3": at300, "1.4": allNotApplicable };
  const category = scoreCategory1(marks, { allowsNotApplicable: true });
  expect(category).toMatchObject({ assessed: 3, of: 3, isProvisional: false });
  expect(category.score).toBeCloseTo(1000 / 3, 9);
  expect(category.restAtZero).toBeCloseTo(1000 / 3, 9);
  expect(category.parts.map((part) => part.id)).toEqual(["1.1", "1.2", "1.3"]);
});

it("weighs its items as the edition says, those not assessed too", () => {
  const marks = { "1.1": at300, "1.2": at400, "1.3": blank, "1.4": blank };
  expect(scoreCategory1(marks, { weights: { "1.2": 3 } })).toMatchObject({ score: 375, restAtZero: 250 });
});

it("gives 399.99999999999994 for 300 and three of 433.33…, unrounded", () => {
  const third = ["+++", "+++", "+--"];
  const marks = { "1.1": ["+++", "---", "---"], "1.2": third, "1.3": third, "1.4": third };
  expect(scoreCategory1(marks).score).toBe(399.99999999999994);
});
