import fc from "fast-check";
import type { CategoryId } from "../../../src/core/criteria/ids";
import { isFixedRow } from "../../../src/core/form/keyEveryRow";
import { cellKeyText } from "../../../src/core/form/keys";
import { planColumn } from "../../../src/core/form/layoutPlan";
import { planParts } from "../../../src/core/form/slots";
import type { Origin } from "../../../src/core/merging/mergeSource";
import { formCells } from "../../support/formCells";
import { formOf } from "../../support/formOf";
import { contentOf, copyOf, mergeCopies, sourceOf, type Copy } from "../../support/mergedForm";
import { randomFilling } from "../../support/randomFilling";
import { randomNumbers } from "../../support/randomNumbers";
import { smallEdition } from "../../support/smallEdition";
import { enter, type Entry } from "../../support/snapshotOf";

const criteria = smallEdition();
const form = formOf(criteria);
const places = formCells(form.blueprint);
const gaps = ["1.1.B.1", "1.1.A.1", "1.2.B.1", "2.1.B.1", "2.2.S.1", "3.1.B.1", "7.1.1", "7.1.2"];

/** Everything that a person might leave in a form: answers, figures, texts, names on the cover and a plan. */
const filling: fc.Arbitrary<ReadonlyMap<string, Entry>> = fc
  .record({
    seed: fc.nat(),
    percent: fc.boolean(),
    texts: fc.dictionary(
      fc.constantFrom(
        "profile!P1.1|#value",
        "cover!prepared|#value",
        "cover!approved|#date",
        "c1!1.1.B.1|#evidence",
      ),
      fc.constantFrom("ข้อความ", "=SUM(A1)", " มี ช่องว่าง ", "๑๒๓", "1\n2"),
    ),
    planned: fc.uniqueArray(fc.constantFrom(...gaps), { maxLength: 4 }),
    own: fc.nat({ max: 2 }),
    words: fc.array(fc.constantFrom("อบรม", "ประชุม", "50,000", "ไตรมาส 1"), { minLength: 7, maxLength: 7 }),
  })
  .map(({ seed, percent, texts, planned, own, words }) => {
    const plan = [
      ...planned.map((gap, at): readonly [string, string] => [`plan.${at + 1}`, gap]),
      ...Array.from({ length: own }, (_, at): readonly [string, string] => [`own.${at + 1}`, ""]),
    ].flatMap(([row, gap], at): readonly (readonly [string, Entry])[] => [
      ...(gap === "" ? [] : [[`plan!${row}|#gaps`, gap] as const]),
      [`plan!${row}|${planColumn(planParts[at % planParts.length] ?? "activity")}`, words[at] ?? "อบรม"],
    ]);
    return new Map<string, Entry>([
      ...randomFilling(criteria, form.slots, randomNumbers(seed)),
      ...Object.entries(texts),
      ...(percent
        ? ([
            ["c7!7.1.1.a|#target", { value: 0.85, format: "percent" }],
            ["c7!7.1.1.a|#unit", "ร้อยละ"],
          ] as const)
        : []),
      ...plan,
    ]);
  });

const runs = { numRuns: 10 };

function contentOfCopy(copy: Copy, options?: { ordersPlan: boolean }): unknown {
  return contentOf(sourceOf(criteria, copy).submission, options);
}

