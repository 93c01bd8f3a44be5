/** Characters that show nothing and come along when text is copied. */
const invisible = /[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A name as it is printed: one line, single spaces, nothing that can't be seen. Digits stay as they were written. */
export function tidyName(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").replace(invisible, "").trim();
}
