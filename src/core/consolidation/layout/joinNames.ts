/** The most UTF-16 units that a cell holds. */
export const longestCellText = 32_767;

/**
 * Names joined by commas as far as a cell holds them; those that it doesn't are counted at the end, in the words
 * that `andMore` gives for a number.
 */
export function joinNames(
  names: readonly string[],
  andMore: (count: number) => string,
  longest: number = longestCellText,
): string {
  const whole = names.join(", ");
  if (whole.length <= longest) return whole;
  const room = longest - andMore(names.length).length - 1;
  let length = 0;
  const fitting = names.findIndex((name) => (length += name.length + 2) > room);
  return `${names.slice(0, fitting).join(", ")} ${andMore(names.length - fitting)}`.trimStart();
}
