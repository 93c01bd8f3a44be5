import fc from "fast-check";
import { accountOf } from "../../../src/core/carrying/account";
import { listOlderCells } from "../../../src/core/carrying/olderCells";
import type { Criteria } from "../../../src/core/criteria/schema";
import type { LinkSubject } from "../../../src/core/crosswalk/crosswalk";
import { selfCrosswalk } from "../../../src/core/crosswalk/selfCrosswalk";
import { editionName } from "../../../src/core/crosswalk/editionName";
import { cellKeyText } from "../../../src/core/form/keys";
import type { Field } from "../../../src/core/form/slots";
import type { Submission } from "../../../src/core/reading/submission";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { arbitraryCrosswalk } from "../../support/arbitraryCrosswalk";
import { arbitraryEdition } from "../../support/arbitraryEdition";
import { formOf, hash } from "../../support/formOf";
import { readBack } from "../../support/filledForm";
import { contentOf, copyOf } from "../../support/mergedForm";
import { randomFilling } from "../../support/randomFilling";
import { smallEdition } from "../../support/smallEdition";
import { randomNumbers } from "../../support/randomNumbers";
import type { Entry } from "../../support/snapshotOf";
import { upgradeSnapshot, type Upgraded } from "../../support/upgradedForm";

const [profileGroup] = smallEdition().profile;
const edition = fc
  .tuple(arbitraryEdition(), fc.integer({ min: 0, max: 2 }))
  .map(([{ criteria }, sections]): Criteria => {
    const { id = "P1", name = criteria.name, sections: all = [] } = profileGroup ?? {};
    return { ...criteria, profile: sections === 0 ? [] : [{ id, name, sections: all.slice(0, sections) }] };
  });
const pairs = fc.tuple(edition, edition).chain(([from, other]) => {
  const to = { ...other, id: "sketch-other" };
  return fc.tuple(fc.constant(from), fc.constant(to), arbitraryCrosswalk(from, to));
});
const plans = fc.array(
  fc.record({ gaps: fc.array(fc.nat(), { maxLength: 3 }), text: fc.constantFrom("อบรม", "ประชุม", "=1+1") }),
  { maxLength: 4 },
);

/** A form of an edition with everything that people might leave in it. */
function filled(criteria: Criteria, seed: number, plan: readonly { gaps: number[]; text: string }[]) {
  const form = formOf(criteria);
  const ids = [
    ...new Set(
      form.slots.slots.flatMap(({ field }): readonly string[] =>
        field.kind === "answer" ? [field.statement] : field.kind === "indicator" ? [field.measure] : [],
      ),
    ),
  ];
  const filling = new Map<string, Entry>([
    ...randomFilling(criteria, form.slots, randomNumbers(seed)),
    ["cover!prepared|#value", "ผู้จัดทำ"],
    ...form.slots.slots.flatMap((slot): readonly (readonly [string, Entry])[] =>
      slot.field.kind === "profile" ? [[cellKeyText(slot), `เรื่อง ${slot.field.topic}`]] : [],
    ),
    ...form.slots.slots.flatMap((slot): readonly (readonly [string, Entry])[] =>
      slot.field.kind === "indicator" && (slot.field.part === "evidence" || slot.field.part === "suggestion")
        ? [[cellKeyText(slot), `${slot.field.part} ของ ${slot.field.indicator}`]]
        : [],
    ),
    ...plan.flatMap(({ gaps, text }, at): readonly (readonly [string, Entry])[] => [
      [`plan!plan.${at + 1}|#activity`, `${text} ${at}`],
      ...(gaps.length === 0
        ? []
        : [[`plan!plan.${at + 1}|#gaps`, gaps.map((gap) => ids[gap % ids.length]).join(", ")] as const]),
    ]),
  ]);
  const rows = new Set(
    form.blueprint.sheets
      .find(({ key }) => key === "plan")
      ?.rows.flatMap(({ cells }) => cells.map(({ value }) => value)),
  );
  const fitting = [...filling].filter(
    ([key]) => !key.startsWith("plan!") || rows.has(key.slice(5, key.indexOf("|"))),
  );
  return { form, snapshot: copyOf(criteria, "เดิม.xlsx", fitting).snapshot };
}

