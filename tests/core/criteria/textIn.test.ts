import { textIn } from "../../../src/core/criteria/textIn";

it("gives the wording of the language asked for", () => {
  expect(textIn({ th: "หมวด", en: "Category" }, "en")).toBe("Category");
  expect(textIn({ th: "หมวด", en: "Category" }, "th")).toBe("หมวด");
});

it("falls back to Thai where the edition has no other wording", () => {
  expect(textIn({ th: "หมวด" }, "en")).toBe("หมวด");
});
