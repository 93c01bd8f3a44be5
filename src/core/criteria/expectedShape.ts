import type { z } from "zod";

/** What a schema wants where an issue was found, as JSON terms and patterns, which are the same in every language. */
export function expectedShape(issue: z.core.$ZodIssue): string {
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
      return issue.errors.map((branch) => branch.map(expectedShape).join(", ")).join(" | ");
    default:
      return issue.code;
  }
}
