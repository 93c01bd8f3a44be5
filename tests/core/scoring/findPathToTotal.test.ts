import { indexCriteria } from "../../../src/core/criteria/indexCriteria";
import { findPathToTotal } from "../../../src/core/scoring/findPathToTotal";
import { answersOf, marksOf } from "../../support/answersOf";
import { criteriaOf, type CriteriaSketch } from "../../support/criteriaOf";
import { markedEdition, type Marks } from "../../support/markedEdition";
import { readEdition } from "../../support/readEdition";

function pathTo(target: number, marks: Marks, sketch: CriteriaSketch = {}) {
  const { criteria, answers } = markedEdition(marks, sketch);
  return findPathToTotal(criteria, answers, target);
}

it("needs nothing where the target is reached, binary noise allowed for", () => {
  expect(pathTo(300, { "1.1": ["+", "-", "-"] })).toEqual({ kind: "reached", statements: [], total: 300 });
  const third = ["+++", "+++", "+--"];
  const path = pathTo(400, { "1.1": ["+++", "---", "---"], "1.2": third, "1.3": third, "1.4": third });
  expect(path).toMatchObject({ kind: "reached", statements: [] });
});

it("isn't greedy: it passes over the largest gain now where another item releases more", () => {
  // 1.1.A.1 wins 200 now; 1.2's first statement wins 150 and its second 350.
  const path = pathTo(400, { "1.1": ["+", "-", "+"], "1.2": ["--", "+", "+"] });
  expect(path).toEqual({ kind: "reached", statements: ["1.2.B.1", "1.2.B.2"], total: 400 });
});

it("counts what a gate releases above it", () => {
  const path = pathTo(500, { "1.1": ["-", "+", "+"] });
  expect(path).toEqual({ kind: "reached", statements: ["1.1.B.1"], total: 500 });
});

it("takes the path that comes first in the order of work, of several as short", () => {
  const path = pathTo(350, { "1.1": ["+", "-", "-"], "1.2": ["+", "-", "-"], "1.3": ["-", "+", "+"] });
  expect(path).toMatchObject({ statements: ["1.3.B.1"] });
  const tied = pathTo(350, { "1.1": ["+", "+", "-"], "1.2": ["+", "-", "-"], "1.3": ["+", "-", "-"] });
  expect(tied).toMatchObject({ statements: ["1.2.A.1"] });
});

it("says which total is the best within reach", () => {
  expect(pathTo(600, { "1.1": ["+", "-", "-"] })).toEqual({ kind: "unreachable", best: 500 });
  expect(pathTo(301, { "1.1": [".", ".", "."] })).toEqual({ kind: "unreachable", best: null });
});

it("doesn't promise an unanswered statement, nor what lies behind it", () => {
  expect(pathTo(400, { "1.1": ["--", "-.", "-"] })).toEqual({ kind: "unreachable", best: 350 });
  expect(pathTo(350, { "1.1": ["--", "-.", "-"] })).toMatchObject({
    statements: ["1.1.B.1", "1.1.B.2", "1.1.A.1"],
  });
});

it("leaves items that aren't assessed out, as the total does", () => {
  const path = pathTo(500, { "1.1": ["+", "+", "-"], "1.2": [".", ".", "."], "2.1": [".", ".", "."] });
  expect(path).toEqual({ kind: "reached", statements: ["1.1.S.1"], total: 500 });
});

it("leaves results as they are", () => {
  const criteria = criteriaOf({ items: { "1.1": [1, 1, 1] }, results: { "7.1": ["*1"] } });
  const answers = answersOf(marksOf("1.1", ["+", "-", "-"]), { "7.1.1": [{ result: 50, target: 100 }] });
  expect(findPathToTotal(criteria, answers, 300)).toMatchObject({
    statements: ["1.1.A.1", "1.1.S.1"],
    total: 325,
  });
  expect(findPathToTotal(criteria, answers, 326)).toEqual({ kind: "unreachable", best: 325 });
});

it("finds its way with partial credits: the statement that lacks most earns most", () => {
  const partial = { choices: { met: 1, partly: 0.5, not: 0 } };
  expect(pathTo(250, { "1.1": ["%-+", "-", "-"] }, partial)).toMatchObject({
    statements: ["1.1.B.2"],
    total: 250,
  });
});

it("weighs items and categories as the total does", () => {
  const marks = { "1.1": ["-", "-", "-"], "1.2": ["-", "-", "-"], "2.1": ["-", "-", "-"] };
  const path = pathTo(150, marks, { weights: { "1.2": 9, "1": 3 } });
  expect(path).toMatchObject({ kind: "reached", statements: ["1.2.B.1"] });
});

it("is found on a full edition with nothing met", () => {
  const criteria = readEdition("pmqa-4.0");
  const ids = indexCriteria(criteria).allStatementIds;
  const answers = answersOf(Object.fromEntries(ids.map((id) => [id, "not"])));
  expect(findPathToTotal(criteria, answers, 450)).toMatchObject({ kind: "reached" });
});
