import { mergeWordsIn } from "../../../src/core/text/mergeWords";

const [thai, english] = [mergeWordsIn("th"), mergeWordsIn("en")];

describe("the words of merging", () => {
  it.each(Object.entries(thai))("fill in the same in both languages: %s", (key, text) => {
    const places = (words: string) => (words.match(/\{\w+\}/g) ?? []).sort();
    const other = Object.entries(english).find(([name]) => name === key)?.[1] ?? "";
    expect(places(other)).toEqual(places(text));
    expect(text).toMatch(/\S/);
    expect(other).not.toMatch(/[\u0e00-\u0e7f]/);
  });

  it("name sheets so that spreadsheet programs take them", () => {
    for (const { sourcesSheet, conflictsSheet } of [thai, english])
      for (const name of [sourcesSheet, conflictsSheet]) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
  });
});
