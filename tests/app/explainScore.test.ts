import { explainScore } from "../../src/app/explainScore";
import type { OpenOptions } from "../../src/app/openForm";
import { type Subject } from "../../src/app/parseSubject";
import { parseSubject } from "../../src/app/parseSubject";
import { type AssessedForm, scoreForm } from "../../src/app/scoreForm";
import { assess } from "../../src/core/results/assess";
import { createMemoryHost } from "../../src/hosts/memory/createMemoryHost";
import { valueOf } from "../support/cellsOf";
import { answersIn, fillFormIn, type Filling } from "../support/filledFormFile";
import { hash } from "../support/formOf";
import { readEdition } from "../support/readEdition";

const criteria = readEdition("pmqa-4.0");
const options: OpenOptions = { editions: [criteria], edition: null, ambiguous: null, hash };

async function formWith(filling: Filling): Promise<AssessedForm> {
  const host = createMemoryHost();
  await fillFormIn(host, criteria, filling);
  return valueOf(await scoreForm(host, options));
}

function subject(text: string): Subject {
  return valueOf(parseSubject(criteria, text));
}

/** An explanation as lines, with its parts indented. */
async function explain(filling: Filling, text: string, language: "th" | "en" = "th"): Promise<string[]> {
  const { verdict, parts } = explainScore(await formWith(filling), "self", subject(text), language);
  return [...verdict, ...parts.flatMap(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`)])];
}

function indicator(row: string, values: Filling): Filling {
  return Object.fromEntries(Object.entries(values).map(([column, value]) => [`c7!${row}|#${column}`, value]));
}

describe("why a process item has its score", () => {
  it("goes down to every statement, and says what the next level lacks and what it would gain", async () => {
    expect(await explain(answersIn("1.4", ["++", "+-", "+--"]), "1.4")).toEqual([
      "350.00 คะแนน ระดับพื้นฐาน (Basic)",
      "ระดับพื้นฐาน (Basic): มีครบ 2 ข้อ ได้ 300.00 คะแนน",
      expect.stringMatching(/^ {2}\[มี\] 1\.4\.B\.1 ./),
      expect.stringMatching(/^ {2}\[มี\] 1\.4\.B\.2 ./),
      "ระดับก้าวหน้า (Advance): มี 1 จาก 2 ข้อ ได้ 50.00 จาก 100.00 คะแนน",
      expect.stringMatching(/^ {2}\[มี\] 1\.4\.A\.1 ./),
      expect.stringMatching(/^ {2}\[ไม่มี\] 1\.4\.A\.2 ./),
      "ระดับพัฒนาจนเกิดผล (Significance): มี 1 จาก 3 ข้อ ยังไม่นับคะแนน เพราะระดับก้าวหน้า (Advance) ยังไม่ครบ",
      expect.stringMatching(/^ {2}\[มี\] 1\.4\.S\.1 ./),
      expect.stringMatching(/^ {2}\[ไม่มี\] 1\.4\.S\.2 ./),
      expect.stringMatching(/^ {2}\[ไม่มี\] 1\.4\.S\.3 ./),
      "สิ่งที่ยังขาดเพื่อให้ถึงระดับก้าวหน้า (Advance)",
      expect.stringMatching(/^ {2}1\.4\.A\.2 .* \(คะแนนเพิ่ม 83\.33\)$/),
    ]);
  });

  it("tells blanks from what was typed and not understood, and calls the score provisional", async () => {
    const lines = await explain(answersIn("1.4", ["+x", "..", "..."]), "1.4", "en");
    expect(lines.slice(0, 2)).toEqual([
      "150.00 points, below the first level (Basic level isn't complete)",
      "Provisional: statements without an answer, which earn nothing yet: 6",
    ]);
    expect(lines).toContainEqual(expect.stringMatching(/\[“x” typed, not counted\] 1\.4\.B\.2/));
    expect(lines).toContainEqual(expect.stringMatching(/\[No answer\] 1\.4\.A\.1/));
    expect(lines.at(-1)).toMatch(/1\.4\.B\.2 .* \(no answer yet\)$/);
  });

  it("of the highest level has nothing left to lack", async () => {
    const lines = await explain(answersIn("1.4", ["++", "++", "+++"]), "1.4");
    expect(lines[0]).toBe("500.00 คะแนน ระดับพัฒนาจนเกิดผล (Significance)");
    expect(lines.at(-1)).toBe("ผ่านครบทุกระดับแล้ว");
  });

  it("says when there is no answer at all", async () => {
    expect((await explain({}, "1.4"))[0]).toBe("ยังไม่ทำการประเมิน เพราะยังไม่มีข้อใดตอบ");
  });

  it("says what each of several missing statements would gain", async () => {
    const lines = await explain(answersIn("2.1", ["+--", "--", "---"]), "2.1");
    expect(lines.slice(-2)).toEqual([
      expect.stringMatching(/2\.1\.B\.2 .*\(คะแนนเพิ่ม 100\.00\)$/),
      expect.stringMatching(/2\.1\.B\.3 .*\(คะแนนเพิ่ม 100\.00\)$/),
    ]);
  });
});

describe("why a process item has its score where whole levels count alone", () => {
  it("says of one of several missing statements that it gains nothing by itself", async () => {
    const form = await formWith(answersIn("2.1", ["+--", "--", "---"]));
    const wholeLevels = { ...criteria, scoring: { ...criteria.scoring, name: "whole-levels" as const } };
    const assessment = assess(wholeLevels, form.submission);
    const { parts } = explainScore(
      { ...form, criteria: wholeLevels, assessment },
      "self",
      subject("2.1"),
      "th",
    );
    expect(parts[0]?.title).toBe("ระดับพื้นฐาน (Basic): มี 1 จาก 3 ข้อ ได้ 0.00 จาก 300.00 คะแนน");
    expect(parts.at(-1)?.lines).toEqual([
      expect.stringMatching(/^2\.1\.B\.2 .*\(ข้อเดียวยังไม่เพิ่มคะแนน\)$/),
      expect.stringMatching(/^2\.1\.B\.3 .*\(ข้อเดียวยังไม่เพิ่มคะแนน\)$/),
    ]);
  });
});

describe("why an item of results has its score", () => {
  const mandatory = {
    ...indicator("7.4.1.a", {
      name: "รางวัล",
      unit: "รางวัล",
      direction: "ยิ่งมากยิ่งดี",
      target: 200,
      "year-2": 202.01,
    }),
    ...indicator("7.4.2.a", {
      name: "แนวปฏิบัติ",
      unit: "เรื่อง",
      direction: "ยิ่งน้อยยิ่งดี",
      target: 10,
      "year-2": 11,
    }),
  };

  it("goes down to each indicator's figures and the band they fall into", async () => {
    const lines = await explain(mandatory, "7.4");
    expect(lines.slice(0, 2)).toEqual(["335.00 คะแนน", "เฉลี่ยจากตัววัดที่กรอกแล้ว 2 จาก 5 ตัววัด หมวดผลลัพธ์ไม่มีระดับ"]);
    expect(lines).toContain(
      "  7.4.1.a รางวัล: ผล 202.01 เป้าหมาย 200 รางวัล (ยิ่งมากยิ่งดี) คิดเป็นร้อยละ 101.01 ได้ 400.00 คะแนน (เกิน 101 ไม่เกิน 105 ได้ 400)",
    );
    expect(lines).toContain(
      "  7.4.2.a แนวปฏิบัติ: ผล 11 เป้าหมาย 10 เรื่อง (ยิ่งน้อยยิ่งดี) คิดเป็นร้อยละ 90.00 ได้ 270.00 คะแนน (ต่ำกว่า 100 ได้ 3 เท่า ไม่ต่ำกว่า 0)",
    );
    expect(lines).toContainEqual(expect.stringMatching(/^7\.4\.1\* .*: 400\.00 คะแนน$/));
    expect(lines).toContainEqual(expect.stringMatching(/^7\.4\.3 .*: ยังไม่มีตัวชี้วัดที่ครบถ้วน$/));
  });

  it("names the mandatory measures without which there is none, and what an indicator lacks", async () => {
    const filling = {
      ...indicator("7.4.1.a", { name: "รางวัล", target: -5, direction: "ยิ่งมากยิ่งดี", "year-2": 1 }),
      ...indicator("7.4.2.a", { name: "แนวปฏิบัติ", direction: "ยิ่งมากยิ่งดี" }),
    };
    const lines = await explain(filling, "7.4", "en");
    expect(lines[0]).toBe("No score yet: mandatory measures without a complete indicator: 7.4.1, 7.4.2");
    expect(lines).toContain("  7.4.1.a รางวัล: not counted, for its target is negative");
    expect(lines).toContain(
      "  7.4.2.a แนวปฏิบัติ: not counted, for there is no target and result of the assessed year",
    );
  });
});

describe("why a category or the total has its score", () => {
  it("lists the parts of the mean, and how much of it is known", async () => {
    const filling = { ...answersIn("1.1", ["++", "++", "++"]), ...answersIn("1.2", ["++", "----"]) };
    expect(await explain(filling, "หมวด 1")).toEqual([
      "400.00 คะแนน",
      "เฉลี่ยจาก 2 จาก 4 ประเด็น",
      "เป็นคะแนนชั่วคราว หากส่วนที่เหลือเป็น 0 จะได้ 200.00 คะแนน",
      "ส่วนที่นำมาเฉลี่ย",
      expect.stringMatching(/^ {2}1\.1 .*: 500\.00 คะแนน$/),
      expect.stringMatching(/^ {2}1\.2 .*: 300\.00 คะแนน$/),
      expect.stringMatching(/^ {2}1\.3 .*: ยังไม่ทำการประเมิน ไม่นำมาเฉลี่ย$/),
      expect.stringMatching(/^ {2}1\.4 .*: ยังไม่ทำการประเมิน ไม่นำมาเฉลี่ย$/),
    ]);
    expect((await explain(filling, "total", "en")).slice(0, 3)).toEqual([
      "400.00 points",
      "Mean of the categories assessed: 1 of 7",
      "Provisional: with the rest at 0 it would be 28.57 points",
    ]);
  });

  it("says when nothing in it has a score", async () => {
    expect((await explain({}, "2"))[0]).toBe("ยังไม่ทำการประเมิน เพราะยังไม่มีส่วนใดมีคะแนน");
  });
});
