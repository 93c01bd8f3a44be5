const thaiZero = 0x0e50;

/** Characters that show nothing and come along when text is copied. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A text with Thai digits as Arabic ones. */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - thaiZero));
}

/** A text without what can't be seen, sara am in one piece, and runs of spaces as one; outer spaces are gone. */
export function tidyText(text: string): string {
  return text
    .replace(invisible, "")
    .normalize("NFC")
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, "$1\u0e33")
    .replace(/\s+/g, " ")
    .trim();
}

/** What a text is compared by: tidy, in lower case, digits as Arabic ones. */
export function foldText(text: string): string {
  return arabicDigits(tidyText(text)).toLowerCase();
}
