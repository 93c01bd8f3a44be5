import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCriteriaJson } from "../../src/core/criteria/parseCriteriaJson";
import type { Criteria } from "../../src/core/criteria/schema";

/** One of the editions in criteria/, checked. */
export function readEdition(id: "pmqa-4.0" | "pmqa-4.0-cells"): Criteria {
  const parsed = parseCriteriaJson(readFileSync(join(__dirname, "../../criteria", `${id}.json`), "utf8"));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
