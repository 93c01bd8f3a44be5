/** A text without the first of some words that it begins with, spaces after it too; longer words should stand first. */
export function dropBeginning(text: string, words: readonly string[]): string {
  const found = words.find((word) => text.startsWith(word));
  return found === undefined ? text : text.slice(found.length).trimStart();
}
