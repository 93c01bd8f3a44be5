import { StatementId } from "../../../src/core/criteria/ids";
import { scoreAnswers } from "../../../src/core/scoring/scoreAnswers";
import { goldenFilling, readBack } from "../../support/filledForm";
import { formOf } from "../../support/formOf";
import { readEdition } from "../../support/readEdition";
import { goldenAnswers, readGoldenAgency } from "../../support/readGoldenAgency";
import { snapshotOfForm, type Entry } from "../../support/snapshotOf";

const criteria = readEdition("pmqa-4.0-cells");
const form = formOf(criteria);
const sets = ["self", "committee"] as const;

describe.each(["agency-1-complete", "agency-2-partial", "agency-3-top", "agency-4-typed"])("%s", (name) => {
  const agency = readGoldenAgency(name);
  const submission = readBack(criteria, form, snapshotOfForm(form, goldenFilling(agency)));

  it.each(sets)("gives back the answers of %s", (set) => {
    expect(submission[set].answers).toEqual(withoutBlanks(goldenAnswers(agency, set).answers));
  });

  it.each(sets)("gives back the indicators of %s", (set) => {
    const read = [...submission[set].indicators].map(([measure, indicators]) => [
      measure,
      // The golden indicators are given without their units.
      indicators.map((indicator) => ({ ...indicator, unit: "หน่วย" })),
    ]);
    expect(read).toEqual([...goldenAnswers(agency, set).indicators]);
  });

  it("has no problem but what it lacks", () => {
    const codes = new Set(submission.problems.map(({ code }) => code));
    codes.delete("reading/incomplete-indicator");
    expect([...codes]).toEqual([]);
  });
});

describe("agency-4-typed as its cells stand", () => {
  const agency = readGoldenAgency("agency-4-typed");
  const typed = Object.entries(agency.typed).map(([name, text]) => [keyOf(name), entryOf(text)] as const);
  const ambiguous = Object.entries(agency.ambiguous).map(([name, text]) => [keyOf(name), text] as const);
  const filling = new Map<string, Entry>([...goldenFilling(agency), ...typed, ...ambiguous]);
  const submission = readBack(criteria, form, snapshotOfForm(form, filling));
  const { self, problems } = submission;

  it("gives the expected scores of every item", () => {
    const items = scoreAnswers(criteria, self).items.map(({ item, score }) => [item, score]);
    const expected = Object.entries(agency.expected.self.items).map(([item, { score }]) => [
      item,
      score === null ? null : (expect.closeTo(score, 9) as number),
    ]);
    expect(Object.fromEntries(items)).toEqual(Object.fromEntries(expected));
  });

  it("gives the expected total", () => {
    const { total } = scoreAnswers(criteria, self);
    expect(total.score).toBeCloseTo(agency.expected.self.total.score ?? 0, 9);
    expect(total.restAtZero).toBeCloseTo(agency.expected.self.total.restAtZero, 9);
  });

  it("lists the ambiguous marks and nothing else, and counts none", () => {
    expect(problems.map(({ code, params }) => [code, params.id, params.typed])).toEqual(
      Object.entries(agency.ambiguous).map(([id, mark]) => ["reading/ambiguous-answer", id, mark]),
    );
    for (const id of Object.keys(agency.ambiguous))
      expect(self.answers.get(StatementId.parse(id))?.kind).toBe("unreadable");
  });

  /** The key of a golden name such as 1.1.B.1 or "7.1.1 target". */
  function keyOf(name: string): string {
    const [id = "", part] = name.split(" ");
    if (part === undefined) return `c${id.charAt(0)}!${id}|#self`;
    return `c7!${id}.a|#${part === "result" ? "year-2" : part}`;
  }

  /** What a spreadsheet program makes of a typed text. */
  function entryOf(text: string): Entry {
    if (text === "85%") return { value: 0.85, format: "percent" };
    return /^\d+$/.test(text) ? Number(text) : text;
  }
});

function withoutBlanks<K, V extends { readonly kind: string }>(
  answers: ReadonlyMap<K, V>,
): ReadonlyMap<K, V> {
  return new Map([...answers].filter(([, { kind }]) => kind !== "blank"));
}
