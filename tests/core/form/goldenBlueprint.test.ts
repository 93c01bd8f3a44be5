import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { criteriaOf } from "../../support/criteriaOf";
import { drawBlueprint } from "../../support/drawBlueprint";
import { formOf } from "../../support/formOf";

// The whole form of a small edition as text: a change of its layout is read in the change of this file.
// UPDATE_GOLDEN=1 writes it anew.

const golden = join(__dirname, "../../golden/blueprints/small-edition.txt");

describe("the form of an edition with two items", () => {
  it("is laid out as the golden blueprint shows", () => {
    const criteria = criteriaOf({ items: { "1.1": [2, 1, 1] }, results: { "7.1": ["*1", "2"] } });
    const drawn = drawBlueprint(formOf(criteria).blueprint);
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(golden, drawn);
    expect(drawn).toBe(readFileSync(golden, "utf8"));
  });
});
