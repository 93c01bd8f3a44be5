import { CategoryId, ItemId, LevelId } from "../../../src/core/criteria/ids";
import { findPathToLevel, type PathScope } from "../../../src/core/scoring/findPathToLevel";
import { answersOf, marksOf } from "../../support/answersOf";
import { criteriaOf } from "../../support/criteriaOf";

const criteria = criteriaOf({
  items: { "1.1": [2, 2, 1], "1.2": [1, 1, 1], "2.1": [1, 1, 1], "2.2": [1, 1, 1] },
  results: { "7.1": ["*1"] },
  allowsNotApplicable: true,
});

const answers = answersOf({
  ...marksOf("1.1", ["+-", "-+", "-"]),
  ...marksOf("1.2", ["-", "+", "."]),
  ...marksOf("2.1", ["~", "~", "~"]),
});

const inItem = (id: string): PathScope => ({ kind: "item", item: ItemId.parse(id) });
const inCategory = (id: string): PathScope => ({ kind: "category", category: CategoryId.parse(id) });
const level = (id: string) => LevelId.parse(id);

it("takes every statement that an item lacks at the level and below it", () => {
  expect(findPathToLevel(criteria, answers, level("A"), inItem("1.1"))).toEqual({
    statements: ["1.1.B.2", "1.1.A.1"],
    blocked: [],
    total: 200,
  });
});

it("needs nothing where the level is reached, or nothing is applicable", () => {
  const met = answersOf(marksOf("1.1", ["++", "++", "-"]));
  expect(findPathToLevel(criteria, met, level("A"), inItem("1.1"))).toMatchObject({
    statements: [],
    blocked: [],
  });
  expect(findPathToLevel(criteria, answers, level("S"), inItem("2.1"))).toMatchObject({
    statements: [],
    blocked: [],
  });
});

it("brings every item of a category to the level, in the order of work", () => {
  expect(findPathToLevel(criteria, answers, level("B"), inCategory("1"))).toEqual({
    statements: ["1.2.B.1", "1.1.B.2"],
    blocked: [],
    total: 375,
  });
});

it("names the items that can't be promised and leaves their statements out", () => {
  expect(findPathToLevel(criteria, answers, level("S"), { kind: "all" })).toMatchObject({
    statements: ["1.1.B.2", "1.1.A.1", "1.1.S.1"],
    blocked: [
      { item: "1.2", reason: "unanswered", unanswered: ["1.2.S.1"] },
      { item: "2.2", reason: "not-assessed", unanswered: ["2.2.B.1", "2.2.A.1", "2.2.S.1"] },
    ],
  });
});

it("passes over items of results, which have no level", () => {
  expect(findPathToLevel(criteria, answers, level("S"), inCategory("7"))).toMatchObject({
    statements: [],
    blocked: [],
  });
});
