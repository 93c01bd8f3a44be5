import { findTargetPath } from "../../src/app/findTargetPath";
import { parseTarget } from "../../src/app/parseTarget";
import { wholeEdition } from "../../src/core/criteria/editionSeenBy";
import { parseCriteria } from "../../src/core/criteria/parseCriteria";
import type { Criteria } from "../../src/core/criteria/schema";
import { dropdownWords } from "../../src/core/form/wordList";
import { cellKeyText } from "../../src/core/form/keys";
import { checkBlueprint, formulaSettingOf } from "../../src/core/workbook/checkBlueprint";
import type { Blueprint } from "../../src/core/workbook/blueprint";
import { listMoreRows } from "../../src/core/workbook/listMoreRows";
import { writeWorkbook } from "../../src/hosts/xlsx/writing/writeWorkbook";
import { describeFormPictures } from "../../src/views/pictures/describeFormPictures";
import { describeScores } from "../../src/views/describeScores";
import { formAtWork } from "../support/assessedForm";
import { consolidationOf, readFileOf } from "../support/batches";
import { valueOf } from "../support/cellsOf";
import { findPackageFaults, hasXlsxChecker } from "../support/checkXlsx";
import { criteriaOf } from "../support/criteriaOf";
import { formOf } from "../support/formOf";
import { randomFilling } from "../support/randomFilling";
import { randomNumbers } from "../support/randomNumbers";
import { textsIn, withAllRows, workbookOf } from "../support/sampleBatch";
import { wholeBatch } from "../support/wholeBatch";
import { withVariants } from "../support/withVariants";
import { serviceQuality } from "../support/secondInstrument/serviceQuality";

const many = <T>(count: number, make: (at: number) => readonly [string, T]) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => make(at)));
const letters = "ABCDEFGHIJ";

/** The sketches' scale gives up to 500 points; where nothing is measured it has nothing to do. */
function withoutScales(criteria: Criteria): Criteria {
  return { ...criteria, scales: [] };
}

const shapes: Readonly<Record<string, Criteria>> = {
  "no results": criteriaOf({ items: { "1.1": [1, 2, 1], "2.1": [1, 1, 1], "3.1": [2, 1, 1] } }),
  "results alone": criteriaOf({ results: { "R.1": ["*1", "2"], "R.2": ["1"] } }),
  "one item of one statement": withoutScales(criteriaOf({ items: { "1.1": [1] }, levels: { L: 10 } })),
  "one level": criteriaOf({
    items: { "1.1": [3], "1.2": [2], "2.1": [4] },
    results: { "3.1": ["1"] },
    levels: { L: 500 },
  }),
  "six levels of few points": withoutScales(
    criteriaOf({
      items: { "1.1": [1, 1, 2, 1, 1, 3], "2.1": [2, 1, 1, 1, 1, 1] },
      levels: { L1: 0.5, L2: 1, L3: 1.5, L4: 2, L5: 3, L6: 4 },
      rule: "whole-levels",
    }),
  ),
  "ten levels of many points": withoutScales(
    criteriaOf({
      items: { "1.1": Array.from(letters, () => 1) },
      levels: many(10, (at) => [letters.charAt(at), (at + 1) * 1000]),
    }),
  ),
  "twelve categories of nine items": withoutScales(
    criteriaOf({
      items: many(12 * 9, (at) => [`${Math.floor(at / 9) + 1}.${(at % 9) + 1}`, [1, 1]]),
      levels: { B: 50, A: 100 },
    }),
  ),
  "five answers and not applicable": criteriaOf({
    items: { "A.1": [2, 1, 1], "B.1": [1, 1, 1] },
    results: { "Z.1": ["*1"] },
    choices: { none: 0, little: 0.25, half: 0.5, much: 0.75, all: 1 },
    allowsNotApplicable: true,
    weights: { A: 0.3, B: 12, "A.1": 2 },
  }),
  "kinds of agency": withVariants(
    criteriaOf({ items: { "1.1": [3, 2, 3], "2.1": [2, 2, 2] }, results: { "7.1": ["*1", "2", "3"] } }),
  ),
  "the second instrument": serviceQuality(),
};

function expectDrawable(blueprint: Blueprint): void {
  expect(checkBlueprint(blueprint)).toEqual([]);
  for (const sheet of blueprint.sheets)
    expect(() => [...listMoreRows(sheet, formulaSettingOf(blueprint))]).not.toThrow();
  const file = valueOf(writeWorkbook(blueprint));
  if (hasXlsxChecker) expect(findPackageFaults(file)).toEqual([]);
}

describe.each(Object.entries(shapes))("an edition with %s", (_, criteria) => {
  it("is one that its maker may use", () => {
    expect(parseCriteria(criteria).problems).toEqual([]);
  });

  it("has a form that can be drawn, and that says nothing of another instrument", () => {
    const { blueprint } = formOf(criteria);
    expectDrawable(blueprint);
    const texts = blueprint.sheets.filter(({ visibility }) => visibility === "visible").flatMap(textsIn);
    expect(
      texts.filter(
        (text) => /PMQA|4\.0|หมวด 7(?!\d)/.test(text) && !criteria.categories.some(({ id }) => id === "7"),
      ),
    ).toEqual([]);
  });

  it.each([1, 2, 3, 4])("is filled, scored, written and shown, filling %d", async (seed) => {
    const work = await formAtWork(criteria);
    const { slots } = formOf(criteria);
    const filling = randomFilling(criteria, slots, randomNumbers(seed * 7919));
    await work.fill(Object.fromEntries(filling));
    const { form, problems } = await work.assess();
    expect(problems.filter(({ code }) => code.startsWith("form/"))).toEqual([]);
    expect(wholeEdition(form.criteria)).toEqual(criteria);
    const words = new Set(dropdownWords(criteria, "th"));
    const answered = slots.slots.filter(
      (slot) =>
        slot.field.kind === "answer" &&
        slot.field.set === "self" &&
        words.has(String(filling.get(cellKeyText(slot)))),
    );
    const read = [...form.submission.self.answers.values()].filter(
      ({ kind }) => kind === "choice" || kind === "not-applicable",
    );
    expect(read.length).toBeGreaterThanOrEqual(answered.length);
    const top = criteria.levels.at(-1)?.points ?? 0;
    const { total } = form.assessment.self;
    if (total.score !== null) {
      expect(total.score).toBeGreaterThanOrEqual(0);
      expect(total.score).toBeLessThanOrEqual(top + 1e-9);
    }
    const { scores } = describeFormPictures(form, "th");
    expect(scores?.grid.at(-1)?.share ?? 1).toBeCloseTo(1, 9);
    expect(() => describeScores(form, "th")).not.toThrow();
    const target = valueOf(parseTarget(criteria, String(top / 2)));
    expect(() => findTargetPath(form, "self", target)).not.toThrow();
  });

  it("has a consolidated workbook that can be drawn, its lines no wider than its tables", () => {
    const batch = wholeBatch(criteria);
    expect(batch.receipt.faults).toEqual([]);
    const blueprint = workbookOf(batch);
    expectDrawable(blueprint);
    const heatMap = withAllRows(blueprint).sheets.find(({ key }) => key === "heat-map");
    const widest = Math.max(
      ...(heatMap?.rows.flatMap(({ cells }) => cells.map(({ column }) => column)) ?? []),
    );
    expect(widest).toBe(heatMap?.columns.length);
  });

  it("has one for no more than a blank form, too", () => {
    const blank = consolidationOf([readFileOf(criteria, { name: "blank.xlsx" })], { editions: [criteria] });
    expectDrawable(workbookOf(blank));
  });
});
