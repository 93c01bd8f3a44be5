import type { z } from "zod";
import { expectedShape } from "../criteria/expectedShape";
import { jsonPath } from "../criteria/jsonPath";
import { type Problem, problem } from "../problem";
import { type Result, fail, succeed } from "../result";
import { Crosswalk } from "./crosswalk";

/**
 * A crosswalk from the text of its file, with every fault of its shape at its JSON path; text that isn't JSON is one
 * problem. Whether it fits two editions is for checkCrosswalk to say.
 */
export function parseCrosswalk(text: string): Result<Crosswalk> {
  let input: unknown;
  try {
    // Editors on Windows may put a byte order mark in front, which JSON doesn't allow.
    input = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return fail([problem("crosswalk/not-json")]);
  }
  const parsed = Crosswalk.safeParse(input);
  return parsed.success ? succeed(parsed.data) : fail(parsed.error.issues.flatMap(describeIssue));
}

function describeIssue(issue: z.core.$ZodIssue): readonly Problem[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) =>
      problem("crosswalk/unknown-key", { path: jsonPath([...issue.path, key]) }, { key }),
    );
  return [problem("crosswalk/shape", { path: jsonPath(issue.path) }, { expected: expectedShape(issue) })];
}
