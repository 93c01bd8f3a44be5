import type { Criteria } from "../criteria/schema";
import { type Digits, inDigits } from "../text/digits";

/**
 * What turns the figures of finished texts of the product into these digits. Ids of the edition's items and measures
 * stay as they are, since people match them with rows.
 */
export function createDigitSpeaker(
  { categories }: Criteria,
  digits: Digits | undefined,
): (text: string) => string {
  if (digits === undefined) return (text) => text;
  const ids = new Set<string>(
    categories.flatMap((category) =>
      category.kind === "process"
        ? category.items.map(({ id }) => id)
        : category.items.flatMap(({ id, measures }) => [id, ...measures.map((measure) => measure.id)]),
    ),
  );
  return (text) => inDigits(text, digits, ids);
}
