import { problem } from "../../../../src/core/problem";
import type { BatchSetting } from "../../../../src/core/consolidation/batchSetting";
import type { ReadFile } from "../../../../src/core/consolidation/readFile";
import { consolidationOf, readFileOf, refusedFileOf, type FormSketch } from "../../../support/batches";
import { smallEdition } from "../../../support/smallEdition";

const edition = smallEdition();
const form = (sketch: FormSketch) => readFileOf(edition, { self: { "1.1.B.1": "met" }, ...sketch });
const one = form({ name: "one.xlsx", identity: { agencyCode: "A1", agencyName: "กรมหนึ่ง" } });
const two = form({ name: "two.xlsx", identity: { agencyCode: "A2", agencyName: "กรมสอง" } });

function fatesOf(files: readonly ReadFile[], setting: Partial<BatchSetting> = {}) {
  const { fates } = consolidationOf(files, { editions: [edition], ...setting });
  return Object.fromEntries(
    fates.map(({ file, fate, reasons }) => [file.name, [fate, ...reasons.map(({ code }) => code)]]),
  );
}

describe("the fate of a file", () => {
  it("is accepted where nothing is to be said of its form", () => {
    expect(fatesOf([one, two])).toEqual({ "one.xlsx": ["accepted"], "two.xlsx": ["accepted"] });
  });

  it("is accepted with notes where something was found in reading, severest first", () => {
    const noted = form({
      name: "noted.xlsx",
      problems: [problem("form/code-missing"), problem("reading/ambiguous-answer")],
    });
    expect(fatesOf([noted])).toEqual({
      "noted.xlsx": ["noted", "reading/ambiguous-answer", "form/code-missing"],
    });
  });

  it("is to be set aside for whatever kept its form from being read", () => {
    const damaged = refusedFileOf("damaged.xlsx", [problem("file/damaged", {}, { part: "" })]);
    expect(fatesOf([one, damaged])["damaged.xlsx"]).toEqual(["set-aside", "file/damaged"]);
  });

  it("is to be set aside as a copy where its bytes are another file's, whose name comes first", () => {
    const copy = { ...one, name: "sub/copy of one.xlsx" };
    expect(fatesOf([copy, one])).toEqual({
      "one.xlsx": ["accepted"],
      "sub/copy of one.xlsx": ["set-aside", "batch/identical"],
    });
  });

  it("is to be set aside where year or round is another than that of most forms", () => {
    const lastYear = form({ name: "old.xlsx", identity: { agencyCode: "A3", year: 2568 } });
    const secondRound = form({ name: "round.xlsx", identity: { agencyCode: "A4", round: 2 } });
    const fates = fatesOf([one, two, lastYear, secondRound]);
    expect(fates["old.xlsx"]).toEqual(["set-aside", "batch/other-period"]);
    expect(fates["round.xlsx"]).toEqual(["set-aside", "batch/other-period"]);
  });

  it("follows the year and round that a person has settled, however few files are of it", () => {
    const lastYear = form({ name: "old.xlsx", identity: { agencyCode: "A3", year: 2568 } });
    const fates = fatesOf([one, two, lastYear], { period: { year: 2568, round: 1 } });
    expect(fates["old.xlsx"]).toEqual(["accepted"]);
    expect(fates["one.xlsx"]).toEqual(["set-aside", "batch/other-period"]);
  });

  it("is to be set aside where the edition is another", () => {
    const other = { ...edition, id: "other-edition" };
    const file = readFileOf(other, { name: "other.xlsx", self: { "1.1.B.1": "met" } });
    const { fates } = consolidationOf([one, two, file], { editions: [edition, other] });
    const [fate] = fates.filter(({ file: { name } }) => name === "other.xlsx");
    expect(fate?.reasons).toEqual([
      problem("batch/other-edition", {}, { edition: "other-edition", expected: edition.id }),
    ]);
  });

  it("is to be set aside where cover and stamp name different agencies", () => {
    const place = { sheet: "ปก", cell: "D5" };
    const mixed = form({
      name: "mixed.xlsx",
      identity: { agencyCode: "A5" },
      problems: [problem("form/stamp-differs", place, { id: "agencyName", typed: "กรมอื่น", stamp: "กรมห้า" })],
    });
    const { fates } = consolidationOf([one, mixed], { editions: [edition] });
    expect(fates[0]?.reasons[0]).toEqual(
      problem("batch/other-agency", place, { id: "agencyName", typed: "กรมอื่น", stamp: "กรมห้า" }),
    );
  });

  it("is to be set aside where nobody answered, or nothing says whose form it is", () => {
    const empty = form({ name: "empty.xlsx", identity: { agencyCode: "A6" }, self: {} });
    const nobody = form({ name: "nobody.xlsx", identity: { agencyCode: "", agencyName: "" } });
    const fates = fatesOf([one, empty, nobody]);
    expect(fates["empty.xlsx"]).toEqual(["set-aside", "batch/empty-form"]);
    expect(fates["nobody.xlsx"]).toEqual(["set-aside", "batch/no-agency"]);
  });

  it("tells of a form that asks some categories only, and of an agency that nobody expects", () => {
    const [first] = edition.categories;
    const part = form({ name: "part.xlsx", identity: { categories: first === undefined ? [] : [first.id] } });
    const roster = [
      { agencyCode: "A2", agencyName: "กรมสอง", ministry: "", agencyKind: "", dueDate: "15 ธ.ค. 69" },
    ];
    expect(fatesOf([two, part], { roster })).toEqual({
      "part.xlsx": ["noted", "batch/part-of-form", "batch/not-on-roster"],
      "two.xlsx": ["accepted"],
    });
  });
});

