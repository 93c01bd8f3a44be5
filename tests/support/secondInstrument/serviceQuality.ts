import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCriteriaJson } from "../../../src/core/criteria/parseCriteriaJson";
import type { Criteria } from "../../../src/core/criteria/schema";
import { valueOf } from "../cellsOf";

/** Where the file of the second instrument stands. */
export const serviceQualityPath = join(__dirname, "serviceQuality.json");

let parsed: Criteria | null = null;

/**
 * An instrument that has little in common with PMQA 4.0: five categories with weights, four levels up to 120 points,
 * answers with part of the credit or not applicable, kinds of agency that are asked different things, Thai only.
 */
export function serviceQuality(): Criteria {
  parsed ??= valueOf(parseCriteriaJson(readFileSync(serviceQualityPath, "utf8")));
  return parsed;
}
