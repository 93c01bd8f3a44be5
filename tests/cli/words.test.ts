import { cliWordsIn } from "../../src/core/text/cliWords";
import { traceWordsIn } from "../../src/core/text/traceWords";

/** Names that examples use in both languages. */
const exampleNames = /กรมตัวอย่าง|กระทรวงตัวอย่าง|กองแผนงาน/g;

const kinds: readonly (readonly [string, Record<string, string>, Record<string, string>])[] = [
  ["the command line", cliWordsIn("th"), cliWordsIn("en")],
  ["traces", traceWordsIn("th"), traceWordsIn("en")],
];

describe.each(kinds)("the words of %s", (_, thai, english) => {
  it("are the same in number and all say something", () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(thai).sort());
    for (const text of [...Object.values(thai), ...Object.values(english)]) expect(text).toMatch(/\S/);
  });

  it.each(Object.keys(thai))("fill in nothing in English that isn't there in Thai: %s", (key) => {
    const places = (text = "") => text.match(/\{\w+\}/g) ?? [];
    expect(places(thai[key])).toEqual(expect.arrayContaining(places(english[key])));
  });

  it("hold no Thai in English", () => {
    for (const text of Object.values(english))
      expect(text.replace(exampleNames, "")).not.toMatch(/[\u0e00-\u0e7f]/);
  });
});
