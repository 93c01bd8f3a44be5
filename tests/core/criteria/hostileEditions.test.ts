import fc from "fast-check";
import split from "../../../criteria/pmqa-4.0.json";
import { parseCriteria } from "../../../src/core/criteria/parseCriteria";
import { parseCriteriaJson } from "../../../src/core/criteria/parseCriteriaJson";

it.each([[null], [undefined], [[]], [[split]], [7], ["{}"], [true], [() => split]])(
  "refuses %p as a whole",
  (input) => {
    expect(pathsIn(parseCriteria(input))).toEqual(["$"]);
  },
);

it("names every section that an empty object lacks", () => {
  expect(pathsIn(parseCriteria({})).length).toBe(18);
});

it("refuses text that isn't JSON as one problem", () => {
  expect(parseCriteriaJson("{").problems.map(({ code }) => code)).toEqual(["criteria/not-json"]);
});

it("reads past a byte order mark", () => {
  expect(parseCriteriaJson(`\uFEFF${JSON.stringify(split)}`).ok).toBe(true);
});

it("finds keys that would reach an object's prototype, and takes nothing from them", () => {
  const text = JSON.stringify(split)
    .replace('"format"', '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"format"')
    .replace('"levels":[{', '"levels":[{"__proto__":{"points":1},');
  const result = parseCriteriaJson(text);
  expect(pathsIn(result)).toEqual(["$.levels[0].__proto__", "$.__proto__", "$.constructor"]);
  expect("polluted" in {}).toBe(false);
});

it("comes back from a document nested twenty thousand deep", () => {
  const depth = 20_000;
  const deep = `${"[".repeat(depth)}${"]".repeat(depth)}`;
  const text = JSON.stringify(split).replace(
    '"format":"pmqa-criteria/1"',
    `"format":${deep},"deeper":${deep}`,
  );
  expect(pathsIn(parseCriteriaJson(text))).toEqual(["$.format", "$.deeper"]);
});

it("answers with a value or with placed problems, whatever a node is replaced by", () => {
  const paths = nodePaths(split);
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
      const result = parseCriteria(replaced(split, path, value));
      return result.ok || result.problems.every(({ place }) => place.path?.startsWith("$") === true);
    }),
    { numRuns: 60 },
  );
});

function pathsIn(result: ReturnType<typeof parseCriteria>): readonly (string | undefined)[] {
  return result.problems.map(({ place }) => place.path);
}

function nodePaths(node: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof node !== "object" || node === null) return [path];
  return [path, ...Object.entries(node).flatMap(([key, member]) => nodePaths(member, [...path, key]))];
}

function replaced(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const members = new Map<string, unknown>(Object.entries(node ?? {}));
  members.set(key, replaced(members.get(key), rest, value));
  return Array.isArray(node) ? [...members.values()] : Object.fromEntries(members);
}
