import { recordOf } from "../../../../src/app/batch/packRecord";
import { tidyRows, type TidyRow } from "../../../../src/core/consolidation/tidy/tidyRows";
import { sampleConsolidation } from "../../../support/sampleBatch";

const consolidation = sampleConsolidation();
const data = tidyRows(consolidation, recordOf);

function valueIn(row: TidyRow, column: string) {
  return row[data.columns.findIndex(({ name }) => name === column)];
}

describe("tidy data", () => {
  it("has every answer of every accepted form exactly once", () => {
    const keys = [...data.rows].map((row) => `${valueIn(row, "agency_code")} ${valueIn(row, "id")}`);
    const expected = consolidation.agencies.flatMap(({ agency, file }) => {
      const { statements, indicators } = recordOf(file);
      return [...statements, ...indicators].map(({ id }) => `${agency.code} ${id}`);
    });
    expect(keys).toEqual(expected);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("gives the same rows when it is gone through again", () => {
    expect([...data.rows]).toEqual([...data.rows]);
  });

  it("tells blank, unreadable and answered apart, and keeps what was typed", () => {
    const red = [...data.rows].filter((row) => valueIn(row, "agency_code") === "R-001");
    const answerOf = (id: string) => {
      const row = red.find((each) => valueIn(each, "id") === id) ?? [];
      return [valueIn(row, "self_answer"), valueIn(row, "self_typed")];
    };
    expect(answerOf("1.1.B.1")).toEqual(["met", null]);
    expect(answerOf("1.1.S.1")).toEqual(["unreadable", "น่าจะมี"]);
    expect(answerOf("2.1.S.1")).toEqual(["blank", null]);
  });

  it("scores indicators for both sets: 84 and 80 of 80 are 105 and 100 per cent", () => {
    const row = [...data.rows].at(-1) ?? [];
    const values = ["self_figure", "self_points", "committee_figure", "committee_points"].map((name) =>
      valueIn(row, name),
    );
    expect(values).toEqual([105, 400, 100, 300]);
    expect(valueIn(row, "earlier_results_typed")).toBe("ราว 70");
    expect(
      ["result_2_before", "result_1_before", "result_assessed_year"].map((name) => valueIn(row, name)),
    ).toEqual([null, null, 84]);
  });

  it("keeps its columns but empties those that would name an agency, with aliases on", () => {
    const blind = tidyRows(sampleConsolidation({ shownBy: "alias" }), recordOf);
    expect(blind.columns.map(({ name }) => name)).toEqual(data.columns.map(({ name }) => name));
    const naming = ["reporting_unit", "file", "file_sha256", "sheet", "cell", "ministry"];
    for (const row of blind.rows) for (const name of naming) expect(valueIn(row, name)).toBeNull();
  });
});
