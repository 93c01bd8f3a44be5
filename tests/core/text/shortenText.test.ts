import { shortenText } from "../../../src/core/text/shortenText";

describe("texts that are too long", () => {
  it("are cut in one line between words, an ellipsis in the place of the rest", () => {
    expect(shortenText("ก\nข  ค", 10)).toBe("ก ข ค");
    expect(shortenText("การนำองค์การของส่วนราชการ", 13)).toBe("การนำองค์การ…");
    expect(shortenText("การนำองค์การของส่วนราชการ", 14)).toBe("การนำองค์การ…");
    expect(shortenText("one two three", 8)).toBe("one two…");
  });

  it("are cut within a word that alone is too long, never between a letter and its marks", () => {
    expect(shortenText("𝒜𝒜𝒜𝒜", 3)).toBe("𝒜𝒜…");
    expect(shortenText("ที่ที่ที่", 5)).toBe("ที่…");
  });
});
