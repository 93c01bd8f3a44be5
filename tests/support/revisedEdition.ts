import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCriteria } from "../../src/core/criteria/parseCriteria";
import type { Criteria } from "../../src/core/criteria/schema";
import type { Crosswalk } from "../../src/core/crosswalk/crosswalk";
import { crosswalkOf } from "./crosswalkOf";
import { readEdition } from "./readEdition";

interface Loose {
  id: string;
  level: string;
  text: { th: string; en?: string; source: string };
  name: { th: string };
  isMandatory: boolean;
  levels: Loose[];
  statements: Loose[];
  items: Loose[];
  measures: Loose[];
}

/**
 * The edition with one statement a level as a ministry might revise it by hand: a statement split, two joined, one on
 * another level, one retired, some reworded or renamed, two measures joined, other words for answers and one between,
 * two years of results.
 */
export function revisedEdition(): Criteria {
  const edition = JSON.parse(
    readFileSync(join(__dirname, "../../criteria/pmqa-4.0-cells.json"), "utf8"),
  ) as Record<string, unknown> & { categories: Loose[] };
  const itemOf = (id: string) =>
    found(
      edition.categories.flatMap(({ items }) => items),
      id,
    );
  const levelOf = (item: string, level: string) => {
    const place = itemOf(item).levels.find((each) => each.level === level);
    if (place === undefined) throw new Error(`no level ${level}`);
    return place;
  };
  const set = (item: string, level: string, statements: Readonly<Record<string, string>>) => {
    const place = levelOf(item, level);
    place.statements = Object.entries(statements).map(
      ([id, th]) =>
        ({
          id,
          text: { th, en: `In English: ${id}`, source: place.text.source },
          covers: [[0, place.text.th.length]],
        }) as unknown as Loose,
    );
  };
  const textOf = (item: string, level: string) => levelOf(item, level).text.th;

  set("1.1", "A", { "1.1.A.1": `${textOf("1.1", "A")} และมีผู้รับผิดชอบ` });
  set("1.1", "S", { "1.1.S.1": "ส่วนแรกของข้อเดิม", "1.1.S.2": "ส่วนหลังของข้อเดิม" });
  const moved = textOf("1.2", "A");
  set("1.2", "B", { "1.2.B.1": textOf("1.2", "B"), "1.2.B.2": moved });
  set("1.2", "A", { "1.2.A.9": "ข้อที่เพิ่มใหม่ทั้งหมด" });
  set("1.3", "A", { "1.3.A.1": `${textOf("1.3", "A")} และ${textOf("1.3", "S")}` });
  set("1.3", "S", { "1.3.S.2": "อีกข้อหนึ่งที่เพิ่มใหม่" });
  set("1.4", "S", { "1.4.S.2": "ข้อใหม่แทนข้อที่ยกเลิก" });
  set("2.1", "B", { "2.1.B.5": textOf("2.1", "B") });
  set("2.1", "A", { "2.1.A.1": `${textOf("2.1", "A")} อย่างต่อเนื่อง` });

  const mission = itemOf("7.1");
  mission.measures = mission.measures.filter(({ id }) => id !== "7.1.4");
  found(itemOf("7.3").measures, "7.3.2").id = "7.3.6";

  const parsed = parseCriteria({
    ...edition,
    id: "pmqa-4.0-revised",
    results: { years: 2, indicatorsPrepared: 2, indicatorsMax: 3 },
    responses: {
      choices: [
        { id: "met", credit: 1, word: word("ดำเนินการแล้ว", "Done"), typed: [] },
        { id: "partly", credit: 0.5, word: word("ดำเนินการบางส่วน", "In part"), typed: ["บางส่วน"] },
        { id: "not", credit: 0, word: word("ยังไม่ดำเนินการ", "Not done"), typed: [] },
      ],
      notApplicable: null,
      ambiguous: ["x", "-"],
    },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** The way from the edition that was revised, as the people who revised it confirmed it. */
export function revisedCrosswalk(to: Criteria = revisedEdition()): Crosswalk {
  return crosswalkOf(readEdition("pmqa-4.0-cells"), to, [
    { of: "statement", from: ["1.1.S.1"], to: ["1.1.S.1", "1.1.S.2"], answers: "ask" },
    { of: "statement", from: ["1.2.A.1"], to: ["1.2.B.2"], answers: "ask" },
    { of: "statement", from: ["1.3.A.1", "1.3.S.1"], to: ["1.3.A.1"], answers: "ask" },
    { of: "statement", from: ["2.1.B.1"], to: ["2.1.B.5"] },
    { of: "statement", from: ["2.1.A.1"], to: ["2.1.A.1"], isConfirmed: false },
    { of: "measure", from: ["7.1.1", "7.1.4"], to: ["7.1.1"], answers: "ask" },
    { of: "measure", from: ["7.3.2"], to: ["7.3.6"] },
  ]);
}

function word(th: string, en: string) {
  return { th, en, source: "practice" };
}

function found(list: readonly Loose[], id: string): Loose {
  const each = list.find((one) => one.id === id);
  if (each === undefined) throw new Error(`no ${id}`);
  return each;
}
