import { builtInEditions } from "../../src/app/builtInEditions";

it("has the split edition first, which is the default, and the one with whole cells", () => {
  expect(builtInEditions().map(({ id }) => id)).toEqual(["pmqa-4.0", "pmqa-4.0-cells"]);
});

it("parses them once", () => {
  expect(builtInEditions()).toBe(builtInEditions());
});
