/** What an attribute may be given; undefined leaves it out, a claim is written as 1 or 0. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** The first line of every part. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** One element as text: its children as they are (already XML), self-closed where there are none. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const head = `<${name}${attributesText(attributes)}`;
  return children.length === 0 ? `${head}/>` : `${head}>${children.join("")}</${name}>`;
}

/** An element that holds text alone, its spaces kept. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  const keepsSpace = /^\s|\s$|\n/.test(text) ? { "xml:space": "preserve" } : {};
  return `<${name}${attributesText({ ...attributes, ...keepsSpace })}>${escapeText(text)}</${name}>`;
}

/** An element around its children, or nothing where there are none. */
export function elementOfMany(name: string, attributes: Attributes, children: readonly string[]): string {
  return children.length === 0 ? "" : element(name, attributes, children);
}

/** Text as it may stand between tags; what XML 1.0 can't hold is dropped. */
export function escapeText(text: string): string {
  if (!special.test(text)) return text;
  return xmlSafe(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Text as it may stand between double quotes, line ends and tabs kept. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** Text without what XML 1.0 can't hold (control characters, lone surrogates, U+FFFE, U+FFFF); line ends are LF. */
export function xmlSafe(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(unsafe, "");
}

// With the u flag a surrogate matches only where it stands alone.
const unsafe = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

/** What any of the steps above could change; most texts have nothing of it. */
const special = /[&<>\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

function attributesText(attributes: Attributes): string {
  let text = "";
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) text += ` ${name}="${attributeValue(value)}"`;
  return text;
}

function attributeValue(value: string | number | boolean): string {
  if (typeof value === "string") return isPlainAttribute.test(value) ? value : escapeAttribute(value);
  return typeof value === "boolean" ? (value ? "1" : "0") : String(value);
}

/** Addresses, names and figures: most attributes, of which nothing is escaped. */
const isPlainAttribute = /^[\w.:$-]*$/;
