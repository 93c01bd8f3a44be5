/** One tag of an XML document, with its place in the text. */
export interface Tag {
  readonly kind: "open" | "close" | "empty";
  /** The name without prefix where the element is of the spreadsheet namespace, strict or transitional; else "". */
  readonly local: string;
  readonly start: number;
  /** One past the closing bracket. */
  readonly end: number;
  /** How many elements stand around it. */
  readonly depth: number;
}

/**
 * The tags of a document in order, each with its place in the text, so that a part can be changed without being
 * written anew. Only for documents that parseXml takes: well formed, without a document type.
 */
export function* scanTags(xml: string): Generator<Tag, void> {
  const scopes: Scope[] = [{ depth: -1, prefixes: new Map() }];
  let depth = 0;
  for (let start = xml.indexOf("<"); start >= 0;) {
    const end = findEnd(xml, start);
    const next = xml.charCodeAt(start + 1);
    if (next === slash) {
      depth -= 1;
      yield describe("close", xml, start, end, depth, scopes);
      if (scopes[scopes.length - 1]?.depth === depth) scopes.pop();
    } else if (next !== exclamation && next !== question) {
      const isEmpty = xml.charCodeAt(end - 2) === slash;
      const declared = declarations(xml.slice(start, end));
      if (declared.length > 0)
        scopes.push({ depth, prefixes: new Map([...prefixesOf(scopes), ...declared]) });
      yield describe(isEmpty ? "empty" : "open", xml, start, end, depth, scopes);
      if (isEmpty && declared.length > 0) scopes.pop();
      if (!isEmpty) depth += 1;
    }
    start = xml.indexOf("<", end);
  }
}

/** The namespaces that prefixes stand for from some element inwards. */
interface Scope {
  readonly depth: number;
  readonly prefixes: ReadonlyMap<string, string>;
}

const slash = 0x2f;
const exclamation = 0x21;
const question = 0x3f;

const spreadsheetNamespaces: readonly string[] = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
];

/** One past what begins at a "<": a tag, whose quoted values may hold ">", or a comment, a section, an instruction. */
function findEnd(xml: string, start: number): number {
  for (const [opening, closing] of unparsed) {
    if (xml.startsWith(opening, start)) return pastText(xml, closing, start + opening.length);
  }
  const tag = /[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/y;
  tag.lastIndex = start;
  return tag.test(xml) ? tag.lastIndex : xml.length;
}

const unparsed = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

function pastText(xml: string, text: string, from: number): number {
  const at = xml.indexOf(text, from);
  return at < 0 ? xml.length : at + text.length;
}

function prefixesOf(scopes: readonly Scope[]): ReadonlyMap<string, string> {
  return scopes[scopes.length - 1]?.prefixes ?? new Map<string, string>();
}

function declarations(tag: string): readonly (readonly [string, string])[] {
  if (!tag.includes("xmlns")) return [];
  const found = tag.matchAll(/\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return [...found].map(([, prefix = "", double, single]) => [prefix, double ?? single ?? ""] as const);
}

function describe(
  kind: Tag["kind"],
  xml: string,
  start: number,
  end: number,
  depth: number,
  scopes: readonly Scope[],
): Tag {
  const pattern = /[^\s/>]+/y;
  pattern.lastIndex = start + (kind === "close" ? 2 : 1);
  const name = pattern.exec(xml)?.[0] ?? "";
  const colon = name.indexOf(":");
  const uri = prefixesOf(scopes).get(name.slice(0, Math.max(colon, 0)));
  const local = uri !== undefined && spreadsheetNamespaces.includes(uri) ? name.slice(colon + 1) : "";
  return { kind, local, start, end, depth };
}
