import { scoreAnswers } from "../../../src/core/scoring/scoreAnswers";
import type { CriteriaSketch } from "../../support/criteriaOf";
import { markedEdition, type Marks } from "../../support/markedEdition";

const blank = [".", ".", "."];
const unmarked: Marks = { "1.1": blank, "1.2": blank, "2.1": blank, "3.1": blank };

function scoreTotal(marks: Marks, sketch: CriteriaSketch = {}) {
  const { criteria, answers } = markedEdition({ ...unmarked, ...marks }, sketch);
  return scoreAnswers(criteria, answers).total;
}

const at0 = ["-", "-", "-"];
const at300 = ["+", "-", "-"];
const at500 = ["+", "+", "+"];
const allNotApplicable = ["~", "~", "~"];

it("is the mean of the categories, not of the items", () => {
  expect(scoreTotal({ "1.1": at300, "1.2": at300, "2.1": at0, "3.1": at0 })).toMatchObject({
    score: 100,
    assessed: 3,
    of: 3,
    itemsAssessed: 4,
    itemsOf: 4,
    isProvisional: false,
    restAtZero: 100,
  });
});

it("leaves out categories without an assessed item and says so", () => {
  expect(scoreTotal({ "1.1": at300, "2.1": at500 })).toMatchObject({
    score: 400,
    assessed: 2,
    of: 3,
    itemsAssessed: 2,
    itemsOf: 4,
    isProvisional: true,
  });
});

it("takes every category with its rest at zero, for the total with the rest at zero", () => {
  expect(scoreTotal({ "1.1": at300, "2.1": at500 }).restAtZero).toBeCloseTo((150 + 500 + 0) / 3, 9);
});

it("is provisional while a category is, though every category has an assessed item", () => {
  const total = scoreTotal({ "1.1": at300, "2.1": at500, "3.1": at500 });
  expect(total).toMatchObject({ assessed: 3, of: 3, itemsAssessed: 3, itemsOf: 4, isProvisional: true });
});

it("has no score without an answer", () => {
  expect(scoreTotal({})).toMatchObject({
    score: null,
    assessed: 0,
    of: 3,
    isProvisional: true,
    restAtZero: 0,
  });
});

it("weighs categories as the edition says", () => {
  const total = scoreTotal(
    { "1.1": at300, "1.2": at300, "2.1": at500, "3.1": at500 },
    { weights: { "1": 2 } },
  );
  expect(total.score).toBe(400);
});

it("leaves out a category of which nothing is applicable", () => {
  const marks = { "1.1": at300, "1.2": at300, "2.1": at500, "3.1": allNotApplicable };
  expect(scoreTotal(marks, { allowsNotApplicable: true })).toMatchObject({
    score: 400,
    assessed: 2,
    of: 2,
    itemsAssessed: 3,
    itemsOf: 3,
    isProvisional: false,
    restAtZero: 400,
  });
});
