import { wordsTypedInForms } from "../text/typedInForms";
import { foldTyped } from "./normaliseTyped";

/** A name for comparing: folded, and with the two spellings of "organisation" in Thai made one. */
export function foldName(text: string): string {
  return spellings.reduce(
    (name, spelling) => name.replaceAll(spelling, spellings[0] ?? spelling),
    foldTyped(text),
  );
}

const spellings = wordsTypedInForms("organisation").map(foldTyped);
