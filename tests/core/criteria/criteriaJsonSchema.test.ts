import { Ajv2020 } from "ajv/dist/2020";
import committed from "../../../criteria/criteria.schema.json";
import cells from "../../../criteria/pmqa-4.0-cells.json";
import split from "../../../criteria/pmqa-4.0.json";
import { criteriaJsonSchema } from "../../../src/core/criteria/criteriaJsonSchema";
import { changedEdition } from "./changedEdition";

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(committed);

it("is committed as it follows from the schema (node scripts/buildCriteriaFiles.mjs)", () => {
  expect(committed).toEqual(criteriaJsonSchema());
});

it.each([
  ["pmqa-4.0", split],
  ["pmqa-4.0-cells", cells],
])("accepts %s, which names it", (_, edition) => {
  expect(edition.$schema).toBe("./criteria.schema.json");
  validate(edition);
  expect(validate.errors).toBeNull();
});

it.each([
  ["$.levels[0].points", "300"],
  ["$.extra", 1],
  ["$.categories[0].kind", "results"],
  ["$.categories[0].items[0].levels[0].statements[0].covers[0]", [0]],
  ["$.name.source", undefined],
])("refuses a wrong %s", (path, value) => {
  expect(validate(changedEdition(split, path, value))).toBe(false);
});
