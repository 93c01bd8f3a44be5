/** Many lines are encoded together: one by one they take far longer. */
const linesAtOnce = 1_000;

/** Lines as UTF-8, made while they are encoded. */
export function textBytes(lines: Iterable<string>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let waiting: string[] = [];
  for (const line of lines) {
    waiting.push(line);
    if (waiting.length < linesAtOnce) continue;
    pieces.push(encoder.encode(waiting.join("")));
    waiting = [];
  }
  pieces.push(encoder.encode(waiting.join("")));
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
