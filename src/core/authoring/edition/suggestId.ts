/** The ids of one kind that an edition has, and the next that is free. */
export interface IdSuggester {
  /** The first id that nobody has, of those made from 1 on; it is taken from then on. */
  next(idOf: (number: number) => string): string;
}

/** A suggester beside the ids that were typed; case doesn't tell ids apart. */
export function createIdSuggester(typed: readonly string[]): IdSuggester {
  const taken = new Set(typed.map((id) => id.toUpperCase()));
  // By what stands around the number: ids below it are taken, so that long runs aren't gone through again and again.
  const firstFree = new Map<string, number>();
  return {
    next(idOf) {
      const pattern = idOf(0).toUpperCase();
      let number = firstFree.get(pattern) ?? 1;
      while (taken.has(idOf(number).toUpperCase())) number += 1;
      const id = idOf(number);
      firstFree.set(pattern, number + 1);
      taken.add(id.toUpperCase());
      return id;
    },
  };
}

/** Letters by number, for ids that hold no digits: a, b, … z, aa. */
export function lettersOf(number: number): string {
  let letters = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  return letters;
}
