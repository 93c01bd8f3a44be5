/** Marks that stand above, below or inside another letter, and characters that show nothing. */
const noWidth = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** Letters that take two columns of a terminal. */
const twoWide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]$/u;

/** How many columns of a terminal a text takes: Thai vowels and tone marks above and below take none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += noWidth.test(letter) ? 0 : twoWide.test(letter) ? 2 : 1;
  return width;
}

/** A text filled up with spaces to a width; one that is wider stays as it is. */
export function padTo(text: string, width: number, side: "left" | "right"): string {
  const spaces = " ".repeat(Math.max(0, width - displayWidth(text)));
  return side === "left" ? `${text}${spaces}` : `${spaces}${text}`;
}
