import type { BatchSetting, EarlierScores, RosterAgency } from "../../src/core/consolidation/batchSetting";
import type { Consolidation } from "../../src/core/consolidation/consolidation";
import type { IndicatorRecord } from "../../src/core/consolidation/formRecord";
import type { ReadFile } from "../../src/core/consolidation/readFile";
import { indexCriteria } from "../../src/core/criteria/indexCriteria";
import type { Criteria } from "../../src/core/criteria/schema";
import { problem } from "../../src/core/problem";
import type { Figure } from "../../src/core/scoring/answers";
import { consolidationOf, readFileOf, refusedFileOf } from "./batches";
import { randomNumbers } from "./randomNumbers";

/** A batch of up to so many agencies, some complete and some hardly begun, the same for the same seed. */
export function randomBatch(
  criteria: Criteria,
  seed: number,
  most: number,
  setting: Partial<BatchSetting> = {},
): Consolidation {
  // Neighbouring seeds begin with nearly the same number.
  const random = randomNumbers(Math.imul(seed, 2_654_435_761));
  const numbers = Array.from({ length: Math.floor(random() * (most + 1)) }, (_, at) => at + 1);
  const files = numbers.map((number) => randomFile(criteria, number, random));
  const before = numbers.filter(() => random() < 0.6).map((number) => randomFile(criteria, number, random));
  const earlier = random() < 0.6 ? earlierOf(criteria, before, 2568) : [];
  const roster = random() < 0.6 ? rosterOf(numbers.length + Math.floor(random() * 8)) : null;
  const letters = random() < 0.4 ? [refusedFileOf("letter.docx", [problem("file/not-a-workbook")])] : [];
  return consolidationOf([...files, ...letters], { editions: [criteria], earlier, roster, ...setting });
}

function agencyOf(number: number): { readonly agencyCode: string; readonly agencyName: string } {
  return { agencyCode: `A${number}`, agencyName: `กรมที่ ${number}` };
}

function rosterOf(count: number): readonly RosterAgency[] {
  return Array.from({ length: count }, (_, at) => ({
    ...agencyOf(at + 1),
    ministry: "",
    agencyKind: "",
    dueDate: "",
  }));
}

function earlierOf(criteria: Criteria, files: readonly ReadFile[], year: number): readonly EarlierScores[] {
  return consolidationOf(files, { editions: [criteria] }).agencies.map(({ agency, self, committee }) => ({
    agencyCode: agency.code,
    agencyName: agency.name,
    year,
    self,
    committee,
  }));
}

/** One form: how much is answered and met differs from form to form; every other one has been before the committee. */
function randomFile(criteria: Criteria, number: number, random: () => number): ReadFile {
  const index = indexCriteria(criteria);
  const met = 0.3 + random() * 0.7;
  const answered = random() < 0.5 ? 1 : random();
  const answers = (share: number) =>
    Object.fromEntries(
      index.allStatementIds
        .filter(() => random() < share)
        .map((id) => [id, random() < met ? "met" : "not"] as const),
    );
  const figure = (value: number): Figure => ({ kind: "number", value });
  const indicators = index.allMeasureIds
    .filter(() => random() < answered)
    .map((measure): IndicatorRecord => {
      const target = 50 + Math.floor(random() * 50);
      const result = Math.round(target * (0.8 + random() * 0.3) * 100) / 100;
      return {
        id: `${measure}.a`,
        measure,
        name: "ตัวชี้วัด",
        unit: "ร้อยละ",
        direction: "more",
        target: figure(target),
        years: [{ kind: "blank" }, { kind: "blank" }, figure(result)],
        committee: number % 2 === 0 ? figure(result) : { kind: "blank" },
        evidence: "",
        suggestion: "",
        place: null,
      };
    });
  return readFileOf(criteria, {
    name: `${number}.xlsx`,
    identity: agencyOf(number),
    self: answers(answered),
    committee: number % 2 === 0 ? answers(answered) : {},
    indicators,
  });
}
