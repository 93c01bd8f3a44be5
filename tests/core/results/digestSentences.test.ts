import { CategoryId } from "../../../src/core/criteria/ids";
import { digestSentences } from "../../../src/core/results/digestSentences";
import { type Comparison, noComparison } from "../../../src/core/scoring/comparison";
import { scoreAnswers } from "../../../src/core/scoring/scoreAnswers";
import type { Language } from "../../../src/core/text/language";
import { readEdition } from "../../support/readEdition";
import { goldenAnswers, readGoldenAgency } from "../../support/readGoldenAgency";

const criteria = readEdition("pmqa-4.0-cells");

function sentencesOf(
  name: string,
  language: Language = "th",
  comparison: Comparison = noComparison,
): readonly string[] {
  const agency = readGoldenAgency(name);
  const [self, committee] = (["self", "committee"] as const).map((set) =>
    scoreAnswers(criteria, goldenAnswers(agency, set)),
  );
  if (self === undefined || committee === undefined) throw new Error("two sets were scored");
  return digestSentences(criteria, { self, committee }, comparison, language);
}

const compared: Comparison = {
  categories: new Map(
    (
      [
        ["1", 320, 400],
        ["2", 300, 350],
        ["3", 350, 400],
        ["7", null, 280.97],
      ] as const
    ).map(([id, lastYear, target]) => [CategoryId.parse(id), { lastYear, target }] as const),
  ),
  total: { lastYear: 315.5, target: 300 },
};

