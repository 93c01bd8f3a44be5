import { jsonPath } from "../../../src/core/criteria/jsonPath";

it("writes members after a dot and positions in brackets", () => {
  expect(jsonPath(["categories", 0, "items", 1, "id"])).toBe("$.categories[0].items[1].id");
});

it("quotes a key that isn't a plain name", () => {
  expect(jsonPath(["a b", "1x", '"'])).toBe('$["a b"]["1x"]["\\""]');
});

it("calls the whole document $", () => {
  expect(jsonPath([])).toBe("$");
});
