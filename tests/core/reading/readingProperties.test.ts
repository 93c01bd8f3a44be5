import fc from "fast-check";
import { isFixedRow } from "../../../src/core/form/keyEveryRow";
import { cellKeyText } from "../../../src/core/form/keys";
import { planParts, type Slot } from "../../../src/core/form/slots";
import { showsSomething } from "../../../src/core/reading/normaliseTyped";
import type { Submission } from "../../../src/core/reading/submission";
import { sheetWordsIn } from "../../../src/core/text/words";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { readBack } from "../../support/filledForm";
import { formCells } from "../../support/formCells";
import { formOf } from "../../support/formOf";
import { change, copy, insertBefore, move } from "../../support/mangle";
import { smallEdition } from "../../support/smallEdition";
import { enter, snapshotOfForm, type Entry } from "../../support/snapshotOf";

const criteria = smallEdition();
const form = formOf(criteria, {
  categories: criteria.categories.map(({ id }) => id).filter((id) => ["1", "7"].includes(id)),
});
const { slots } = form.slots;
const issued = snapshotOfForm(form);
const places = formCells(form.blueprint);

/** Everything that a form says, and everything told of it, as one text. */
function everythingIn({
  self,
  committee,
  statements,
  indicatorNotes,
  profile,
  signatures,
  identity,
  plan,
  problems,
}: Submission): string {
  return JSON.stringify(
    { self, committee, statements, indicatorNotes, profile, signatures, identity, plan, problems },
    (_, value: unknown) => (value instanceof Map ? [...(value as Map<unknown, unknown>)] : value),
  );
}

