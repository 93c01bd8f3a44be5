import fc from "fast-check";
import type { Figure } from "../../../../src/core/scoring/answers";
import { formOf } from "../../../support/formOf";
import { nextYearAtWork, nextYearFrom } from "../../../support/nextYear";
import { randomFilling } from "../../../support/randomFilling";
import { randomNumbers } from "../../../support/randomNumbers";
import { smallEdition } from "../../../support/smallEdition";

const criteria = smallEdition();
const { slots } = formOf(criteria, { year: 2568 });
const runs = { numRuns: 8 };

/** Any filling of a form by people, good and bad, with texts beside the answers. */
const fillings = fc.integer({ min: 1, max: 1_000_000 }).map((seed) => {
  const random = randomNumbers(seed);
  const filling = new Map(randomFilling(criteria, slots, random));
  for (const { sheet, row, column, field } of slots.slots)
    if ((field.kind === "note" || field.kind === "profile") && random() < 0.4)
      filling.set(`${sheet}!${row}|${column}`, `ข้อความ ${Math.floor(random() * 1000)}\nบรรทัดที่สอง`);
  return Object.fromEntries(filling);
});

const filled = { agencyCode: 1, agencyName: 1, ministry: 1, agencyKind: 1, year: 1, round: 1 };

describe("next year's form of any form", () => {
  it("counts nothing of last year's before it is confirmed", async () => {
    await fc.assert(
      fc.asyncProperty(fillings, async (filling) => {
        const { submission, assessment } = await (await nextYearAtWork(filling)).open();
        expect(submission.self.answers.size).toBe(0);
        expect(submission.committee.answers.size).toBe(0);
        expect(assessment.self.total.score).toBeNull();
        expect(submission.problems.filter(({ code }) => code === "reading/unreadable-answer")).toEqual([]);
      }),
      runs,
    );
  });

  it("is last year's answers, texts and targets exactly once all is confirmed, results one year on", async () => {
    await fc.assert(
      fc.asyncProperty(fillings, async (filling) => {
        const form = await nextYearAtWork(filling);
        await form.confirm();
        const { submission } = await form.open();
        const then = (await form.last.assess()).form.submission;
        expect(submission.pending).toEqual([]);
        expect(submission.self.answers).toEqual(then.self.answers);
        expect(submission.profile).toEqual(then.profile);
        for (const [id, { explanation, evidence }] of then.statements)
          expect(submission.statements.get(id)).toMatchObject({ explanation, evidence, suggestion: "" });
        for (const [measure, indicators] of then.self.indicators)
          for (const { id, name, unit, direction, target } of indicators) {
            const now = submission.self.indicators.get(measure)?.find((each) => each.id === id);
            const years = then.indicatorNotes.get(id)?.years ?? [];
            const isEmpty = name === "" && unit === "" && [target, ...years.slice(1)].every(isBlank);
            if (isEmpty && direction === null) continue;
            expect(now).toMatchObject({ name, unit, direction, target, result: { kind: "blank" } });
            expect(submission.indicatorNotes.get(id)?.years.slice(0, -1)).toEqual(years.slice(1));
          }
      }),
      runs,
    );
  });

  it("accounts for every filled cell of last year's once", async () => {
    await fc.assert(
      fc.asyncProperty(fillings, async (filling) => {
        const { account, apart } = (await nextYearAtWork(filling)).made;
        const sum = (counts: Readonly<Record<string, number>>, ...without: readonly string[]) =>
          Object.entries(counts).reduce((all, [key, count]) => all + (without.includes(key) ? 0 : count), 0);
        const all =
          Object.values(filling).filter((value) => value !== null).length + Object.keys(filled).length;
        expect(sum(account.coming) + sum(account.left, "plan-done", "plan-untouched") + apart.length).toBe(
          all,
        );
      }),
      runs,
    );
  });

  it("holds the same of a year that nobody has confirmed, however often it is carried on", async () => {
    await fc.assert(
      fc.asyncProperty(fillings, async (filling) => {
        const first = await nextYearAtWork(filling);
        const second = await nextYearFrom(first);
        const pendingOf = async (form: typeof first) =>
          (await form.open()).submission.pending.map(({ key, year, text }) => ({ key, year, text }));
        expect(await pendingOf(second)).toEqual(await pendingOf(first));
      }),
      { numRuns: 3 },
    );
  });
});

function isBlank({ kind }: Figure): boolean {
  return kind === "blank";
}
