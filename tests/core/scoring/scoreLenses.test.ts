import { scoreAnswers } from "../../../src/core/scoring/scoreAnswers";
import { answersOf, marksOf } from "../../support/answersOf";
import { criteriaOf } from "../../support/criteriaOf";

const one = [1, 1, 1];
const criteria = criteriaOf({
  items: { "1.1": one, "1.2": one, "2.1": one },
  results: { "7.1": ["*1"] },
  weights: { "1.1": 5 },
  allowsNotApplicable: true,
  lenses: { dimensions: { O: ["1.1", "2.1"], C: ["1.2", "7.1"], S: ["1.2"] } },
});

it("is the plain mean of the items mapped to each value", () => {
  const answers = { ...marksOf("1.1", ["+", "-", "-"]), ...marksOf("2.1", ["+", "+", "-"]) };
  const scores = scoreAnswers(criteria, answersOf(answers, { "7.1.1": [{ result: 5, target: 5 }] }));
  expect(scores.lenses).toMatchObject([
    { lens: "dimensions", value: "O", score: 350, assessed: 2, of: 2, isProvisional: false, restAtZero: 350 },
    { lens: "dimensions", value: "C", score: 300, assessed: 1, of: 2, isProvisional: true, restAtZero: 150 },
    { lens: "dimensions", value: "S", score: null, assessed: 0, of: 1, isProvisional: true, restAtZero: 0 },
  ]);
});

it("leaves out items not applicable", () => {
  const answers = { ...marksOf("1.1", ["+", "-", "-"]), ...marksOf("2.1", ["~", "~", "~"]) };
  expect(scoreAnswers(criteria, answersOf(answers)).lenses[0]).toMatchObject({
    score: 300,
    assessed: 1,
    of: 1,
  });
});
