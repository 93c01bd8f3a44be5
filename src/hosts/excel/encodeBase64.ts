/** Bytes in Base64, in pieces: a function takes only so many arguments. */
export function encodeBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += pieceLength) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + pieceLength)));
  }
  return btoa(pieces.join(""));
}

const pieceLength = 8_192;
