import { addFiles } from "../../../src/app/batch/addFiles";
import { type FormSketch, openSetting, readFileOf } from "../../support/batches";
import { smallEdition } from "../../support/smallEdition";

const edition = smallEdition();
const one = { agencyCode: "A1", agencyName: "กรมหนึ่ง" };
const form = (sketch: FormSketch) => readFileOf(edition, { self: { "1.1.B.1": "met" }, ...sketch });
const before = form({ name: "before.xlsx", identity: one });
const base = { files: [before], setting: openSetting };
const correction = form({ name: "better.xlsx", identity: one, self: { "1.1.B.1": "not" } });

function chosenAfter(...added: readonly FormSketch[]): readonly string[] {
  return addFiles(base, added.map(form)).setting.chosen;
}

describe("a file added to a consolidation", () => {
  it("takes the place of its agency's earlier one, which keeps its own on the receipt", () => {
    const { files, setting } = addFiles(base, [correction]);
    expect(setting.chosen).toEqual([correction.sha256]);
    expect(files).toEqual([before, correction]);
  });

  it("that was there already changes nothing", () => {
    expect(addFiles(base, [before])).toEqual(base);
  });

  it("of an agency that is new needs no choice", () => {
    expect(chosenAfter({ name: "two.xlsx", identity: { agencyCode: "A2", agencyName: "กรมสอง" } })).toEqual(
      [],
    );
  });

  it("isn't taken for a correction where it asks for fewer categories", () => {
    const categories = edition.categories.slice(0, 1).map(({ id }) => id);
    expect(chosenAfter({ name: "part.xlsx", identity: { ...one, categories } })).toEqual([]);
  });

  it("isn't taken for a correction where the code is the same and the name another", () => {
    expect(chosenAfter({ name: "slip.xlsx", identity: { ...one, agencyName: "กรมอื่น" } })).toEqual([]);
  });

  it("isn't taken for a correction where another that differs comes with it", () => {
    const sketches = ["met", "not"].map((answer) => ({
      name: `${answer}.xlsx`,
      identity: one,
      self: { "1.1.A.1": answer },
    }));
    expect(chosenAfter(...sketches)).toEqual([]);
  });
});
