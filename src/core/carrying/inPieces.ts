/** A cell holds 32,767 characters; several texts of a row together may be more. */
const longestPiece = 30_000;

/** A text in pieces that cells hold; at least one, which may be empty. */
export function inPieces(text: string): readonly string[] {
  const count = Math.max(1, Math.ceil(text.length / longestPiece));
  return Array.from({ length: count }, (_, at) => text.slice(at * longestPiece, (at + 1) * longestPiece));
}
