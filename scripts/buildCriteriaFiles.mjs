import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import "../bench/typescript.mjs";

// Writes the files in criteria/ that follow from others: node scripts/buildCriteriaFiles.mjs. The JSON Schema follows
// from the schema in src/core/criteria; pmqa-4.0-cells follows from pmqa-4.0, each level's text as its one statement.
// Editions are written as formatCriteria writes them, pmqa-4.0 too, so that an import gives the very same file.

const folder = new URL("../criteria/", import.meta.url);
const { formatCriteria } = await import("../src/core/criteria/formatCriteria.ts");
const { criteriaJsonSchema } = await import("../src/core/criteria/criteriaJsonSchema.ts");

write(
  "criteria.schema.json",
  await format(JSON.stringify(criteriaJsonSchema()), { parser: "json", printWidth: 110 }),
);
write("pmqa-4.0.json", formatCriteria(read("pmqa-4.0.json")));
write("pmqa-4.0-cells.json", formatCriteria(wholeCells(read("pmqa-4.0.json"), read("pmqa-4.0-cells.json"))));

/** The split edition with one statement a level, under the other edition's own id, name and description. */
function wholeCells(split, { id, name, description }) {
  return { ...split, id, name, description, categories: split.categories.map(wholeLevels) };
}

function wholeLevels(category) {
  if (category.kind !== "process") return category;
  const items = category.items.map((item) => ({
    ...item,
    levels: item.levels.map((level) => ({ ...level, statements: [wholeStatement(item, level)] })),
  }));
  return { ...category, items };
}

function wholeStatement(item, { level, text }) {
  const { th, en, source, note } = text;
  return { id: `${item.id}.${level}.1`, text: { th, en, source, note }, covers: [[0, th.length]] };
}

function read(name) {
  return JSON.parse(readFileSync(new URL(name, folder), "utf8"));
}

function write(name, text) {
  writeFileSync(new URL(name, folder), text);
}
