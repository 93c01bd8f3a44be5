import { Criteria } from "./schema";

/** The longest line that an object or a list may fill before its members stand on lines of their own. */
const longestLine = 110;

/**
 * An edition as the text of its file: keys in the order of the schema, what is left out by default written, short
 * objects and lists on one line, two spaces a step, a line end at the end. The same edition always gives the same text.
 */
export function formatCriteria(criteria: Criteria): string {
  return `${formatValue(Criteria.parse(criteria), "", 0)}\n`;
}

/** `taken` is how much of the first line stands before and behind the value. */
function formatValue(value: unknown, indent: string, taken: number): string {
  const line = inOneLine(value);
  if (indent.length + taken + widthOf(line) <= longestLine && !isLong(value)) return line;
  const inner = `${indent}  `;
  const members = membersOf(value).map(({ name, member }, at, all) => {
    const label = name === null ? "" : `${JSON.stringify(name)}: `;
    const comma = at < all.length - 1 ? 1 : 0;
    return `${inner}${label}${formatValue(member, inner, label.length + comma)}`;
  });
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return members.length === 0 ? line : `${open}\n${members.join(",\n")}\n${indent}${close}`;
}

/** Characters that take room: marks above and below letters don't. */
function widthOf(line: string): number {
  return [...line.replace(/\p{M}/gu, "")].length;
}

/** A list of several objects stands on several lines, however short they are. */
function isLong(value: unknown): boolean {
  const members = Array.isArray(value) ? membersOf(value) : [];
  return members.length > 1 && members.every(({ member }) => membersOf(member).length > 1);
}

function inOneLine(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = membersOf(value).map(
    ({ name, member }) => `${name === null ? "" : `${JSON.stringify(name)}: `}${inOneLine(member)}`,
  );
  if (Array.isArray(value)) return `[${members.join(", ")}]`;
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function membersOf(value: unknown): readonly { readonly name: string | null; readonly member: unknown }[] {
  if (Array.isArray(value)) return value.map((member: unknown) => ({ name: null, member }));
  if (typeof value !== "object" || value === null) return [];
  const members: Readonly<Record<string, unknown>> = { ...value };
  return Object.entries(members).flatMap(([name, member]) =>
    member === undefined ? [] : [{ name, member }],
  );
}
