import { cellText, isBlankCell } from "../../../src/core/reading/cellText";
import type { SnapshotCell } from "../../../src/core/workbook/snapshot";

const place = { row: 1, column: 1 };

describe("cellText", () => {
  it.each<[Pick<SnapshotCell, "kind" | "value" | "format">, string]>([
    [{ kind: "text", value: "บรรทัดแรก\r\nบรรทัดที่สอง\rสาม", format: "general" }, "บรรทัดแรก\nบรรทัดที่สอง\nสาม"],
    [{ kind: "text", value: "  เว้นวรรค  ", format: "general" }, "  เว้นวรรค  "],
    [{ kind: "text", value: " \u200B ", format: "general" }, ""],
    [{ kind: "number", value: 0, format: "general" }, "0"],
    [{ kind: "number", value: 0.1 + 0.2, format: "general" }, "0.3"],
    [{ kind: "number", value: 0.85, format: "percent" }, "85%"],
    [{ kind: "number", value: 0.57, format: "percent" }, "57%"],
    [{ kind: "number", value: 46_347, format: "date" }, "21/11/2569"],
    [{ kind: "number", value: 0.5, format: "date" }, "0.5"],
    [{ kind: "logical", value: true, format: "general" }, "TRUE"],
    [{ kind: "error", value: "#N/A", format: "general" }, "#N/A"],
  ])("says %j as %j", (cell, text) => {
    expect(cellText({ ...place, ...cell })).toBe(text);
  });

  it("says nothing of a cell that isn't there", () => {
    expect(cellText(undefined)).toBe("");
  });
});

describe("isBlankCell", () => {
  it("takes zero and FALSE for something", () => {
    expect(isBlankCell({ ...place, kind: "number", value: 0, format: "general" })).toBe(false);
    expect(isBlankCell({ ...place, kind: "logical", value: false, format: "general" })).toBe(false);
  });
});