describe("carrying a form over", () => {
  it("carries everything and marks nothing along the crosswalk of an edition with itself", async () => {
    await fc.assert(
      fc.asyncProperty(edition, fc.nat(), plans, async (criteria, seed, plan) => {
        const again = { ...criteria, id: "sketch-again" };
        const { form, snapshot } = filled(criteria, seed, plan);
        const way = { ...selfCrosswalk(criteria, hash), to: editionName(again, hash) };
        const upgraded = await upgradeSnapshot(criteria, snapshot, again, way);
        const { total, plan: rows } = accountOf(upgraded.form.carried);
        expect([total.marked, total.kept, rows.marked]).toEqual([0, 0, 0]);
        expect(total.carried).toBe(total.filled);
        expect(contentOf(upgraded.submission)).toEqual(contentOf(readBack(criteria, form, snapshot)));
        for (const { older, newer, isIn } of upgraded.form.scores) {
          expect(isIn).toBe("both");
          expect(newer).toEqual(older);
        }
      }),
      { numRuns: 10 },
    );
  });

  it("accounts for every filled cell exactly once, and loses no text, whatever the editions and the crosswalk", async () => {
    await fc.assert(
      fc.asyncProperty(pairs, fc.nat(), plans, async ([from, to, crosswalk], seed, plan) => {
        const { snapshot } = filled(from, seed, plan);
        const upgraded = await upgradeSnapshot(from, snapshot, to, crosswalk);
        const { older, carried } = upgraded.form;
        const keys = carried.fates.map((fate) => cellKeyText(fate.older.slot));
        expect(keys).toEqual(listOlderCells(older).map((each) => cellKeyText(each.older.slot)));
        expect(new Set(keys).size).toBe(keys.length);
        expect(carried.plan.map((fate) => fate.older)).toEqual(older.submission.plan);
        expect(activitiesOf(upgraded.submission)).toEqual(activitiesOf(older.submission));
        expectNothingLost(upgraded);
        expect(upgraded.submission.problems.map(({ code }) => code).filter(isOfStray)).toEqual([]);
        const { parts, total } = accountOf(carried);
        expect(total.filled).toBe(
          parts.reduce((sum, part) => sum + part.carried + part.marked + part.kept, 0),
        );
      }),
      { numRuns: 25 },
    );
  });

  it("writes nothing into a cell but what was typed into one older cell, along a link of one to one that carries", async () => {
    await fc.assert(
      fc.asyncProperty(pairs, fc.nat(), async ([from, to, crosswalk], seed) => {
        const { snapshot } = filled(from, seed, []);
        const { form } = await upgradeSnapshot(from, snapshot, to, crosswalk);
        const written = form.carried.fates.flatMap((fate) =>
          fate.kind === "carried" ? fate.to.map(cellKeyText) : [],
        );
        expect(new Set(written).size).toBe(written.length);
        expect([...form.carried.values.keys()].sort()).toEqual([...written].sort());
        const links = new Map(
          crosswalk.links.flatMap((link) => link.from.map((id) => [`${link.of} ${id}`, link] as const)),
        );
        for (const fate of form.carried.fates) {
          const subject = subjectOf(fate.older.slot.field);
          if (fate.kind !== "carried" || subject === null) continue;
          const link = links.get(subject);
          expect([link?.from.length, link?.to.length, link?.answers]).toEqual([1, 1, "carry"]);
        }
      }),
      { numRuns: 10 },
    );
  });
});

/** What a link leads from to a cell, as `statement 1.1.B.1`; null for cells that every edition has. */
function subjectOf(field: Field): `${LinkSubject} ${string}` | null {
  switch (field.kind) {
    case "answer":
    case "note":
      return `statement ${field.statement}`;
    case "indicator":
      return `measure ${field.measure}`;
    case "profile":
      return `topic ${field.topic}`;
    default:
      return null;
  }
}

/** What the rows of a plan set out to do; sections may change, and with them the order. */
function activitiesOf({ plan }: Submission): readonly string[] {
  return plan.map(({ parts }) => parts.activity ?? "").sort();
}

/** Every text stands where its fate says. */
function expectNothingLost({ form, snapshot }: Upgraded): void {
  const decisions = textsOf(snapshot, "ต้องพิจารณา").join("\n");
  const kept = new Set(textsOf(snapshot, "ข้อมูลเดิม"));
  const account = new Set(textsOf(snapshot, "รายงานการยกข้อมูล"));
  for (const fate of form.carried.fates) {
    const { text, value } = fate.older;
    expect(account).toContain(text);
    if (fate.kind === "marked") expect(decisions).toContain(text);
    if (fate.kind === "kept") expect(kept).toContain(text);
    if (fate.kind === "carried") {
      const [to] = fate.to;
      const place = to === undefined ? undefined : form.places.get(cellKeyText(to));
      const stands = snapshot.sheets
        .find(({ name }) => name === place?.sheet)
        ?.cells.find(({ row, column }) => row === place?.row && column === place.column);
      // Answers may be another word for the same; all else is as it stood.
      if (fate.older.slot.field.kind === "answer") expect(stands).toBeDefined();
      else expect(stands?.value).toBe(value);
    }
  }
  for (const { older } of form.carried.plan)
    for (const text of Object.values(older.parts)) expect(textsOf(snapshot, "แผนพัฒนา")).toContain(text);
}

function textsOf({ sheets }: Snapshot, sheet: string): readonly string[] {
  return sheets.find(({ name }) => name === sheet)?.cells.map(({ value }) => String(value)) ?? [];
}

function isOfStray(code: string): boolean {
  return [
    "reading/text-without-key",
    "reading/unknown-id",
    "reading/statement-not-asked",
    "reading/changed-text",
    "reading/changed-formula",
    "reading/missing-row",
    "reading/missing-sheet",
  ].includes(code);
}