describe("merging", () => {
  it("changes nothing where a form is merged with itself", () => {
    fc.assert(
      fc.property(filling, (filled) => {
        const copy = copyOf(criteria, "ก.xlsx", filled);
        const { submission, merged } = mergeCopies(criteria, [copy, { ...copy, file: "ข.xlsx" }]);
        expect(merged.conflicts).toEqual([]);
        expect(merged.strays).toEqual([]);
        expect(contentOf(submission)).toEqual(contentOfCopy(copy));
      }),
      runs,
    );
  });

  it("gives back a form that was split among units by category", () => {
    const split = fc.array(fc.nat({ max: 2 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(filling, split, (filled, unitOf) => {
        const whole = copyOf(criteria, "ทั้งหมด.xlsx", filled);
        const unitOfKey = (key: string): number => {
          const named = filled.get(`${key.slice(0, key.indexOf("|"))}|#gaps`);
          const gap = key.startsWith("plan!") ? (typeof named === "string" ? named : "") : key.slice(1);
          const at = criteria.categories.findIndex(
            ({ id }) => gap.startsWith(id) && !key.startsWith("cover"),
          );
          return at < 0 ? firstUnit : (unitOf[at] ?? 0);
        };
        const units = [...new Set(unitOf)].sort();
        const firstUnit = units[0] ?? 0;
        const copies = units.map((unit) => {
          const categories: readonly CategoryId[] = criteria.categories
            .map(({ id }) => id)
            .filter((_, at) => unitOf[at] === unit);
          const own = renumbered([...filled].filter(([key]) => unitOfKey(key) === unit));
          return copyOf(criteria, `${unit}.xlsx`, own, { categories, reportingUnit: `หน่วย ${unit}` });
        });
        const { submission, merged } = mergeCopies(criteria, copies);
        expect(merged.conflicts).toEqual([]);
        expect(submission.identity.categories).toEqual(criteria.categories.map(({ id }) => id));
        expect(contentOf(submission, { ordersPlan: false })).toEqual(
          contentOfCopy(whole, { ordersPlan: false }),
        );
      }),
      runs,
    );
  });

  it("doesn't depend on what is merged first where nothing contradicts", () => {
    const shares = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(filling, shares, (filled, bits) => {
        const copies = [1, 2, 4].map((bit) =>
          copyOf(
            criteria,
            `${bit}.xlsx`,
            [...filled].filter(([key], at) => {
              // A plan row's gaps are what its parts are found by.
              const isEverywhere = key.endsWith("|#gaps") || key.startsWith("plan!own.");
              return isEverywhere || ((bits[at % bits.length] ?? 7) & bit) > 0;
            }),
          ),
        );
        const [a, b, c] = copies;
        if (a === undefined || b === undefined || c === undefined) throw new Error("three copies");
        const content = (...merged: readonly Copy[]) =>
          contentOf(mergeCopies(criteria, merged).submission, { ordersPlan: false });
        const left = mergeCopies(criteria, [a, b], { file: "ab.xlsx" });
        const right = mergeCopies(criteria, [b, c], { file: "bc.xlsx" });
        const all = content(a, b, c);
        expect(mergeCopies(criteria, copies).merged.conflicts).toEqual([]);
        expect(content(left.copy, c)).toEqual(all);
        expect(content(a, right.copy)).toEqual(all);
        expect(content(c, b, a)).toEqual(all);
      }),
      { numRuns: 3 },
    );
  });

  it("has every filled cell of every copy in the form or among the conflicts, whatever the copies say", () => {
    fc.assert(
      fc.property(fc.array(filling, { minLength: 2, maxLength: 3 }), (fillings) => {
        const copies = fillings.map((filled, at) => copyOf(criteria, `${at}.xlsx`, filled));
        const { merged } = mergeCopies(criteria, copies);
        const told = new Set(
          [
            ...merged.entries.values(),
            ...merged.plan.flatMap(({ entries }) => [...entries.values()]),
            ...merged.conflicts.flatMap(({ values }) => values),
          ].flatMap(({ origins }) => origins.map(placeText)),
        );
        for (const [at, filled] of fillings.entries())
          for (const key of filled.keys()) {
            const place = places.get(key);
            if (place !== undefined)
              expect(told).toContain(`${at}.xlsx ${place.sheet} ${place.row}:${place.column}`);
          }
      }),
      runs,
    );
  });

  it("drops nothing that was typed into a column that people fill, wherever it was typed", () => {
    const typed = fc.array(
      fc.record({ slot: fc.constantFrom(...form.slots.slots), row: fc.integer({ min: -2, max: 70 }) }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(typed, typed, (...lists) => {
        const tokens = new Map<string, string>();
        const copies = lists.map((entries, number) => {
          const copy = copyOf(criteria, `${number}.xlsx`);
          const snapshot = entries.reduce((filled, { slot, row }, at) => {
            const place = places.get(cellKeyText(slot));
            if (place === undefined) return filled;
            const to = row < 1 ? place.row : row;
            const sheet = filled.sheets.find(({ name }) => name === place.sheet);
            const key = sheet?.cells.find((cell) => cell.row === to && cell.column === 1)?.value;
            if (to === 1 || (typeof key === "string" && isFixedRow(key))) return filled;
            const token = `ที่พิมพ์-${number}-${at}-`;
            tokens.set(`${number} ${place.sheet} ${to} ${place.column}`, token);
            return enter(filled, place.sheet, [[to, place.column, token]]);
          }, copy.snapshot);
          return { ...copy, snapshot };
        });
        const { snapshot } = mergeCopies(criteria, copies);
        const everything = JSON.stringify(snapshot.sheets);
        expect([...tokens].filter(([, token]) => !everything.includes(token))).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

function placeText({ file, sheet, cell }: Origin): string {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return `${file} ${sheet} ${row}:${column}`;
}

/** Rows of the plan from the first on, as a unit's own form has them. */
function renumbered(entries: readonly (readonly [string, Entry])[]): readonly (readonly [string, Entry])[] {
  const ids = new Map<string, string>();
  const counts = { plan: 0, own: 0 };
  return entries.map(([key, entry]) => {
    const [, kind, number = "", rest = ""] = /^plan!(plan|own)\.(\d+)(\|.*)$/.exec(key) ?? [];
    if (kind !== "plan" && kind !== "own") return [key, entry];
    const old = `${kind}.${number}`;
    const id = ids.get(old) ?? `${kind}.${(counts[kind] += 1)}`;
    ids.set(old, id);
    return [`plan!${id}${rest}`, entry];
  });
}
