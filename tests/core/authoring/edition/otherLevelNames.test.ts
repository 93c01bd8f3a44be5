import { otherLevelNames } from "../../../../src/core/authoring/edition/otherLevelNames";
import { describeProblem } from "../../../../src/core/text/describeProblem";
import { layoutEditionTables } from "../../../../src/core/authoring/edition/layoutEditionTables";
import { parseWorkbook, placesOf, snapshotOfBlueprint, typeInto } from "../../../support/authoring";
import { readEdition } from "../../../support/readEdition";

const sound = snapshotOfBlueprint(layoutEditionTables(readEdition("pmqa-4.0"), "th"));

describe("a level", () => {
  it("is called by its names with or without the word “level”", () => {
    expect(otherLevelNames(["ระดับก้าวหน้า", "Advance level"])).toEqual([
      "ระดับก้าวหน้า",
      "Advance level",
      "ก้าวหน้า",
      "advance",
    ]);
  });

  it.each(["B", "b", "พื้นฐาน", "ระดับพื้นฐาน", "Basic", "basic level"])(
    "is known in the cell of a statement as %s",
    (typed) => {
      const read = parseWorkbook(typeInto(sound, "ข้อย่อย", { B4: typed }));
      expect(read.ok).toBe(true);
    },
  );

  it.each([
    ["Advnce", "A"],
    ["พื้นฐาณ", "B"],
    ["อะไรก็ได้", "B, A, S"],
  ])("that is typed as %s is told with what may be meant: %s", (typed, offered) => {
    const read = parseWorkbook(typeInto(sound, "ข้อย่อย", { B4: typed }));
    expect(placesOf(read.problems, "authoring/unknown-parent")).toEqual(["ข้อย่อย!B4"]);
    const told = read.problems.find(({ code }) => code === "authoring/unknown-parent");
    if (told === undefined) throw new Error("nothing is told");
    expect(describeProblem(told, "th").remedy).toContain(`เช่น ${offered} หรือ`);
  });
});
