import { resolveReferences } from "../package/xmlText";
import { escapeAttribute } from "../writing/xmlText";

/** The value of an attribute in the text of an opening tag, references resolved; undefined where it isn't there. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = attributes(tag).find((each) => each.name === name);
  return found && (resolveReferences(found.raw) ?? undefined);
}

/** The text of an opening tag with some attributes set, or, where null, taken away; all others stay as written. */
export function withAttributes(tag: string, changes: Readonly<Record<string, string | null>>): string {
  const present = attributes(tag);
  const kept = present.reduceRight((text, { name, start, end }) => {
    const change = changes[name];
    if (change === undefined) return text;
    return text.slice(0, start) + (change === null ? "" : attributeText(name, change)) + text.slice(end);
  }, tag);
  const added = Object.entries(changes).filter(([name]) => present.every((each) => each.name !== name));
  const text = added.map(([name, value]) => (value === null ? "" : attributeText(name, value))).join("");
  return text === "" ? kept : kept.replace(/\s*\/?>$/, (end) => text + end);
}

/** An opening tag's name as written. */
export function nameOf(tag: string): string {
  return /^<([^\s/>]+)/.exec(tag)?.[1] ?? "";
}

/** A tag as one that opens, also where it closes itself. */
export function asOpening(tag: string): string {
  return tag.replace(/\s*\/>$/, ">");
}

/** A tag as one that closes itself, also where it opens. */
export function asEmpty(tag: string): string {
  return tag.replace(/\s*\/?>$/, "/>");
}

interface AttributeText {
  readonly name: string;
  readonly raw: string;
  /** Where it begins, with the space before it. */
  readonly start: number;
  readonly end: number;
}

function attributes(tag: string): readonly AttributeText[] {
  return [...tag.matchAll(/\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((match) => ({
    name: match[1] ?? "",
    raw: match[2] ?? match[3] ?? "",
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function attributeText(name: string, value: string): string {
  return ` ${name}="${escapeAttribute(value)}"`;
}
