import { createAnswerCarrier } from "../../../src/core/carrying/carryAnswer";
import { Responses } from "../../../src/core/criteria/scoringSchema";
import type { Language } from "../../../src/core/text/language";
import type { CellValue } from "../../../src/core/workbook/blueprint";
import type { SnapshotCell } from "../../../src/core/workbook/snapshot";

type Sketch = Readonly<Record<string, readonly [credit: number, th: string, en: string, ...typed: string[]]>>;

function responses(
  choices: Sketch,
  more: { readonly na?: string; readonly ambiguous?: readonly string[] } = {},
): Responses {
  const word = (th: string, en?: string) => ({ th, ...(en === undefined ? {} : { en }), source: "T" });
  return Responses.parse({
    choices: Object.entries(choices).map(([id, [credit, th, en, ...typed]]) => ({
      id,
      credit,
      word: word(th, en),
      typed,
    })),
    notApplicable: more.na === undefined ? null : { word: word(more.na), typed: [] },
    ambiguous: more.ambiguous ?? [],
  });
}

const plain: Sketch = { met: [1, "มี", "Yes", "✓", "1"], not: [0, "ไม่มี", "No"] };
const older = responses(plain, { na: "ไม่เกี่ยวข้อง", ambiguous: ["x"] });

function carry(
  typed: string | number,
  newer: Responses,
  languages: readonly [Language, Language] = ["th", "th"],
  from: Responses = older,
): CellValue {
  const kind = typeof typed === "number" ? "number" : "text";
  const cell: SnapshotCell = { row: 1, column: 1, kind, value: typed, format: "general" };
  const [olderLanguage, newerLanguage] = languages;
  return createAnswerCarrier({ older: from, newer, olderLanguage, newerLanguage })(cell, typed);
}

describe("an answer of an older form", () => {
  const between = responses({ ...plain, partly: [0.5, "บางส่วน", "Partly"] });
  const other = responses({ done: [1, "ดำเนินการแล้ว", "Done", "x"], none: [0, "ยัง", "Not yet"] });

  it.each<[string, string | number, Responses, CellValue]>([
    ["stays as it was typed where that means the same", "✓", between, "✓"],
    ["stays a number where that means the same", 1, between, 1],
    ["becomes the word for the same, whatever the choice is called", "มี", other, "ดำเนินการแล้ว"],
    ["becomes the word for not met as well", "ไม่มี", other, "ยัง"],
    ["has no place where nothing means it", "ไม่เกี่ยวข้อง", between, null],
    ["that nobody could read stays what was typed", "คงมี", between, "คงมี"],
    ["with two readings stays what was typed", "x", between, "x"],
    ["that was none before isn't taken for one now", "บางส่วน", between, null],
    ["with two readings isn't settled by a newer edition", "x", other, null],
  ])("%s", (_fact, typed, newer, expected) => {
    expect(carry(typed, newer)).toBe(expected);
  });

  it("between met and not met is the same by its id, else by its word, and never another", () => {
    const from = responses({ ...plain, partly: [0.5, "บางส่วน", "Partly"] });
    const sameId = responses({ ...plain, partly: [0.4, "ทำบ้าง", "Some"] });
    const sameWord = responses({ ...plain, half: [0.5, "บางส่วน", "Half"] });
    const quiteOther = responses({ ...plain, most: [0.8, "เกือบครบ", "Mostly"] });
    const met = responses({ partly: [1, "บางส่วน", "Partly"], not: [0, "ไม่มี", "No"] });
    const of = (newer: Responses) => carry("บางส่วน", newer, ["th", "th"], from);
    expect([of(sameId), of(sameWord), of(quiteOther), of(met)]).toEqual(["ทำบ้าง", "บางส่วน", null, null]);
  });

  it("is said in the newer form's language", () => {
    expect(carry("มี", between, ["th", "en"])).toBe("Yes");
    expect(carry("✓", between, ["th", "en"])).toBe("Yes");
    expect(carry("No", between, ["en", "th"])).toBe("ไม่มี");
    expect(carry("คงมี", between, ["th", "en"])).toBe("คงมี");
  });

  it("of an earlier year stays one of that year", () => {
    expect(carry("ปีก่อน (2568): มี", between)).toBe("ปีก่อน (2568): มี");
    expect(carry("ปีก่อน (2568): มี", other)).toBe("ปีก่อน (2568): ดำเนินการแล้ว");
    expect(carry("ปีก่อน (2568): มี", between, ["th", "en"])).toBe("Last year (2568): Yes");
    expect(carry("ปีก่อน (2568): ไม่เกี่ยวข้อง", between)).toBeNull();
  });
});
