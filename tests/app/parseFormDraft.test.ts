import { builtInEditions } from "../../src/app/builtInEditions";
import { parseFormDraft, parseRosterDraft } from "../../src/app/parseFormDraft";
import type { FormDraft } from "../../src/app/formDraft";
import { emptyDraft } from "../../src/ui/create/emptyDraft";

const filled: FormDraft = { ...emptyDraft(new Date(2026, 10, 21)), agencyName: "กรมตัวอย่าง" };
const parse = (change: Partial<FormDraft> = {}) =>
  parseFormDraft(builtInEditions(), { ...filled, ...change }, "issue-1");

describe("a draft of a form", () => {
  it("needs a name and nothing else", () => {
    expect(parse()).toMatchObject({
      criteria: { id: "pmqa-4.0" },
      commonEra: null,
      request: {
        identity: {
          agencyName: "กรมตัวอย่าง",
          agencyKind: "department",
          year: 2570,
          round: 1,
          categories: ["1", "2", "3", "4", "5", "6", "7"],
        },
        language: "th",
        issueId: "issue-1",
      },
    });
  });

  it("has every fault told at once, in the order of the screen", () => {
    expect(parse({ agencyName: " \u200B", year: "25", round: "", categories: [] })).toEqual({
      faults: ["agencyName", "year", "round", "categories"],
    });
  });

  it.each(["0", "100", "1.5", "-1", "หนึ่ง"])("takes no round %s", (round) => {
    expect(parse({ round })).toEqual({ faults: ["round"] });
  });

  it("asks for Thai digits in Thai forms alone", () => {
    expect(parse({ hasThaiDigits: true })).toMatchObject({ request: { digits: "thai" } });
    expect(parse({ hasThaiDigits: true, language: "en" })).not.toHaveProperty("request.digits");
    expect(parse()).not.toHaveProperty("request.digits");
  });

  it("takes Thai digits, and categories in the edition's order", () => {
    const parsed = parse({ round: "๑๒", year: "พ.ศ. ๒๕๖๙", categories: ["7", "2"] });
    expect(parsed).toMatchObject({
      request: { identity: { round: 12, year: 2569, categories: ["2", "7"] } },
    });
  });
});

describe("a draft of the forms of a roster", () => {
  const parseShared = (change: Partial<FormDraft> = {}) =>
    parseRosterDraft(builtInEditions(), { ...filled, agencyName: "", ...change });

  it("needs no agency, and has what stands for the roster's blanks", () => {
    expect(
      parseShared({ ministry: " กระทรวงหนึ่ง ", year: "2026", dueDate: "31 มีนาคม", categories: ["7"] }),
    ).toMatchObject({
      year: 2569,
      commonEra: 2026,
      round: 1,
      language: "th",
      defaults: {
        ministry: "กระทรวงหนึ่ง",
        agencyKind: "department",
        categories: ["7"],
        dueDate: "31 มีนาคม",
      },
    });
  });

  it("has every other fault told at once", () => {
    expect(parseShared({ year: "25", round: "", categories: [] })).toEqual({
      faults: ["year", "round", "categories"],
    });
  });
});
