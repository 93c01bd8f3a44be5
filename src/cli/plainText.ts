/** Characters that a terminal obeys, and those that turn the direction of a line; line ends stay. */
const commands = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** A text as it can be shown: what came out of somebody's workbook must not steer the reader's terminal. */
export function plainText(text: string): string {
  return text.replace(commands, (character) => (character === "\n" ? character : ""));
}