describe("several files of one agency", () => {
  const identity = { agencyCode: "A1", agencyName: "กรมหนึ่ง" };
  const half = form({ name: "half.xlsx", identity });
  const fuller = form({ name: "fuller.xlsx", identity, self: { "1.1.B.1": "met", "1.1.A.1": "not" } });
  const different = form({ name: "different.xlsx", identity, self: { "1.1.B.1": "not" } });

  it("count by the one that holds everything the others hold, whichever is newer", () => {
    expect(fatesOf([half, fuller])).toEqual({
      "fuller.xlsx": ["accepted"],
      "half.xlsx": ["set-aside", "batch/contained"],
    });
  });

  it("are all set aside where they differ", () => {
    expect(fatesOf([fuller, different])).toEqual({
      "different.xlsx": ["set-aside", "batch/agency-twice"],
      "fuller.xlsx": ["set-aside", "batch/agency-twice"],
    });
  });

  it("count by the one that a person has chosen", () => {
    const chosen = [different.sha256 ?? ""];
    expect(fatesOf([fuller, different, half], { chosen })).toEqual({
      "different.xlsx": ["accepted"],
      "fuller.xlsx": ["set-aside", "batch/not-chosen"],
      "half.xlsx": ["set-aside", "batch/not-chosen"],
    });
  });

  it("are known as one agency's by the code, and without a code by the name", () => {
    const unnamed = form({ name: "no code.xlsx", identity: { agencyCode: "", agencyName: "กรมหนึ่ง" } });
    const sameCode = form({ name: "small.xlsx", identity: { agencyCode: "a1", agencyName: "กรมหนึ่ง" } });
    expect(Object.values(fatesOf([fuller, unnamed, sameCode])).map(([fate]) => fate)).toEqual([
      "accepted",
      "set-aside",
      "set-aside",
    ]);
  });

  it("are known by a number whose zeros a spreadsheet took away", () => {
    const zero = form({ name: "01.xlsx", identity: { agencyCode: "01", agencyName: "กรมหนึ่ง" } });
    const roster = [{ agencyCode: "1", agencyName: "กรมหนึ่ง", ministry: "", agencyKind: "", dueDate: "" }];
    expect(fatesOf([zero], { roster })).toEqual({ "01.xlsx": ["accepted"] });
  });

  it("are all set aside where one code stands for two names, whatever the answers", () => {
    const other = form({ name: "other.xlsx", identity: { agencyCode: "A1", agencyName: "กรมอื่น" } });
    expect(fatesOf([fuller, other])).toEqual({
      "fuller.xlsx": ["set-aside", "batch/code-twice"],
      "other.xlsx": ["set-aside", "batch/code-twice"],
    });
  });

  it("name no file as the one that counts where none does", () => {
    expect(fatesOf([fuller, different, half])["half.xlsx"]).toEqual(["set-aside", "batch/agency-twice"]);
  });

  it("with the same answers count by the one that asks for more, whatever it is called", () => {
    const part = { ...identity, categories: edition.categories.slice(0, 1).map(({ id }) => id) };
    for (const name of ["a.xlsx", "z.xlsx"])
      expect(fatesOf([half, form({ name, identity: part })])).toEqual({
        [name]: ["set-aside", "batch/same-answers"],
        "half.xlsx": ["accepted"],
      });
  });

  it("don't touch the files of others", () => {
    expect(fatesOf([fuller, different, two])["two.xlsx"]).toEqual(["accepted"]);
  });
});
