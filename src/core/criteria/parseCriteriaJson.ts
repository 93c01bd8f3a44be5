import { problem } from "../problem";
import type { Result } from "../result";
import { fail } from "../result";
import { parseCriteria } from "./parseCriteria";
import type { Criteria } from "./schema";

/** An edition from the text of its file. Text that isn't JSON is one problem; else as parseCriteria. */
export function parseCriteriaJson(text: string): Result<Criteria> {
  let input: unknown;
  try {
    // Editors on Windows may put a byte order mark in front, which JSON doesn't allow.
    input = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return fail([problem("criteria/not-json")]);
  }
  return parseCriteria(input);
}
