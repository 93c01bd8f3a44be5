import type { Criteria } from "../../src/core/criteria/schema";
import { answerWords, dropdownWords } from "../../src/core/form/wordList";
import { cellKeyText } from "../../src/core/form/keys";
import type { FormSlots, Slot } from "../../src/core/form/slots";
import { sheetWordsIn } from "../../src/core/text/words";
import type { CellValue } from "../../src/core/workbook/blueprint";

/** How a form is filled: mostly met, half way, hardly at all, or with everything that people type. */
const moods = [
  { met: 0.97, blank: 0.0, odd: 0 },
  { met: 0.7, blank: 0.05, odd: 0 },
  { met: 0.5, blank: 0.3, odd: 0 },
  { met: 0.4, blank: 0.9, odd: 0 },
  { met: 0.6, blank: 0.1, odd: 0.06 },
] as const;

const targets = [0, 2, 3, 10, 12.5, 80, 85, 200, 1234.5, 1e9];
const ratios = [0, 0.004, 0.35, 0.5, 0.9, 0.999, 1, 1.005, 1.01, 1.0101, 1.01005, 1.05, 1.05005, 1.2, 2.5, 3];

/**
 * What a person might leave in a form's answer cells, by the text of their keys; the same for the same numbers.
 * `random` gives numbers from 0 up to 1.
 */
export function randomFilling(
  criteria: Criteria,
  slots: FormSlots,
  random: () => number,
): ReadonlyMap<string, CellValue> {
  const mood = pick(moods, random);
  const dropdown = dropdownWords(criteria, "th");
  const odd: readonly CellValue[] = [
    ...answerWords(criteria, "th").slice(dropdown.length),
    "?",
    " มี",
    "ไม่แน่ใจ",
    1,
    0,
    7,
  ];
  const filling = new Map<string, CellValue>();
  const put = (slot: Slot, value: CellValue) => filling.set(cellKeyText(slot), value);
  const chosen = new Map<string, { readonly isUsed: boolean; readonly target: number }>();

  for (const slot of slots.slots) {
    const { field } = slot;
    if (field.kind === "answer") {
      if (random() < mood.blank) continue;
      if (random() < mood.odd) put(slot, pick(odd, random));
      else put(slot, (random() < mood.met ? dropdown[0] : pick(dropdown, random)) ?? null);
    }
    if (field.kind === "note" && random() < 0.05) put(slot, "ดำเนินการตามแผนปฏิบัติราชการ");
    if (field.kind !== "indicator") continue;
    const row = chosen.get(field.indicator) ?? {
      isUsed: random() > mood.blank,
      target: pick(targets, random),
    };
    chosen.set(field.indicator, row);
    const value = row.isUsed ? indicatorValue(field.part, row.target, mood.odd, random) : null;
    if (value !== null) put(slot, value);
  }
  return filling;
}

function indicatorValue(part: string, target: number, odd: number, random: () => number): CellValue {
  const { directionMore, directionLess } = sheetWordsIn("th").form;
  const isOdd = random() < odd;
  switch (part) {
    case "name":
      return isOdd ? null : "ร้อยละความสำเร็จของงาน";
    case "unit":
      return "เรื่อง";
    case "direction":
      return isOdd ? "มาก" : random() < 0.6 ? directionMore : directionLess;
    case "target":
      return isOdd ? "๘๕" : target;
    case "evidence":
    case "suggestion":
      return null;
    default:
      return isOdd
        ? null
        : Math.round(target * pick(ratios, random) * 10_000) / 10_000 || Math.round(random() * 3);
  }
}

function pick<T>(list: readonly T[], random: () => number): T {
  const value = list[Math.floor(random() * list.length)];
  if (value === undefined) throw new Error("nothing to pick from");
  return value;
}