describe("the digest's sentences", () => {
  it("say what a whole assessment comes to, and how the committee sees it", () => {
    expect(sentencesOf("agency-1-complete")).toEqual([
      "คะแนนรวมที่หน่วยงานประเมินเท่ากับ 344.90 จาก 500 คะแนน โดยประเมินครบทั้ง 30 ประเด็น",
      "หมวดที่ได้คะแนนสูงสุดคือหมวด 1 การนำองค์การ (425.00 คะแนน) ส่วนหมวดที่ได้คะแนนต่ำสุด (275.00 คะแนน) มี 2 หมวด ได้แก่ 3, 6",
      "ประเด็นที่ได้คะแนนสูงสุด (500.00 คะแนน) มี 6 ประเด็น ได้แก่ 1.1, 1.4, 2.4, 4.4, 5.4, 7.5 ส่วนประเด็นที่ได้คะแนนต่ำสุด (0.00 คะแนน) มี 3 ประเด็น ได้แก่ 3.3, 4.2, 6.3",
      "ประเด็นในหมวดกระบวนการ 24 ประเด็น จำแนกเป็น ระดับพัฒนาจนเกิดผล 5 ประเด็น, ระดับก้าวหน้า 10 ประเด็น, ระดับพื้นฐาน 6 ประเด็น, ไม่ผ่านการประเมิน 3 ประเด็น",
      "เมื่อดำเนินการทีละข้อ ช่องว่างที่เพิ่มคะแนนรวมได้มากที่สุดคือ 3.3.B.1 การปรับปรุงบริการที่ตอบสนองความต้องการและความคาดหวังของกลุ่ม… (เพิ่ม 17.86 คะแนน), 6.3.B.1 วิเคราะห์ต้นทุนและลงทุนในทรัพยากรที่ใช้ในกระบวนการหลักและ… (เพิ่ม 14.29 คะแนน), 4.2.B.1 การวิเคราะห์ผลจากข้อมูลและตัววัดเพื่อแก้ปัญหาในกระบวนการที่… (เพิ่ม 10.71 คะแนน) จากช่องว่างทั้งหมด 29 ข้อ",
      "คะแนนรวมที่คณะกรรมการประเมิน 300.85 คะแนน ต่ำกว่าที่หน่วยงานประเมิน 44.05 คะแนน",
      "คณะกรรมการประเมินแล้ว 30 จาก 30 ประเด็น ใน 30 ประเด็นที่ประเมินทั้งสองฝ่าย คณะกรรมการให้คะแนนสูงกว่า 0 ประเด็น ต่ำกว่า 13 ประเด็น เท่ากัน 17 ประเด็น",
    ]);
  });

  it("say of a part that it is one, and what is missing", () => {
    const sentences = sentencesOf("agency-2-partial");
    expect(sentences[0]).toBe(
      "คะแนนรวมที่หน่วยงานประเมินเป็นคะแนนชั่วคราว 340.83 จาก 500 คะแนน โดยประเมินแล้ว 12 จาก 30 ประเด็น หากส่วนที่เหลือเป็นศูนย์จะเท่ากับ 131.25 คะแนน",
    );
    expect(sentences[1]).toMatch(/^เท่าที่ประเมินแล้ว /);
    expect(sentences.slice(-2)).toEqual([
      "ประเด็นที่ยังไม่ได้ประเมิน 18 ประเด็น ได้แก่ 1.4, 2.2, 2.3, 2.4, 3.3, 4.1 และอีก 12 ประเด็น",
      "ข้อที่ยังไม่ได้ตอบ 3 ข้อ ในประเด็น 1.2, 1.3",
    ]);
  });

  it("name the only gap as the largest, and no more than there are", () => {
    expect(sentencesOf("agency-3-top")).toContain(
      "เมื่อดำเนินการทีละข้อ ช่องว่างที่เพิ่มคะแนนรวมได้มากที่สุดคือ 7.2.5 การแก้ไขเรื่องร้องเรียน (เพิ่ม 0.24 คะแนน) จากช่องว่างทั้งหมด 1 ข้อ",
    );
  });

  it("hold the committee's whole result against last year and the targets", () => {
    expect(sentencesOf("agency-1-complete", "th", compared).slice(5, 9)).toEqual([
      "คะแนนรวมที่คณะกรรมการประเมิน 300.85 คะแนน ถึงเป้าหมาย 300.00 คะแนน",
      "เมื่อเทียบกับเป้าหมายรายหมวด ถึงเป้าหมาย 2 หมวด (หมวด 2, 7) และยังไม่ถึงเป้าหมาย 2 หมวด (หมวด 1, 3) โดยห่างมากที่สุดคือหมวด 3 การให้ความสำคัญกับผู้รับบริการและผู้มีส่วนได้ส่วนเสีย ขาด 150.00 คะแนน",
      "คะแนนรวมที่คณะกรรมการประเมิน ลดลงจากปีก่อน 14.65 คะแนน จาก 315.50 เป็น 300.85 คะแนน",
      "เมื่อเทียบรายหมวดกับปีก่อน หมวดที่เพิ่มขึ้นมากที่สุดคือหมวด 2 การวางแผนเชิงยุทธศาสตร์ (50.00 คะแนน), หมวดที่ลดลงมากที่สุดคือหมวด 3 การให้ความสำคัญกับผู้รับบริการและผู้มีส่วนได้ส่วนเสีย (100.00 คะแนน)",
    ]);
  });

  it("hold the agency's own where the committee hasn't assessed everything, and say that it is provisional", () => {
    expect(sentencesOf("agency-2-partial", "en", compared).slice(5, 9)).toEqual([
      "The total score by the agency, 340.83 points (provisional), reaches the target of 300.00 points.",
      "Against the targets of categories (provisional): reached by 3 (category 1, 2, 7) and not yet reached by 1 (category 3); furthest away is category 3 Service Recipients and Stakeholders, which lacks 133.33 points.",
      "The total score by the agency (provisional) has risen since last year by 25.33 points, from 315.50 to 340.83.",
      "By category since last year (provisional): risen most: category 2 Strategic Planning (100.00 points), fallen most: category 3 Service Recipients and Stakeholders (83.33 points).",
    ]);
  });

  it("say nothing but that there is nothing, where nothing was assessed", () => {
    const nothing = scoreAnswers(criteria, { answers: new Map(), indicators: new Map() });
    expect(digestSentences(criteria, { self: nothing, committee: nothing }, compared, "th")).toEqual([
      "ยังไม่มีประเด็นใดได้รับการประเมิน จากทั้งหมด 30 ประเด็น",
    ]);
  });
});
