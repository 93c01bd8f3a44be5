import type { z } from "zod";
import type { Problem } from "../problem";
import { problem } from "../problem";
import { jsonPath } from "./jsonPath";

type Issue = z.core.$ZodIssue;

/** The problems of one issue that the schema found: one a key for keys it doesn't know, else one. */
export function describeShapeIssue(issue: Issue): readonly Problem[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) =>
      problem("criteria/unknown-key", { path: jsonPath([...issue.path, key]) }, { key }),
    );
  return [problem("criteria/shape", { path: jsonPath(issue.path) }, { expected: expectation(issue) })];
}

/** What the schema wants there, as JSON terms and patterns, which are the same in every language. */
function expectation(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected;
    case "invalid_value":
      return issue.values.map(String).join(" | ");
    case "too_small":
      return `${issue.inclusive ? "≥" : ">"} ${issue.minimum}`;
    case "too_big":
      return `${issue.inclusive ? "≤" : "<"} ${issue.maximum}`;
    case "invalid_format":
      return issue.pattern ?? issue.format;
    case "invalid_union":
      return issue.errors.map((branch) => branch.map(expectation).join(", ")).join(" | ");
    default:
      return issue.code;
  }
}
