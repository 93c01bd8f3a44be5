import { layoutEditionTables } from "../../../../src/core/authoring/edition/layoutEditionTables";
import { problemSeverity } from "../../../../src/core/problemCatalogue";
import { describeProblem } from "../../../../src/core/text/describeProblem";
import { languages } from "../../../../src/core/text/language";
import type { Snapshot } from "../../../../src/core/workbook/snapshot";
import { parseWorkbook, placesOf, snapshotOfBlueprint, typeInto } from "../../../support/authoring";
import { authoringMistakes, placeOfMistake } from "../../../support/authoringMistakes";
import { readEdition } from "../../../support/readEdition";
import type { Entry } from "../../../support/snapshotOf";

const edition = readEdition("pmqa-4.0");
const sound = snapshotOfBlueprint(layoutEditionTables(edition, "th"));

describe("mistakes in a workbook in which an edition is typed", () => {
  const read = parseWorkbook(authoringMistakes.reduce(makeMistake, sound));

  it.each(authoringMistakes.map((mistake) => ({ place: placeOfMistake(mistake), ...mistake })))(
    "are told all at once: $code at $place",
    ({ code, place }) => {
      expect(placesOf(read.problems, code)).toContain(place);
    },
  );

  it("keep the edition from being read", () => {
    expect(read.ok).toBe(false);
  });

  it("are told without a word of JSON, each with something to do", () => {
    for (const problem of read.problems)
      for (const language of languages) {
        const { remedy, what, where } = describeProblem(problem, language);
        expect(where).not.toBe("");
        expect(`${what} ${remedy} ${where}`).not.toMatch(/JSON|README|\$\.|\[\d+\]|undefined/);
        expect(remedy).not.toBe("");
      }
  });

  it("name both cells where two say the same", () => {
    const twice = read.problems.find(({ code }) => code === "criteria/duplicate-id");
    expect(twice?.params["first"]).toBe("ข้อย่อย!C4");
  });

  it.each(authoringMistakes.filter(({ code }) => problemSeverity[code] === "error"))(
    "each forbid the edition alone: $code at $sheet!$cell",
    (mistake) => {
      const alone = parseWorkbook(makeMistake(sound, mistake));
      expect(alone.ok).toBe(false);
      expect(placesOf(alone.problems, mistake.code)).toContain(placeOfMistake(mistake));
    },
  );
});

function makeMistake(
  snapshot: Snapshot,
  { cell, sheet, typed }: (typeof authoringMistakes)[number],
): Snapshot {
  const entry: Entry = typeof typed === "object" && typed !== null ? { error: "#DIV/0!" } : typed;
  return typeInto(snapshot, sheet, { [cell]: entry });
}
