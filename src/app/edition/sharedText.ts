/** A batch holds forms of few editions, and many of each. */
const mostTexts = 8;

/** The one used last at the end. */
const texts = new Map<string, string>();

/**
 * The same text, and of equal ones the very same: each form brings its edition along in letters of its own, and what
 * is kept of a thousand of them shall hold these letters once.
 */
export function sharedText(text: string): string {
  const shared = texts.get(text) ?? text;
  texts.delete(shared);
  texts.set(shared, shared);
  const [oldest] = texts.keys();
  if (texts.size > mostTexts && oldest !== undefined) texts.delete(oldest);
  return shared;
}
