import { builtInEditions } from "../../../src/app/builtInEditions";
import { brokenWords } from "../../support/brokenWords";
import { formOf } from "../../support/formOf";

describe("the heads of the form's columns", () => {
  it.each(["th", "en"] as const)("hold every word whole, in %s", (language) => {
    const [criteria] = builtInEditions();
    if (criteria === undefined) throw new Error("an edition is missing");
    expect(brokenWords(formOf(criteria, {}, { language }).blueprint.sheets)).toEqual([]);
  });
});
