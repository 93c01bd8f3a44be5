import { breakLines } from "../../../../src/core/workbook/text/breakLines";

// Every character is 1 wide; marks above and below letters are 0.
const measure = (text: string) => [...text].filter((each) => !/\p{Mn}/u.test(each)).length;

describe("breakLines", () => {
  it("breaks between Thai words and never inside one that fits a line", () => {
    expect(breakLines("ระบบการนำองค์การที่สร้างความยั่งยืน", 9, measure)).toEqual([
      "ระบบการนำ",
      "องค์การที่",
      "สร้างความ",
      "ยั่งยืน",
    ]);
  });

  it("keeps the line ends that stand in the text", () => {
    expect(breakLines("Basic\n300\r\n\nจบ", 20, measure)).toEqual(["Basic", "300", "", "จบ"]);
  });

  it("gives an empty text one empty line", () => {
    expect(breakLines("", 10, measure)).toEqual([""]);
  });

  it("lets spaces at a line's end hang over", () => {
    expect(breakLines("one   two", 3, measure)).toEqual(["one", "two"]);
  });

  it("keeps a closing mark on its word's line and an opening one with the next", () => {
    expect(breakLines("aa (bb) cc", 4, measure)).toEqual(["aa", "(bb)", "cc"]);
  });

  it("keeps codes and addresses whole", () => {
    expect(breakLines("gap 1.1.S.1 of go.th", 8, measure)).toEqual(["gap", "1.1.S.1", "of go.th"]);
  });

  it("breaks an address behind other words the way that takes more lines: not at its slashes where that is more", () => {
    const address = "https://a.go.th/storage/document";
    // Whole it is four lines too: a line of its own, cut where it is full.
    expect(breakLines(`see ${address}`, 14, measure)).toEqual([
      "see https://",
      "a.go.th/",
      "storage/",
      "document",
    ]);
    // At the slashes two lines would do; a program that keeps it whole needs three.
    expect(breakLines(`seen by ${address}`, 30, measure)).toEqual([
      "seen by",
      "https://a.go.th/storage/docume",
      "nt",
    ]);
  });

  it("keeps ๆ with the word that it repeats", () => {
    expect(breakLines("ต่าง ๆ", 3, measure).every((line) => !line.startsWith("ๆ"))).toBe(true);
  });

  it("breaks a word that is wider than the line between clusters, marks staying on their letters", () => {
    const lines = breakLines("กี่กี่กี่", 2, measure);
    expect(lines.join("")).toBe("กี่กี่กี่");
    expect(lines.every((line) => line.startsWith("ก"))).toBe(true);
  });

  it("loses no character but the spaces at line ends", () => {
    const text = "ผลการประเมินในระดับดีโดยหน่วยงานภายนอก เป็นแบบอย่างที่ดี (Best practice) และการสร้างต้นแบบ";
    for (let width = 1; width < 40; width += 1) {
      expect(breakLines(text, width, measure).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }
  });
});