describe("reading", () => {
  it("gives back what was written", () => {
    const filling = fc
      .array(
        fc.constantFrom(...slots).chain((slot) => valueFor(slot).map((value) => [slot, value] as const)),
        {
          minLength: 1,
          maxLength: 60,
        },
      )
      .map((entries) => new Map(entries));
    fc.assert(
      fc.property(filling, (filled) => {
        const entries = [...filled].map(([slot, value]): [string, Entry] => [cellKeyText(slot), value]);
        const submission = readBack(criteria, form, snapshotOfForm(form, entries));
        for (const [slot, value] of filled)
          expect([slot.row, slot.column, readOf(slot, submission)]).toEqual([slot.row, slot.column, value]);
      }),
      { numRuns: 60 },
    );
  });

  it("drops nothing that was typed into a column that people fill, wherever it was typed", () => {
    const typed = fc.array(
      fc.record({
        slot: fc.constantFrom(...slots),
        row: fc.integer({ min: -2, max: 90 }),
        isNumber: fc.boolean(),
      }),
      { minLength: 1, maxLength: 25 },
    );
    const mangling = fc.constantFrom<(snapshot: Snapshot) => Snapshot>(
      (snapshot) => snapshot,
      (snapshot) => move(snapshot, "หมวด 1", { rows: insertBefore(9, 2) }),
      (snapshot) => change(snapshot, "หมวด 1", (cell) => (cell.row > 7 && cell.column === 1 ? null : cell)),
      (snapshot) => copy(snapshot, "หมวด 7", "หมวด 7 (2)"),
      (snapshot) => copy(snapshot, "แผนพัฒนา", "แผน", "before"),
      (snapshot) => change(snapshot, "ปก", (cell) => (String(cell.value).startsWith("#key") ? null : cell)),
    );
    fc.assert(
      fc.property(typed, mangling, (entries, mangle) => {
        const { snapshot, tokens } = typeIn(mangle(issued), entries);
        const everything = everythingIn(readBack(criteria, form, snapshot));
        for (const token of tokens) expect(everything).toContain(token);
      }),
      { numRuns: 150 },
    );
  });

  it("drops nothing that was typed into the plan", () => {
    const planCells = [...places]
      .filter(
        ([key]) => /^plan!(plan|own)\.\d/.test(key) && planParts.some((part) => key.endsWith(`|#${part}`)),
      )
      .map(([, place]) => place);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...planCells), {
          minLength: 1,
          maxLength: 12,
        }),
        (cells) => {
          const entries = cells.map(({ row, column }, index) => [row, column, `แผนที่-${index}-`] as const);
          const everything = everythingIn(readBack(criteria, form, enter(issued, "แผนพัฒนา", entries)));
          for (const [, , token] of entries) expect(everything).toContain(token);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("never throws, whatever stands in the cells", () => {
    const value = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.double(),
      fc.boolean(),
      fc.constantFrom(...["#key@c1", "#self", "1.1.B.1", "plan.open", "own.1", "x", "'!A1"]),
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.nat({ max: issued.sheets.length - 1 }),
            fc.integer({ min: 1, max: 40 }),
            fc.integer({ min: 1, max: 25 }),
            value,
          ),
          { maxLength: 40 },
        ),
        (entries) => {
          const scribbled = entries.reduce((snapshot, [at, row, column, entry]) => {
            const name = issued.sheets[at]?.name ?? "";
            return name === "_pmqa" ? snapshot : enter(snapshot, name, [[row, column, entry]]);
          }, issued);
          expect(readBack(criteria, form, scribbled).identity.year).toBe(2569);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** A value that a person may leave in a slot and that is read as it stands. */
function valueFor({ field }: Slot): fc.Arbitrary<string | number> {
  const { directionMore, directionLess } = sheetWordsIn("th").form;
  const text = fc
    .string({ unit: "grapheme", maxLength: 60 })
    .filter((each) => showsSomething(each) && !each.includes("\r"));
  switch (field.kind) {
    case "answer":
      return fc.constantFrom("มี", "ไม่มี");
    case "indicator":
      if (field.part === "direction") return fc.constantFrom(directionMore, directionLess);
      if (/^(target|committee|year-\d)$/.test(field.part))
        return fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((each) => each + 0);
      return text.map((each) => each.trim()).filter(showsSomething);
    case "signature":
      return text.map((each) => each.trim()).filter(showsSomething);
    case "comparison":
      return fc.double({ noNaN: true, min: 0, max: 500 }).map((each) => each + 0);
    case "identity":
      return fc.constantFrom(...identityValue(field.name));
    default:
      return text;
  }
}

function identityValue(name: string): readonly (string | number)[] {
  const { agencyCode, agencyName, year, round } = {
    agencyCode: "A001",
    agencyName: "กรมตัวอย่างที่หนึ่ง",
    year: 2569,
    round: 1,
  };
  const values = {
    agencyCode,
    agencyName,
    year,
    round,
    ministry: "กระทรวงใหม่",
    agencyKind: "จังหวัด",
    reportingUnit: "กอง",
  };
  return [values[name as keyof typeof values]];
}

/** What a submission says of a slot, in the form in which it was written. */
function readOf({ field }: Slot, submission: Submission): unknown {
  const { form: words } = sheetWordsIn("th");
  switch (field.kind) {
    case "answer": {
      const answer = submission.statements.get(field.statement)?.[field.set];
      return answer?.kind === "choice" ? (answer.choice === "met" ? "มี" : "ไม่มี") : answer;
    }
    case "note":
      return submission.statements.get(field.statement)?.[field.part];
    case "profile":
      return submission.profile.get(field.topic);
    case "signature":
      return submission.signatures[field.role][field.part];
    case "comparison": {
      const { categories, total } = submission.comparison;
      const compared = field.category === "total" ? total : categories.get(field.category);
      return compared?.[field.part];
    }
    case "identity":
      return field.name === "agencyKind"
        ? criteria.agencyKinds.find(({ id }) => id === submission.identity.agencyKind)?.name.th
        : submission.identity[field.name];
    case "indicator": {
      const find = (set: "self" | "committee") =>
        submission[set].indicators.get(field.measure)?.find(({ id }) => id === field.indicator);
      const notes = submission.indicatorNotes.get(field.indicator);
      const valueOf = (figure: { readonly kind: string; readonly value?: number } | undefined) =>
        figure?.value;
      if (field.part === "direction")
        return find("self")?.direction === "more" ? words.directionMore : words.directionLess;
      if (field.part === "target") return valueOf(find("self")?.target);
      if (field.part === "committee") return valueOf(find("committee")?.result);
      if (field.part === "evidence" || field.part === "suggestion") return notes?.[field.part];
      if (field.part === "name" || field.part === "unit") return find("self")?.[field.part];
      return valueOf(notes?.years[Number(field.part.slice("year-".length))]);
    }
  }
}

/** Types a text or number of its own into each cell: the column of a slot, some rows from it or in its own row. */
function typeIn(
  snapshot: Snapshot,
  entries: readonly { readonly slot: Slot; readonly row: number; readonly isNumber: boolean }[],
): { readonly snapshot: Snapshot; readonly tokens: readonly string[] } {
  const typed = new Map<
    string,
    { readonly sheet: string; readonly row: number; readonly column: number; readonly value: string | number }
  >();
  entries.forEach(({ slot, row, isNumber }, index) => {
    const place = places.get(cellKeyText(slot));
    if (place === undefined) return;
    const sheet = snapshot.sheets.find(({ name }) => name === place.sheet);
    const at = row < 1 ? place.row : row;
    const key = sheet?.cells.find((cell) => cell.row === at && cell.column === 1)?.value;
    // Heads and the key row itself are no place that people fill.
    if (at === 1 || (typeof key === "string" && isFixedRow(key))) return;
    typed.set(`${place.sheet} ${at} ${place.column}`, {
      sheet: place.sheet,
      row: at,
      column: place.column,
      value: isNumber ? 7_000_001 + index * 10 : `ที่พิมพ์-${index}-`,
    });
  });
  return {
    snapshot: [...typed.values()].reduce(
      (filled, { sheet, row, column, value }) => enter(filled, sheet, [[row, column, value]]),
      snapshot,
    ),
    tokens: [...typed.values()].map(({ value }) => String(value)),
  };
}
