import { problemSeverity } from "../../../src/core/problemCatalogue";
import { problems as english } from "../../../src/core/text/en/problems";
import { problems as thai } from "../../../src/core/text/th/problems";

const codes = Object.keys(problemSeverity) as (keyof typeof problemSeverity)[];

function placeholdersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name))].sort();
}

/** Terms that Thai offices use as they are. */
const terms =
  /\b(?:PMQA(?: 4\.0)?|ExcelApi|Excel|Enter|Esc|LibreOffice|PDF|JSON|criteria\/README\.md|x|B|xlsx|xlsm|xls|xlsb|ods|json)\b|\.(?:xlsx|xlsm|xls|xlsb|ods|json)\b/g;

describe.each(codes)("%s", (code) => {
  it("is told in both languages, with something to do about it", () => {
    for (const { what, remedy } of [thai[code], english[code]]) {
      expect(what.trim()).not.toBe("");
      expect(remedy.trim()).not.toBe("");
    }
  });

  it("names the same in both languages", () => {
    const placeholders = ({ what, remedy }: (typeof thai)[typeof code]) => placeholdersOf(what + remedy);
    expect(placeholders(thai[code])).toEqual(placeholders(english[code]));
  });

  it("has no English word in Thai but official terms, and no Thai in English", () => {
    const { what, remedy } = thai[code];
    const rest = `${what} ${remedy}`.replace(/\{\w+\}/g, "").replace(terms, "");
    expect(rest.match(/[A-Za-z]{2,}/g)).toBeNull();
    expect(`${english[code].what} ${english[code].remedy}`).not.toMatch(/[\u0E00-\u0E7F]/);
  });

  it("is a sentence that can go on in a line", () => {
    const { what, remedy } = english[code];
    expect(what).not.toMatch(/[.:,]$/);
    expect(remedy).toMatch(/\.$/);
    expect(thai[code].what + thai[code].remedy).not.toMatch(/\s{2,}|\.$/);
  });
});

it("tells of nothing that isn't in the catalogue", () => {
  expect(Object.keys(thai).sort()).toEqual([...codes].sort());
  expect(Object.keys(english).sort()).toEqual([...codes].sort());
});
