import type { Criteria } from "./schema";

/**
 * The edition as one line of JSON, the same for the same content whatever the order of keys, the spacing of its
 * file or the place of its JSON Schema. Made for hashing: a form is stamped with the hash of this text.
 */
export function canonicalCriteria(criteria: Criteria): string {
  return canonicalJson({ ...criteria, $schema: undefined });
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}
