import fc from "fast-check";
import { parseTypedNumber } from "../../../src/core/reading/parseTypedNumber";
import { ChoiceId } from "../../../src/core/criteria/ids";
import { createAnswerLexicon } from "../../../src/core/reading/answerLexicon";
import { isPercentUnit, readFigure as readFigureUnder } from "../../../src/core/reading/readFigure";
import type { AmbiguousMeaning } from "../../../src/core/reading/readAnswer";
import type { FormatClass, SnapshotCell } from "../../../src/core/workbook/snapshot";
import { smallEdition } from "../../support/smallEdition";

const lexicon = createAnswerLexicon(smallEdition().responses);

function readFigure(cell: SnapshotCell | undefined, unit: string, ambiguous: AmbiguousMeaning = null) {
  return readFigureUnder(cell, unit, { lexicon, ambiguous });
}

function numberCell(value: number, format: FormatClass = "general"): SnapshotCell {
  return { row: 1, column: 1, kind: "number", value, format };
}

function textCell(value: string): SnapshotCell {
  return { row: 1, column: 1, kind: "text", value, format: "general" };
}

describe("parseTypedNumber", () => {
  it.each([
    ["85", 85],
    ["0", 0],
    ["1,190", 1190],
    ["1,234,567.5", 1_234_567.5],
    ["1 190", 1190],
    ["1\u00A0190", 1190],
    ["๘๙.๒๕", 89.25],
    ["๑,๑๙๐", 1190],
    ["８５", 85],
    [".5", 0.5],
    ["-5", -5],
    ["\u22125", -5],
    ["+5", 5],
    ["007", 7],
    [" 12 ", 12],
  ])("reads %j", (typed, value) => {
    expect(parseTypedNumber(typed)).toEqual({ value, isPercent: false });
  });

  it.each([
    ["85%", 85],
    ["85 %", 85],
    ["๘๕%", 85],
    ["８５％", 85],
    ["0.5%", 0.5],
  ])("reads the per cent of %j", (typed, value) => {
    expect(parseTypedNumber(typed)).toEqual({ value, isPercent: true });
  });

  it.each([
    "",
    "-",
    "(85)",
    "85-90",
    "85–90",
    "1/2",
    "1,19",
    "1,1900",
    "12,34,567",
    "1.190.000",
    "1e3",
    "85 บาท",
    "≥85",
    "85.",
    "85%%",
    "10²",
    "½",
    "- 5",
    "–5",
    "1 2",
    "๘๕ ๑",
    "NaN",
    "Infinity",
    "0x10",
  ])("guesses nothing from %j", (typed) => {
    expect(parseTypedNumber(typed)).toBeNull();
  });

  it("reads every number that a program writes with thousands", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, hundredths) => {
          const value = Number(`${whole}.${String(hundredths).padStart(2, "0")}`);
          const typed = value.toLocaleString("en-US", { minimumFractionDigits: 2 });
          expect(parseTypedNumber(typed)?.value).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });
});

describe("isPercentUnit", () => {
  it.each(["ร้อยละ", " ร้อยละ ", "ร้อยละของครัวเรือน", "%", "เปอร์เซ็นต์", "Percent", "ร้อยละ (%)", "％"])(
    "takes %j for one",
    (unit) => {
      expect(isPercentUnit(unit)).toBe(true);
    },
  );

  it.each(["", "คน", "บาท", "เรื่อง", "คะแนน"])("takes %j for none", (unit) => {
    expect(isPercentUnit(unit)).toBe(false);
  });
});

describe("readFigure", () => {
  it.each([
    ["a number", numberCell(85), "", 85],
    ["zero, which is a figure", numberCell(0), "", 0],
    ["a negative number", numberCell(-3.5), "", -3.5],
    ["a typed 85% of ร้อยละ", numberCell(0.85, "percent"), "ร้อยละ", 85],
    ["a percentage without binary noise", numberCell(0.57, "percent"), "ร้อยละ", 57],
    ["a typed 89.25%", numberCell(0.8925, "percent"), "%", 89.25],
    ["a typed 85% of another unit", numberCell(0.85, "percent"), "คะแนน", 0.85],
    ["a typed 85% without a unit", numberCell(0.85, "percent"), "", 0.85],
    ["the text 85% of ร้อยละ", textCell("85%"), "ร้อยละ", 85],
    ["the text 85% of another unit", textCell("85%"), "เรื่อง", 0.85],
    ["the text 57% of another unit", textCell("57%"), "เรื่อง", 0.57],
    ["its own word before a number", textCell("ร้อยละ 85"), "ร้อยละ", 85],
    ["its own word behind a number", textCell("85 เปอร์เซ็นต์"), "ร้อยละ", 85],
    ["Thai digits", textCell("๘๕"), "ร้อยละ", 85],
    ["commas", textCell("1,190"), "บาท", 1190],
  ])("reads %s", (_, cell, unit, value) => {
    expect(readFigure(cell, unit)).toEqual({ figure: { kind: "number", value }, finding: null });
  });

  it("takes a plain number of ร้อยละ as it is", () => {
    expect(readFigure(numberCell(0.85), "ร้อยละ").figure).toEqual({ kind: "number", value: 0.85 });
  });

  it("takes a formula's result", () => {
    expect(readFigure({ ...numberCell(12), formula: "6*2" }, "").figure).toEqual({
      kind: "number",
      value: 12,
    });
  });

  it.each([undefined, textCell(""), textCell(" \u00A0")])("takes %j for a blank", (cell) => {
    expect(readFigure(cell, "")).toEqual({ figure: { kind: "blank" }, finding: null });
  });

  it.each([
    [numberCell(45_000, "date"), "15/3/2566"],
    [textCell("ประมาณ 80"), "ประมาณ 80"],
    [textCell("ร้อยละ 85"), "ร้อยละ 85"],
    [{ ...textCell(""), kind: "logical" as const, value: true }, "TRUE"],
  ])("guesses nothing from %j", (cell, typed) => {
    expect(readFigure(cell, "คน")).toEqual({ figure: { kind: "unreadable", typed }, finding: "unreadable" });
  });

  it.each(["-", "x", "X", "×", "–", "—", " - "])("takes %j for a mark, never for a figure", (typed) => {
    const read = (ambiguous: AmbiguousMeaning) => readFigure(textCell(typed), "คน", ambiguous);
    expect(read(null)).toEqual({ figure: { kind: "unreadable", typed: typed.trim() }, finding: "ambiguous" });
    expect(read("blank")).toEqual({ figure: { kind: "blank" }, finding: "settled" });
    for (const choice of ["met", "not"])
      expect(read(ChoiceId.parse(choice))).toEqual({ figure: { kind: "blank" }, finding: "ambiguous" });
  });

  it("takes a figure that is listed as a mark for the figure", () => {
    const marks = createAnswerLexicon({ ...smallEdition().responses, ambiguous: ["0"] });
    expect(readFigureUnder(numberCell(0), "", { lexicon: marks, ambiguous: "blank" })).toEqual({
      figure: { kind: "number", value: 0 },
      finding: null,
    });
  });

  it("tells an error value apart", () => {
    const cell: SnapshotCell = { row: 1, column: 1, kind: "error", value: "#DIV/0!", format: "general" };
    expect(readFigure(cell, "")).toEqual({
      figure: { kind: "unreadable", typed: "#DIV/0!" },
      finding: "error",
    });
  });
});
