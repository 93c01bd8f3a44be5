import { enterText } from "../../src/app/enterText";
import type { Field } from "../../src/core/form/slots";
import type { MeasureId, StatementId } from "../../src/core/criteria/ids";

const figure: Field = {
  kind: "indicator",
  measure: "7.1.1" as MeasureId,
  indicator: "7.1.1.a",
  part: "target",
};
const answer: Field = { kind: "answer", statement: "1.1.B.1" as StatementId, set: "self" };

describe("a text typed into a cell", () => {
  it.each([
    ["85", 85],
    ["๑,๒๓๔.๕", 1234.5],
    [" -3 ", -3],
    ["85%", "85%"],
    ["1,23", "1,23"],
    ["ประมาณ 80", "ประมาณ 80"],
    ["=1+1", "=1+1"],
    ["  \u200B ", null],
  ])("%j of a figure is %j", (typed, value) => {
    expect(enterText(typed, figure, "general")).toBe(value);
  });

  it.each([
    ["85", 0.85],
    ["85%", 0.85],
    ["0.57", 0.57],
    ["0.5%", 0.005],
    ["57", 0.57],
  ])("%j is %d in a cell of percentages", (typed, value) => {
    expect(enterText(typed, figure, "percent")).toBe(value);
  });

  it("stays a text where the cell would show a date", () => {
    expect(enterText("85", figure, "date")).toBe("85");
  });

  it("is never a number where a text is asked for", () => {
    expect(enterText("1", answer, "general")).toBe("1");
    expect(enterText("100000", null, "general")).toBe("100000");
  });

  it("ends its lines as cells do", () => {
    expect(enterText("หนึ่ง\r\nสอง\rสาม", null, "general")).toBe("หนึ่ง\nสอง\nสาม");
  });
});
