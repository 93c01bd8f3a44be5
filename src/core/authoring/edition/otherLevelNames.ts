import { wordsTypedInForms } from "../../text/typedInForms";
import { foldHeading } from "../tables/foldHeading";

/** What a level is called, by its names: these, and each without the word "level" at its beginning or end. */
export function otherLevelNames(names: readonly string[]): readonly string[] {
  const words = wordsTypedInForms("level").map(foldHeading);
  const bare = names
    .map(foldHeading)
    .flatMap((name) =>
      words.flatMap((word) => [
        ...(name.startsWith(word) ? [name.slice(word.length)] : []),
        ...(name.endsWith(word) ? [name.slice(0, -word.length)] : []),
      ]),
    );
  return [...names, ...bare];
}
