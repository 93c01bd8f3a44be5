/** What may stand between the parts of a list: a comma, a semicolon or a line end, with any spaces. */
const needsQuotes = /^\s|\s$|[,;\n"]/;

/** Several texts as one cell holds them: with commas between; one that has a separator itself stands in double quotes. */
export function joinList(parts: readonly string[]): string {
  return parts.map((part) => (needsQuotes.test(part) ? `"${part.replaceAll('"', '""')}"` : part)).join(", ");
}

/**
 * The texts of a cell that holds several: set apart by commas, semicolons or line ends, outer spaces left out and empty
 * ones too. What stands in double quotes is one text as it is, a double quote in it being two.
 */
export function splitList(text: string): readonly string[] {
  const parts: string[] = [];
  for (const [, quoted, plain = ""] of text.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,;\n]+))\s*/g)) {
    const part = quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"');
    if (part !== "") parts.push(part);
  }
  return parts;
}
