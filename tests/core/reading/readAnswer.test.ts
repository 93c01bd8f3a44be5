import { ChoiceId } from "../../../src/core/criteria/ids";
import { createAnswerLexicon } from "../../../src/core/reading/answerLexicon";
import { readAnswer, type AmbiguousMeaning } from "../../../src/core/reading/readAnswer";
import type { FormatClass, SnapshotCell } from "../../../src/core/workbook/snapshot";
import { criteriaOf } from "../../support/criteriaOf";
import { readEdition } from "../../support/readEdition";

const { responses } = readEdition("pmqa-4.0");
const lexicon = createAnswerLexicon(responses);

function cellOf(value: number | string | boolean, format: FormatClass = "general"): SnapshotCell {
  const kind = typeof value === "number" ? "number" : typeof value === "boolean" ? "logical" : "text";
  return { row: 1, column: 1, kind, value, format };
}

function read(cell: SnapshotCell | undefined, ambiguous: AmbiguousMeaning = null) {
  return readAnswer(lexicon, cell, ambiguous);
}

const met = { kind: "choice", choice: "met" };
const not = { kind: "choice", choice: "not" };

describe("readAnswer", () => {
  it.each([
    "มี",
    " มี ",
    "Yes",
    "yes",
    "✓",
    "✔\uFE0F",
    "√",
    "☑",
    "/",
    "1",
    "๑",
    "TRUE",
    "True",
    "ใช่",
    "มีแล้ว",
    "ดำเนินการแล้ว",
    "ด\u0E4D\u0E32เนินการแล้ว",
    "ดำเนินการ แล้ว",
    "\u0EA1\u0EB5",
    "\u200Bมี",
    "\u00A0มี",
  ])("counts %j as met", (typed) => {
    expect(read(cellOf(typed))).toEqual({ answer: met, finding: null });
  });

  it.each([
    "ไม่มี",
    "No",
    "NO",
    "✗",
    "✘",
    "0",
    "๐",
    "FALSE",
    "ไม่",
    "ไม่ใช่",
    "ยังไม่มี",
    "ยังไม่ดำเนินการ",
    "ยังไม่ได้ดำเนินการ",
    "ไม่ มี",
  ])("counts %j as not met", (typed) => {
    expect(read(cellOf(typed))).toEqual({ answer: not, finding: null });
  });

  it.each([
    [1, met],
    [0, not],
    [true, met],
    [false, not],
  ])("counts the value %j", (value, answer) => {
    expect(read(cellOf(value))).toEqual({ answer, finding: null });
  });

  it("counts the result of a formula", () => {
    expect(read({ ...cellOf("มี"), formula: "F8" }).answer).toEqual(met);
  });

  it.each([undefined, cellOf(""), cellOf("  "), cellOf("\u200B"), { ...cellOf(""), formula: '""' }])(
    "takes %j for a blank, which is no answer",
    (cell) => {
      expect(read(cell)).toEqual({ answer: { kind: "blank" }, finding: null });
    },
  );

  it.each(["มี/ไม่มี", "บางส่วน", "?", "✓✓", "2", "1.0", "มี (ปี 68)", "10²"])(
    "guesses nothing from %j",
    (typed) => {
      expect(read(cellOf(typed))).toEqual({ answer: { kind: "unreadable", typed }, finding: "unreadable" });
    },
  );

  it.each([
    [cellOf(2), "2"],
    [cellOf(0.5), "0.5"],
    [cellOf(1, "percent"), "100%"],
    [cellOf(1, "date"), "1/1/2443"],
  ])("guesses nothing from a number that is no answer", (cell, typed) => {
    expect(read(cell)).toEqual({ answer: { kind: "unreadable", typed }, finding: "unreadable" });
  });

  it("tells an error value apart", () => {
    const cell: SnapshotCell = { row: 1, column: 1, kind: "error", value: "#REF!", format: "general" };
    expect(read(cell)).toEqual({ answer: { kind: "unreadable", typed: "#REF!" }, finding: "error" });
  });

  it.each(["x", "X", "×", "-", "–", "—", " x ", "Ｘ", "✖\uFE0F"])(
    "doesn't count the ambiguous mark %j",
    (typed) => {
      expect(read(cellOf(typed))).toEqual({
        answer: { kind: "unreadable", typed: typed.trim() },
        finding: "ambiguous",
      });
    },
  );

  it("counts ambiguous marks as they were settled", () => {
    expect(read(cellOf("x"), ChoiceId.parse("not"))).toEqual({ answer: not, finding: "settled" });
    expect(read(cellOf("x"), "blank")).toEqual({ answer: { kind: "blank" }, finding: "settled" });
  });

  it("settles nothing but ambiguous marks", () => {
    expect(read(cellOf("?"), "blank").finding).toBe("unreadable");
    expect(read(cellOf("มี"), ChoiceId.parse("not")).answer).toEqual(met);
  });

  it("knows not applicable only where the edition does", () => {
    const knowing = createAnswerLexicon(
      criteriaOf({ items: { "1.1": [1] }, allowsNotApplicable: true }).responses,
    );
    const typed = cellOf("ไม่เกี่ยวข้อง");
    expect(readAnswer(knowing, typed, null).answer).toEqual({ kind: "not-applicable" });
    expect(read(typed).finding).toBe("unreadable");
  });
});
