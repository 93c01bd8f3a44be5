import type { z } from "zod";
import type { Problem } from "../problem";
import { problem } from "../problem";
import { expectedShape } from "./expectedShape";
import { jsonPath } from "./jsonPath";

type Issue = z.core.$ZodIssue;

/** The problems of one issue that the schema found: one a key for keys it doesn't know, else one. */
export function describeShapeIssue(issue: Issue): readonly Problem[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) =>
      problem("criteria/unknown-key", { path: jsonPath([...issue.path, key]) }, { key }),
    );
  return [problem("criteria/shape", { path: jsonPath(issue.path) }, { expected: expectedShape(issue) })];
}
