import { planPages, type PagedRow } from "../../../src/core/form/planPages";

const row = (heightPt: number, more: Partial<PagedRow> = {}): PagedRow => ({ heightPt, ...more });
const head = row(30, { keepsWithNext: true });

describe("planPages", () => {
  it("ends a page where a row says so", () => {
    expect(planPages([row(10), row(10, { endsPage: true }), row(10)], 500)).toEqual([1]);
  });

  it("leaves it to the program to end pages between rows that don't belong together", () => {
    expect(planPages([row(60), row(60), row(60)], 100)).toEqual([]);
  });

  it("ends a page before a head whose next row would stand on another page", () => {
    expect(planPages([row(60), head, row(30)], 100)).toEqual([0]);
    expect(planPages([row(30), head, row(30)], 100)).toEqual([]);
  });

  it("keeps a block together that is longer than two rows", () => {
    const sign = [head, row(20, { keepsWithNext: true }), row(20, { keepsWithNext: true }), row(20)];
    expect(planPages([row(40), ...sign], 100)).toEqual([0]);
  });

  it("goes on within the page for a block that no page holds", () => {
    expect(planPages([row(40), head, row(90)], 100)).toEqual([]);
  });

  it("counts hidden rows as nothing", () => {
    expect(planPages([row(60), row(500, { isHidden: true }), row(5), head, row(5)], 100)).toEqual([]);
  });

  it("counts a page from where the program itself ends the one before", () => {
    expect(planPages([row(60), row(60), head, row(30)], 100)).toEqual([1]);
    expect(planPages([row(60), row(90), row(20), head, row(30)], 100)).toEqual([]);
  });
});
