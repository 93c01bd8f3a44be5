import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawBlueprint } from "../../../support/drawBlueprint";
import { sampleConsolidation, withAllRows, workbookOf } from "../../../support/sampleBatch";

// The consolidated workbook of two agencies as text: a change of its layout is read in the change of this file.
// UPDATE_GOLDEN=1 writes it anew.

const golden = join(__dirname, "../../../golden/blueprints/consolidation.txt");

describe("the consolidated workbook of two agencies", () => {
  it("is laid out as the golden blueprint shows", () => {
    const drawn = drawBlueprint(withAllRows(workbookOf(sampleConsolidation())));
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(golden, drawn);
    expect(drawn).toBe(readFileSync(golden, "utf8"));
  });
});
