import type { CoverRange } from "../../criteria/schema";

/** A text as far as it is joined with others. */
interface JoinedText {
  readonly th: string;
  readonly en?: string | undefined;
  readonly source: string;
}

/**
 * The text of a level made of its statements, one below the other, and the part that each of them is; in English where
 * every one has it, and with the source of the first. Null without statements.
 */
export function joinStatements(
  texts: readonly JoinedText[],
): { readonly text: JoinedText; readonly covers: readonly CoverRange[] } | null {
  const [first] = texts;
  if (first === undefined) return null;
  const covers: CoverRange[] = [];
  let start = 0;
  for (const { th } of texts) {
    covers.push([start, start + th.length]);
    start += th.length + 1;
  }
  const english = texts.flatMap(({ en }) => en ?? []);
  return {
    text: {
      th: texts.map(({ th }) => th).join("\n"),
      ...(english.length === texts.length ? { en: english.join("\n") } : {}),
      source: first.source,
    },
    covers,
  };
}
