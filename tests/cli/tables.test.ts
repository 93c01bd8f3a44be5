import { displayWidth, padTo } from "../../src/cli/displayWidth";
import { formatTable } from "../../src/cli/formatTable";
import { plainText } from "../../src/cli/plainText";
import { wrapText } from "../../src/cli/wrapText";

describe("the width of a text on a terminal", () => {
  it.each([
    ["", 0],
    ["abc", 3],
    ["กรม", 3],
    ["ที่", 1],
    ["ผู้นำ", 3],
    ["น้ำ", 2],
    ["พื้นฐาน", 5],
    ["ก\u200bข", 2],
    ["漢字", 4],
  ])("of %j is %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it("decides how far a text is filled up", () => {
    expect(padTo("ที่", 4, "left")).toBe("ที่   ");
    expect(padTo("ที่", 4, "right")).toBe("   ที่");
    expect(padTo("กรมตัวอย่าง", 3, "left")).toBe("กรมตัวอย่าง");
  });
});

describe("wrapping", () => {
  it("cuts Thai between words", () => {
    const lines = wrapText("วิสัยทัศน์ขององค์การสอดคล้องกับยุทธศาสตร์ประเทศ", 16);
    expect(lines.join("")).toBe("วิสัยทัศน์ขององค์การสอดคล้องกับยุทธศาสตร์ประเทศ");
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(16);
    expect(lines[0]).toBe("วิสัยทัศน์ขององค์การ");
  });

  it("cuts a word that is wider than a line between letters with their marks", () => {
    expect(wrapText("ที่".repeat(5), 2)).toEqual(["ที่ที่", "ที่ที่", "ที่"]);
    expect(wrapText("a".repeat(7), 3)).toEqual(["aaa", "aaa", "a"]);
  });

  it("leaves a text whole that fits, and any text without a width", () => {
    expect(wrapText("กรม ตัวอย่าง", 40)).toEqual(["กรม ตัวอย่าง"]);
    expect(wrapText("กรม ตัวอย่าง", null)).toEqual(["กรม ตัวอย่าง"]);
    expect(wrapText("", 10)).toEqual([""]);
  });
});

describe("a table", () => {
  const columns = [
    { head: "รหัส" },
    { head: "ชื่อ", isFlexible: true as const },
    { head: "คะแนน", isNumber: true as const },
  ];

  it("stands in columns whatever marks the words have, numbers to the right", () => {
    const lines = formatTable(
      columns,
      [
        ["1.1", "ที่หนึ่ง", "300.00"],
        ["1.2", "น้ำ", "5.00"],
      ],
      null,
    );
    expect(lines).toEqual([
      "รหัส  ชื่อ     คะแนน",
      "---  ----  ------",
      "1.1  ที่หนึ่ง  300.00",
      "1.2  น้ำ      5.00",
    ]);
  });

  it("wraps a flexible column into the width of the terminal", () => {
    const long = "การมุ่งเน้นผลสัมฤทธิ์ผ่านการสร้างการมีส่วนร่วมจากเครือข่าย";
    const lines = formatTable(columns, [["1.3", long, "400.00"]], 40);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(40);
    expect(lines.length).toBeGreaterThan(3);
  });

  it("without rows is its heads", () => {
    expect(formatTable(columns, [], null)).toHaveLength(2);
  });
});

describe("what is printed", () => {
  it("steers no terminal and turns no line around", () => {
    expect(plainText("\u001b[31mแดง\u001b]0;x\u0007\r\u009b2J\u202egpj\nต่อ")).toBe("[31mแดง]0;x2Jgpj\nต่อ");
  });
});
