import { type Language, languages } from "../core/text/language";

/** What the small window says once a command is done. */
export interface Message {
  readonly language: Language;
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Longest line in letters, and longest part of an address: some engines open none beyond 2,083 characters. */
const bounds = { line: 110, hash: 1_800 } as const;

const mark = "message=";

/**
 * A message as the part of an address after `#`: lines cut where they are longer than a small window is for, the last
 * of them left out where the address would be too long.
 */
export function messageHash({ language, heading, lines }: Message): string {
  const carried = lines.map(cut);
  for (let count = carried.length; count >= 0; count -= 1) {
    const hash = hashOf({ language, heading: cut(heading), lines: carried.slice(0, count) });
    if (hash.length <= bounds.hash || count === 0) return hash;
  }
  return "";
}

function hashOf(message: Message): string {
  // Percent signs would take nine characters for each Thai letter, these take four.
  const bytes = new TextEncoder().encode(JSON.stringify(message));
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return `#${mark}${base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}

/** The message of such a part; null for anything else. Office puts parts of its own behind it. */
export function parseMessageHash(hash: string): Message | null {
  const part = hash
    .slice(1)
    .split("&")
    .find((each) => each.startsWith(mark));
  if (part === undefined) return null;
  try {
    const binary = atob(part.slice(mark.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const content: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isMessage(content) ? content : null;
  } catch {
    return null; // an address that somebody else wrote
  }
}

function isMessage(content: unknown): content is Message {
  if (typeof content !== "object" || content === null) return false;
  const { language, heading, lines } = content as Partial<Record<keyof Message, unknown>>;
  return (
    languages.some((each) => each === language) &&
    typeof heading === "string" &&
    Array.isArray(lines) &&
    lines.every((line) => typeof line === "string")
  );
}

/** Between letters as people see them: a Thai vowel or tone mark stays with its consonant. */
function cut(text: string): string {
  let letters = 0;
  let kept = "";
  for (const { segment, index } of new Intl.Segmenter("th", { granularity: "grapheme" }).segment(text)) {
    letters += 1;
    if (letters < bounds.line) kept = text.slice(0, index + segment.length);
    if (letters > bounds.line) return `${kept}…`;
  }
  return text;
}
