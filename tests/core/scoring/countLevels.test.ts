import { scoreAnswers } from "../../../src/core/scoring/scoreAnswers";
import { answersOf, marksOf } from "../../support/answersOf";
import { criteriaOf } from "../../support/criteriaOf";

it("counts process items by level, with those below, not assessed and not applicable, and no results items", () => {
  const one = [1, 1, 1];
  const criteria = criteriaOf({
    items: { "1.1": one, "1.2": one, "1.3": one, "1.4": one, "1.5": one, "1.6": one },
    results: { "7.1": ["*1"], "7.2": ["*1"] },
    allowsNotApplicable: true,
  });
  const answers = {
    ...marksOf("1.1", ["+", "+", "+"]),
    ...marksOf("1.2", ["+", "-", "+"]),
    ...marksOf("1.3", ["+", "-", "-"]),
    ...marksOf("1.4", ["-", "+", "+"]),
    ...marksOf("1.5", ["~", "~", "~"]),
  };
  const indicators = { "7.1.1": [{ result: 5, target: 5 }] };
  expect(scoreAnswers(criteria, answersOf(answers, indicators)).levels).toEqual({
    byLevel: [
      { level: "B", count: 2 },
      { level: "A", count: 0 },
      { level: "S", count: 1 },
    ],
    below: 1,
    notAssessed: 1,
    notApplicable: 1,
  });
});
