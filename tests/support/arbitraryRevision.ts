import fc from "fast-check";
import { indexCriteria } from "../../src/core/criteria/indexCriteria";
import type { Criteria } from "../../src/core/criteria/schema";
import { type CriteriaSketch, criteriaOf } from "./criteriaOf";

/** Statements that are alike in many ways: the same head, the same tail, one within another, quite other ones. */
const texts = [
  "กำหนดเป้าประสงค์และตัวชี้วัดที่ตอบสนองพันธกิจในระยะสั้น",
  "กำหนดเป้าประสงค์และตัวชี้วัดที่ตอบสนองพันธกิจในระยะยาว",
  "กำหนดเป้าประสงค์และตัวชี้วัดที่ตอบสนองพันธกิจทั้งในระยะสั้นและระยะยาว",
  "นโยบายการป้องกันทุจริต",
  "นโยบายและระบบการป้องกันการทุจริต",
  "ระบบกำกับดูแล",
  "ก",
  "ข้อมูล",
];

/** Editions of a few statements with texts that are much alike, so that all kinds of links lead between two of them. */
export function arbitraryRevision(): fc.Arbitrary<Criteria> {
  const sketch = fc.dictionary(
    fc.constantFrom("1.1", "1.2", "2.1"),
    fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 2 }),
    { minKeys: 1 },
  );
  return fc
    .tuple(sketch, fc.array(fc.constantFrom(...texts), { minLength: 1 }), fc.constantFrom("one", "other"))
    .map(([items, chosen, id]) => {
      const shape: CriteriaSketch = {
        items,
        levels: { B: 300, A: 500 },
        results: { "7.1": ["*1", "2"] },
      };
      return { ...withTexts(criteriaOf(shape), chosen), id };
    });
}

/** The texts are given to the statements in turn, from the first again where they run out. */
function withTexts(criteria: Criteria, chosen: readonly string[]): Criteria {
  const orders = new Map(indexCriteria(criteria).allStatementIds.map((id, order) => [id, order]));
  return {
    ...criteria,
    categories: criteria.categories.map((category) =>
      category.kind === "results"
        ? category
        : {
            ...category,
            items: category.items.map((item) => ({
              ...item,
              levels: item.levels.map((level) => ({
                ...level,
                statements: level.statements.map((statement) => ({
                  ...statement,
                  text: {
                    ...statement.text,
                    th: chosen[(orders.get(statement.id) ?? 0) % chosen.length] ?? "ก",
                  },
                })),
              })),
            })),
          },
    ),
  };
}
