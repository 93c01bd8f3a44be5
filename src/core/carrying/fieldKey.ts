import type { Field } from "../form/slots";
import { unreachable } from "../unreachable";

/**
 * One text for what a cell means, equal in all forms that have such a cell, wherever it stands in them. With another
 * `id` it is the same cell of another statement, topic, indicator, category or line of the cover.
 */
export function fieldKey(field: Field, id: string = subjectOf(field)): string {
  const part = partOf(field);
  return `${field.kind} ${id}${part === "" ? "" : ` ${part}`}`;
}

/** What a cell belongs to. */
function subjectOf(field: Field): string {
  switch (field.kind) {
    case "identity":
      return field.name;
    case "signature":
      return field.role;
    case "profile":
      return field.topic;
    case "comparison":
      return field.category;
    case "answer":
    case "note":
      return field.statement;
    case "indicator":
      return field.indicator;
    default:
      return unreachable(field);
  }
}

/** Which of the cells of what it belongs to it is; empty where there is one only. */
function partOf(field: Field): string {
  switch (field.kind) {
    case "identity":
    case "profile":
      return "";
    case "answer":
      return field.set;
    case "signature":
    case "comparison":
    case "note":
    case "indicator":
      return field.part;
    default:
      return unreachable(field);
  }
}
