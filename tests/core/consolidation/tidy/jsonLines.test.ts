import { recordOf } from "../../../../src/app/batch/packRecord";
import { jsonLines } from "../../../../src/core/consolidation/tidy/jsonLines";
import { tidyRows } from "../../../../src/core/consolidation/tidy/tidyRows";
import { sampleConsolidation } from "../../../support/sampleBatch";

describe("tidy data as JSON Lines", () => {
  const consolidation = sampleConsolidation();
  const lines = [...jsonLines(consolidation, recordOf)];

  it("is one object a line with numbers as numbers and texts as they were written", () => {
    const objects = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const { columns, rows } = tidyRows(consolidation, recordOf);
    expect(objects.map((each) => columns.map(({ name }) => each[name]))).toEqual([...rows]);
    expect(objects.map(({ evidence }) => evidence)).toContain("=1+1");
    expect(objects.at(-1)).toMatchObject({ row_kind: "indicator", target: 80, result_1_before: null });
  });

  it("ends each line with one line feed", () => {
    expect(lines.every((line) => line.indexOf("\n") === line.length - 1)).toBe(true);
  });
});
