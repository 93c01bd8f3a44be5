/** Characters that show nothing: joiners, direction marks, soft hyphens, variation selectors. */
const invisible =
  /[\u00AD\u034F\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\u{E0100}-\u{E01EF}]/gu;

const visible =
  /[^\s\u00AD\u034F\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\u{E0100}-\u{E01EF}]/u;

/**
 * A typed text with everything that looks alike made alike: digits are 0-9, spaces are single and plain, nothing
 * invisible is left, Lao letters and full-width forms are the Thai and plain ones that they look like, and letters
 * typed in parts are whole. For comparing and computing only, never to be shown or written back.
 */
export function normaliseTyped(text: string): string {
  return (
    text
      .normalize("NFC")
      .replace(invisible, "")
      .replace(/[\uFF01-\uFF5E]/g, (wide) => shifted(wide, 0xff01 - 0x21))
      .replace(/[\u0E81-\u0EB9\u0EC0-\u0EC4\u0EC6\u0EC8-\u0ECD\u0ED0-\u0ED9]/g, (lao) => shifted(lao, 0x80))
      .replace(/[\u0E50-\u0E59]/g, (digit) => shifted(digit, 0x0e50 - 0x30))
      // Sara am as nikhahit and sara aa, with a tone mark on either side of the nikhahit.
      .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, "$1\u0E33")
      .replace(/([\u0E48-\u0E4B])\u0E4D\u0E32/g, "$1\u0E33")
      // Sara ae as two of sara e.
      .replace(/\u0E40\u0E40/g, "\u0E41")
      .replace(/\s+/g, " ")
      .trim()
  );
}

/** A typed text for comparing words: normalised, without spaces and case. */
export function foldTyped(text: string): string {
  return normaliseTyped(text).replaceAll(" ", "").toLowerCase();
}

/** True where a text shows something: spaces and invisible characters alone don't. */
export function showsSomething(text: string): boolean {
  return visible.test(text);
}

function shifted(character: string, distance: number): string {
  return String.fromCharCode(character.charCodeAt(0) - distance);
}
