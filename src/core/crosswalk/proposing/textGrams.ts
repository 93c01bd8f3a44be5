import type { Subject } from "../subject";

/**
 * Thai is written without spaces between words, so texts are compared by the runs of three characters that they have
 * in common. Runs of two are shared by chance too often; runs of four leave nothing of a short name, such as
 * เศรษฐกิจ, when one letter of it changes.
 */
const gramLength = 3;

/** Every run of a text as a number, in rising order; a run that stands there twice is in it twice. */
type Grams = Float64Array;

/** Subjects are never changed, and every one is compared with all of the other edition. */
const made = new WeakMap<Subject, Grams>();

/** How alike two texts are, 0 to 1: what they share as a part of both (Dice's coefficient). 1 for the same runs. */
export function similarityOf(one: Subject, other: Subject): number {
  const [left, right] = [gramsOf(one), gramsOf(other)];
  return (2 * countShared(left, right)) / (left.length + right.length);
}

/** How much of the first text stands in the second, 0 to 1. */
export function shareWithin(part: Subject, whole: Subject): number {
  const grams = gramsOf(part);
  return countShared(grams, gramsOf(whole)) / grams.length;
}

/** The same of two texts that are folded already. */
export function shareOfText(part: string, whole: string): number {
  const grams = listGrams(part);
  return countShared(grams, listGrams(whole)) / grams.length;
}

/** How much of a text several others say together, 0 to 1; what two of them say counts once. */
export function shareSaidBy(parts: readonly Subject[], whole: Subject): number {
  const grams = gramsOf(whole);
  const said = new Set<number>();
  for (const part of parts) visitShared(grams, gramsOf(part), (at) => said.add(at));
  return said.size / grams.length;
}

function countShared(one: Grams, other: Grams): number {
  let count = 0;
  visitShared(one, other, () => count++);
  return count;
}

/** Every place of the first list whose run the second has too, as often as both have it. */
function visitShared(one: Grams, other: Grams, visit: (at: number) => void): void {
  let [left, right] = [0, 0];
  while (left < one.length && right < other.length) {
    const difference = (one[left] ?? 0) - (other[right] ?? 0);
    if (difference === 0) visit(left);
    if (difference <= 0) left++;
    if (difference >= 0) right++;
  }
}

function gramsOf(subject: Subject): Grams {
  const grams = made.get(subject) ?? listGrams(subject.folded);
  made.set(subject, grams);
  return grams;
}

/** A text shorter than a run is a run of its own. */
function listGrams(text: string): Grams {
  const count = Math.max(1, text.length - gramLength + 1);
  return Float64Array.from({ length: count }, (_, start) => gramAt(text, start)).sort();
}

/** Three code units of 16 bits make a whole number that a double holds exactly. */
function gramAt(text: string, start: number): number {
  return Array.from({ length: gramLength }, (_, offset) => text.charCodeAt(start + offset) || 0).reduce(
    (number, unit) => number * 0x10000 + unit,
    0,
  );
}
