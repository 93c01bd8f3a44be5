import { foldName } from "../../reading/foldName";

/** A heading, a sheet's name or a choice for comparing: folded, and letters and digits alone. */
export function foldHeading(text: string): string {
  const letters = foldName(text).replace(/[^\p{L}\p{M}\p{N}]/gu, "");
  // A mark such as ✓ is all that some words are made of.
  return letters === "" ? foldName(text) : letters;
}
