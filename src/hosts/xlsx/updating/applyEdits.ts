/** A stretch of a text and what shall stand there instead; a stretch without length is a place to put something in. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made, in whatever order they come. Edits at one place stay in their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end, text: replacement } of ordered) {
    pieces.push(text.slice(position, start), replacement);
    position = end;
  }
  return pieces.join("") + text.slice(position);
}
