/** Text of an XML document with its references (&amp; &#xE01;) resolved; null where one isn't known. */
export function resolveReferences(raw: string): string | null {
  if (!raw.includes("&")) return raw;
  if (!unusual.test(raw)) return resolveNamed(raw);
  let isKnown = true;
  const text = raw.replace(/&([^;&]{0,16}(?:;|$)|)/g, (_, body: string) => {
    const character = referenced(body);
    if (character === null) isKnown = false;
    return character ?? "";
  });
  return isKnown ? text : null;
}

/** Any reference but the five that have names: formulas and texts hardly ever have one. */
const unusual = /&(?!(?:amp|lt|gt|quot|apos);)/;

function resolveNamed(raw: string): string {
  const others = raw
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'");
  // Last, or &amp;lt; would become what it only names.
  return others.replaceAll("&amp;", "&");
}

/**
 * Cell text with Excel's `_xHHHH_` escapes resolved and every line end as "\n".
 * `_x005F_x0041_` is how a literal `_x0041_` is written.
 */
export function resolveCellText(text: string): string {
  const unescaped = text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
  return detach(unescaped.includes("\r") ? unescaped.replace(/\r\n?/g, "\n") : unescaped);
}

/**
 * The same text in memory of its own. An engine keeps a piece cut from a long text as a view of that text: one
 * remembered cell would keep the whole part, and a few hundred forms would fill the memory.
 */
function detach(text: string): string {
  return ` ${text}`.slice(1);
}

const named: ReadonlyMap<string, string> = new Map([
  ["amp;", "&"],
  ["lt;", "<"],
  ["gt;", ">"],
  ["quot;", '"'],
  ["apos;", "'"],
]);

function referenced(body: string): string | null {
  if (!body.startsWith("#")) return named.get(body) ?? null;
  const match = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}));$/.exec(body);
  if (!match) return null;
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
