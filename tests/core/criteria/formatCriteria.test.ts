import { readFileSync } from "node:fs";
import { join } from "node:path";
import { canonicalCriteria } from "../../../src/core/criteria/canonicalCriteria";
import { formatCriteria } from "../../../src/core/criteria/formatCriteria";
import { parseCriteriaJson } from "../../../src/core/criteria/parseCriteriaJson";
import type { Criteria } from "../../../src/core/criteria/schema";
import { criteriaOf } from "../../support/criteriaOf";
import { readEdition } from "../../support/readEdition";

const sketch = criteriaOf({ items: { "1.1": [2, 1, 1] }, weights: { "1.1": 2 } });

function parsed(text: string): Criteria {
  const read = parseCriteriaJson(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

describe("the text of an edition's file", () => {
  it.each(["pmqa-4.0", "pmqa-4.0-cells"] as const)("is that of the shipped file %s", (id) => {
    const file = readFileSync(join(__dirname, "../../../criteria", `${id}.json`), "utf8");
    expect(formatCriteria(readEdition(id))).toBe(file);
  });

  it("says the same as the edition, and is the same once it is read again", () => {
    const text = formatCriteria(sketch);
    expect(canonicalCriteria(parsed(text))).toBe(canonicalCriteria(sketch));
    expect(formatCriteria(parsed(text))).toBe(text);
  });

  it("doesn't depend on the order of keys", () => {
    const turned = Object.fromEntries(Object.entries(sketch).reverse());
    expect(formatCriteria(parsed(JSON.stringify(turned)))).toBe(formatCriteria(sketch));
  });

  it("has the schema's order of keys, short things on one line and a line end at the end", () => {
    const lines = formatCriteria(sketch).split("\n");
    expect(lines.slice(0, 6)).toEqual([
      "{",
      '  "format": "pmqa-criteria/1",',
      '  "id": "sketch",',
      '  "languages": ["th"],',
      '  "name": { "th": "เกณฑ์ตัวอย่าง", "source": "T" },',
      '  "description": { "th": "เกณฑ์ตัวอย่าง", "source": "T" },',
    ]);
    expect(lines.slice(-2)).toEqual(["}", ""]);
  });

  it("writes what is left out by default", () => {
    const { weight: _, ...category } = sketch.categories[0] ?? {};
    const text = JSON.stringify({ ...sketch, categories: [category] });
    expect(formatCriteria(parsed(text))).toContain('"weight": 1,');
  });
});
