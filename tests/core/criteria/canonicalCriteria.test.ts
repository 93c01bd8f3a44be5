import split from "../../../criteria/pmqa-4.0.json";
import cells from "../../../criteria/pmqa-4.0-cells.json";
import { canonicalCriteria } from "../../../src/core/criteria/canonicalCriteria";
import { parseCriteria } from "../../../src/core/criteria/parseCriteria";
import { changedEdition } from "./changedEdition";

const canonical = canonicalOf(split);

it("is the same whatever the order of keys", () => {
  expect(canonicalOf(withKeysReversed(split))).toBe(canonical);
});

it("is the same whether a weight of 1 is written or left out", () => {
  expect(canonicalOf(changedEdition(split, "$.categories[0].weight", undefined))).toBe(canonical);
});

it("is the same wherever the file finds its JSON Schema", () => {
  expect(canonicalOf(changedEdition(split, "$.$schema", "../elsewhere.json"))).toBe(canonical);
  expect(canonicalOf(changedEdition(split, "$.$schema", undefined))).toBe(canonical);
});

it("differs when any text or figure does", () => {
  expect(canonicalOf(cells)).not.toBe(canonical);
  expect(canonicalOf(changedEdition(split, "$.name.en", "Other"))).not.toBe(canonical);
  expect(canonicalOf(changedEdition(split, "$.categories[0].weight", 2))).not.toBe(canonical);
});

it("is an edition that parses to the same", () => {
  expect(canonicalOf(JSON.parse(canonical))).toBe(canonical);
});

function canonicalOf(input: unknown): string {
  const parsed = parseCriteria(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return canonicalCriteria(parsed.value);
}

function withKeysReversed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withKeysReversed);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .reverse()
      .map(([key, member]) => [key, withKeysReversed(member)]),
  );
}
