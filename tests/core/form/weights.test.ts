import { builtInEditions } from "../../../src/app/builtInEditions";
import { indexCriteria } from "../../../src/core/criteria/indexCriteria";
import { indicatorIds } from "../../../src/core/form/indicatorRows";
import { committeeFactor, rowWeights } from "../../../src/core/form/weights";

const ids = builtInEditions().flatMap((edition) => {
  const index = indexCriteria(edition);
  const indicators = index.allMeasureIds.flatMap((id) => indicatorIds(id, edition.results.indicatorsMax));
  return [[...index.allStatementIds, ...indicators]];
});

describe.each(ids)("the weights of the stale check", (...rows) => {
  const weights = [...rowWeights(rows).values()];

  it("differ from row to row, so that swapping two answers shows", () => {
    expect(new Set(weights).size).toBe(rows.length);
  });

  it("are never another row's times the committee's factor, so that swapping the two sets' answers shows", () => {
    const raised = new Set(weights.map((weight) => weight * committeeFactor));
    expect(weights.filter((weight) => raised.has(weight))).toEqual([]);
  });

  it("are whole and above zero, so that their sums are exact", () => {
    expect(
      weights.every((weight) => Number.isSafeInteger(weight * 999 * committeeFactor) && weight > 0),
    ).toBe(true);
  });
});
