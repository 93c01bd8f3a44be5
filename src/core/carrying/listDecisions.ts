import { appendTo } from "../appendTo";
import { cellKeyText, type CellKey } from "../form/keys";
import { planParts, type Field } from "../form/slots";
import type { Language } from "../text/language";
import { sheetWordsIn } from "../text/words";
import type { SheetCell } from "../workbook/address";
import type { MarkReason, PlanFate, PlanMark, ValueFate } from "./carried";
import type { CarriedContext } from "./carriedContext";
import { planPlaces } from "./planPlaces";
import { createFieldDescriber, createTextOf } from "./describeField";

/** Something that a person must decide about: what one row of the older form says, and where it may go now. */
export interface Decision {
  readonly kind: "answers" | "plan";
  /** The older row's id; of a plan row its gaps. */
  readonly id: string;
  /** What the older edition asks there. */
  readonly text: string;
  /** What stands there, part by part. */
  readonly said: readonly { readonly part: string; readonly text: string }[];
  readonly reason: MarkReason | PlanMark;
  /** What it became in the newer edition. */
  readonly now: readonly { readonly id: string; readonly text: string }[];
  /** Cells of the newer form to fill, one for each of these. */
  readonly to: readonly SheetCell[];
}

type Context = Pick<CarriedContext, "older" | "criteria" | "carried" | "form" | "places">;
type Marked = Extract<ValueFate, { kind: "marked" }>;

/** Everything that a person must decide about, in the order of the older form, the plan last. */
export function listDecisions(context: Context, language: Language): readonly Decision[] {
  const { fates, plan } = context.carried;
  const rows = new Map<string, Marked[]>();
  for (const fate of fates)
    if (fate.kind === "marked")
      appendTo(rows, `${fate.older.slot.sheet}!${fate.older.slot.row} ${fate.reason}`, fate);
  const describe = createFieldDescriber(
    context.older.criteria,
    context.older.submission.identity.year,
    language,
  );
  const now = createNow(context, language);
  return [
    ...[...rows.values()].flatMap((marked): readonly Decision[] => {
      const [first] = marked;
      if (first === undefined) return [];
      const { id, text } = describe(first.older.slot.field);
      return [
        {
          kind: "answers",
          id,
          text,
          said: marked.map(({ older }) => ({
            part: describe(older.slot.field).part,
            text: older.text,
          })),
          reason: first.reason,
          ...now(marked.flatMap(({ to }) => to)),
        },
      ];
    }),
    ...decisionsOfPlan(plan, context, language),
  ];
}

/** What cells of the newer form belong to, once each, and the first cell of each. */
function createNow({ criteria, form, places }: Context, language: Language) {
  const textOf = createTextOf(criteria, language);
  const fields = new Map(form.slots.slots.map((slot) => [cellKeyText(slot), slot.field]));
  return (to: readonly CellKey[]): Pick<Decision, "now" | "to"> => {
    const firsts = new Map<string, CellKey>();
    for (const key of to) {
      const row = `${key.sheet}!${key.row}`;
      if (!firsts.has(row)) firsts.set(row, key);
    }
    const cells = [...firsts.values()];
    return {
      now: cells.flatMap((key) => {
        const id = subjectOf(fields.get(cellKeyText(key)));
        return id === null ? [] : [{ id, text: textOf(id) }];
      }),
      to: cells.flatMap((key) => places.get(cellKeyText(key)) ?? []),
    };
  };
}

/** The statement, measure or topic that a cell belongs to; null for cells of the cover. */
function subjectOf(field: Field | undefined): string | null {
  switch (field?.kind) {
    case "answer":
    case "note":
      return field.statement;
    case "indicator":
      return field.measure;
    case "profile":
      return field.topic;
    default:
      return null;
  }
}

function decisionsOfPlan(
  plan: readonly PlanFate[],
  { older: { criteria }, criteria: newer, form }: Context,
  language: Language,
): readonly Decision[] {
  const before = createTextOf(criteria, language);
  const after = createTextOf(newer, language);
  const places = planPlaces(form.blueprint);
  const { results } = sheetWordsIn(language);
  const counts = { open: 0, own: 0, done: 0 };
  return plan.flatMap(({ older, section, gaps, dropped, mark }): readonly Decision[] => {
    const place = places[section][counts[section]];
    counts[section] += 1;
    if (mark === null) return [];
    const changed = mark === "gaps-to-check" ? older.gaps : dropped;
    return [
      {
        kind: "plan",
        id: older.gaps.join(", "),
        text: changed.map((id) => `${id} ${before(id)}`.trim()).join("\n"),
        said: planParts.flatMap((part) => {
          const text = older.parts[part]?.trim();
          return text === undefined || text === "" ? [] : [{ part: results[part], text }];
        }),
        reason: mark,
        now: gaps.map((id) => ({ id, text: after(id) })),
        to: place === undefined ? [] : [place],
      },
    ];
  });
}
