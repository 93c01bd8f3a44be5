import { recordOf } from "../../../../src/app/batch/packRecord";
import { findBatchFacts } from "../../../../src/core/consolidation/digest/findBatchFacts";
import { createConsolidationContext } from "../../../../src/core/consolidation/layout/consolidationContext";
import { describeBatchFact } from "../../../../src/core/consolidation/layout/describeBatchFact";
import { type Language, languages } from "../../../../src/core/text/language";
import { randomBatch } from "../../../support/randomBatch";
import { sampleConsolidation } from "../../../support/sampleBatch";
import { smallEdition } from "../../../support/smallEdition";

const edition = smallEdition();

function sentencesOf(seed: number, language: Language): readonly string[] {
  const batch = randomBatch(edition, seed, 9, { language });
  const context = createConsolidationContext(batch, recordOf);
  return findBatchFacts(batch).map((fact) => describeBatchFact(context, fact));
}

describe("facts of a batch in words", () => {
  it.each(languages)("are whole sentences in %s, one for each fact", (language) => {
    for (let seed = 1; seed <= 40; seed += 1)
      for (const sentence of sentencesOf(seed, language)) {
        expect(sentence).not.toMatch(/[{}]|undefined|null|NaN|Infinity/);
        if (language === "en") expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
      }
  });

  it("say as much in English as in Thai", () => {
    for (let seed = 1; seed <= 40; seed += 1)
      expect(sentencesOf(seed, "en").length).toBe(sentencesOf(seed, "th").length);
  });

  it("say what the sample's figures say", () => {
    const sample = sampleConsolidation();
    const context = createConsolidationContext(sample, recordOf);
    const sentences = findBatchFacts(sample).map((fact) => describeBatchFact(context, fact));
    expect(sentences).toContain("นับผลได้ 2 หน่วยงาน: คะแนนยังเป็นชั่วคราว 2");
    expect(sentences).toContain("ไฟล์ที่กันไว้และไม่นับมี 1 ไฟล์ เหตุผลอยู่ในแผ่นงาน “ใบรับ”");
  });
});
