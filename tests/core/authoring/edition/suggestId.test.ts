import { createIdSuggester } from "../../../../src/core/authoring/edition/suggestId";

describe("ids that are suggested", () => {
  it("are the first that nobody has, in any case", () => {
    const ids = createIdSuggester(["1.1.b.2", "1.1.B.4"]);
    const next = () => ids.next((number) => `1.1.B.${number}`);
    expect([next(), next(), next()]).toEqual(["1.1.B.1", "1.1.B.3", "1.1.B.5"]);
    expect(ids.next((number) => `1.1.A.${number}`)).toBe("1.1.A.1");
  });

  it("don't go through those before again, however many there are", () => {
    let made = 0;
    const ids = createIdSuggester([]);
    for (let at = 0; at < 2_000; at += 1)
      ids.next((number) => {
        made += 1;
        return `1.1.B.${number}`;
      });
    expect(made).toBeLessThan(10_000);
  });
});
