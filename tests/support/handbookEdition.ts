import { parseCriteria } from "../../src/core/criteria/parseCriteria";
import type { Category, Criteria } from "../../src/core/criteria/schema";
import { readEdition } from "./readEdition";
import { valueOf } from "./cellsOf";

/** Levels of the revision that aren't as they were, by item and level: what they ask, in order. */
const levels: Readonly<Record<string, readonly string[]>> = {
  "1.1.B": ["วิสัยทัศน์ตอบสนองต่อพันธกิจของส่วนราชการ", "ยุทธศาสตร์ตอบสนองพันธกิจ"],
  "1.1.A": ["วิสัยทัศน์และยุทธศาสตร์ขององค์การสอดคล้องกับยุทธศาสตร์ประเทศ", "ผู้บริหารสื่อสารทิศทางผ่านช่องทางดิจิทัล"],
  "1.1.S": [
    "สร้างนวัตกรรมที่มุ่งประโยชน์สุขประชาชน",
    "สร้างวัฒนธรรมที่มุ่งประโยชน์สุขประชาชน",
    "แผนยุทธศาสตร์ส่งเสริมการพัฒนาประเทศ",
  ],
  "1.2.B": ["ระบบกำกับดูแลที่มีประสิทธิภาพ", "นโยบายการป้องกันทุจริต"],
  "1.2.A": [
    "การติดตามการดำเนินการป้องกันทุจริตและสร้างความโปร่งใส",
    "การปรับปรุงการดำเนินการป้องกันทุจริตและสร้างความโปร่งใส",
    "การรายงานผลการดำเนินการป้องกันทุจริตและสร้างความโปร่งใสต่อสาธารณะและต่อหน่วยงานบังคับบัญชา",
  ],
  "1.2.S": [
    "ผลการประเมินด้านการป้องกันทุจริตและสร้างความโปร่งใสในระดับดีโดยหน่วยงานภายนอก",
    "เป็นแบบอย่างที่ดีด้านความโปร่งใส",
  ],
  "1.3.S": ["สร้างนวัตกรรมเชิงนโยบายที่มีผลกระทบสูง", "สร้างนวัตกรรมเชิงนโยบายที่สามารถแก้ปัญหาที่ซับซ้อน"],
  "1.4.B": [
    "ติดตามตัวชี้วัดอย่างต่อเนื่อง",
    "ติดตามผลการดำเนินงานอย่างต่อเนื่อง",
    "การใช้กลไกการสื่อสารเพื่อนำสู่การแก้ไขปัญหาอย่างทันกาล",
  ],
  "1.4.A": ["การใช้เทคโนโลยีดิจิทัลเพื่อนำสู่การแก้ไขปัญหาอย่างทันกาล"],
  "1.4.S": [
    "ติดตามผลดำเนินการที่มีต่อเศรษฐกิจ  สังคม สาธารณสุขและสิ่งแวดล้อม",
    "ติดตามผลกระทบระยะสั้นที่มีต่อเศรษฐกิจ สังคม สาธารณสุข และสิ่งแวดล้อม",
    "ติดตามผลกระทบระยะยาวที่มีต่อเศรษฐกิจ สังคม สาธารณสุข และสิ่งแวดล้อม",
  ],
  "2.1.S": ["แผนยุทธศาสตร์เพิ่มขีดความสามารถในการแข่งขัน", "แผนยุทธศาสตร์สร้างโอกาสใหม่"],
  "2.3.S": [
    "บูรณาการแผนกับแผนงานด้านบุคลากร",
    "บูรณาการแผนกับแผนงานด้านการใช้ทรัพยากร",
    "บูรณาการแผนกับแผนงานด้านการใช้ข้อมูลร่วมกัน",
    "ปรับแผนตอบสนองอย่างมีประสิทธิผล",
  ],
  "2.4.S": ["ปรับแผนตอบสนองได้ทันเวลา", "ปรับแผนตอบสนองในเชิงรุก"],
};

/** Names of measures and topics that aren't as they were. */
const names: Readonly<Record<string, string>> = {
  "7.1.5": "การบรรลุตามยุทธศาสตร์อื่น ๆ (ตัววัดร่วมและการจัดอันดับ)",
  "7.2.3": "สัดส่วนบริการที่ให้ผ่านช่องทางดิจิทัล",
  "P1.4": "สินทรัพย์และโครงสร้างพื้นฐานดิจิทัล",
};

/**
 * `pmqa-4.0` as a handbook might revise it, Thai only: statements reworded, numbered anew, moved to another level, item
 * and category, split, joined, retired and new, ids used anew for other things, a measure that became mandatory. What
 * became of what is written down by hand in handbookLinks.ts.
 */
export function handbookEdition(): Criteria {
  const criteria = readEdition("pmqa-4.0");
  return valueOf(
    parseCriteria({
      ...criteria,
      id: "pmqa-4.1-test",
      languages: ["th"],
      name: { th: "เกณฑ์ฉบับปรับปรุงสำหรับการทดสอบ", source: "editorial" },
      profile: criteria.profile.map((group) => ({
        ...group,
        sections: group.sections.map((section) => ({
          ...section,
          topics: section.topics.map((topic) => ({ ...topic, name: renamed(topic.id, topic.name) })),
        })),
      })),
      categories: criteria.categories.map(revisedCategory),
    }),
  );
}

function revisedCategory(category: Category): unknown {
  if (category.kind === "results")
    return {
      ...category,
      items: category.items.map((item) => ({
        ...item,
        measures: item.measures.map((measure) => ({
          ...measure,
          name: renamed(measure.id, measure.name),
          isMandatory: measure.isMandatory || measure.id === "7.1.2",
        })),
      })),
    };
  return {
    ...category,
    items: category.items.map((item) => ({
      ...item,
      levels: item.levels.map((level) => {
        const texts = levels[`${item.id}.${level.level}`];
        return texts === undefined ? level : revisedLevel(item.id, level.level, texts);
      }),
    })),
  };
}

/** A level whose whole text is its statements one after the other. */
function revisedLevel(item: string, level: string, texts: readonly string[]): unknown {
  const separator = ", ";
  return {
    level,
    text: { th: texts.join(separator), source: "editorial" },
    statements: texts.map((th, at) => {
      const start = texts.slice(0, at).reduce((sum, text) => sum + text.length + separator.length, 0);
      return {
        id: `${item}.${level}.${at + 1}`,
        text: { th, source: "editorial" },
        covers: [[start, start + th.length]],
      };
    }),
  };
}

function renamed(id: string, name: object): object {
  const th = names[id];
  return th === undefined ? name : { th, source: "editorial" };
}
