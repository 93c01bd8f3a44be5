import { messageHash, parseMessageHash } from "../../src/commands/message";

const message = { language: "th", heading: "ตรวจแล้ว & พบ 2", lines: ["ก=1&ข", 'สอง "และ" #3'] } as const;

describe("a message in a window's address", () => {
  it("comes out as it went in, with what Office puts behind it", () => {
    expect(parseMessageHash(messageHash(message))).toEqual(message);
    expect(parseMessageHash(`${messageHash(message)}&_xdm_Info=a|b|c`)).toEqual(message);
  });

  it("is cut where it is longer than a window is for", () => {
    const long = { ...message, lines: Array.from({ length: 50 }, () => "กี่".repeat(5000)) };
    const hash = messageHash(long);
    expect(hash.length).toBeLessThanOrEqual(1_800);
    const lines = parseMessageHash(hash)?.lines ?? [];
    expect(lines.length).toBeGreaterThan(0);
    // Vowel and tone mark stay with their consonant.
    expect(lines[0]).toBe(`${"กี่".repeat(109)}…`);
  });

  it("keeps all its lines where they are short, in either script", () => {
    const short = { ...message, lines: Array.from({ length: 6 }, () => "ต้องแก้ไข 3 รายการ a/b+c") };
    expect(parseMessageHash(messageHash(short))).toEqual(short);
  });

  it.each(["", "#", "#message=", "#message=%7B%7D", "#message=%", "#other=1", "#message=null"])(
    "is none in %j",
    (hash) => expect(parseMessageHash(hash)).toBeNull(),
  );
});
