import { type Field, isFigurePart } from "../form/slots";
import { unreachable } from "../unreachable";

/** How a value is put into a cell of a form: chosen from a list, or typed as a number or a text. */
export type CorrectionInput = "answer" | "direction" | "kind" | "figure" | "text";

/** What a cell of the form takes, by what it means. */
export function inputOf(field: Field): CorrectionInput {
  switch (field.kind) {
    case "answer":
      return "answer";
    case "identity":
      if (field.name === "agencyKind") return "kind";
      return field.name === "year" || field.name === "round" ? "figure" : "text";
    case "indicator":
      if (field.part === "direction") return "direction";
      return isFigurePart(field.part) ? "figure" : "text";
    case "comparison":
      return "figure";
    case "note":
    case "profile":
    case "signature":
      return "text";
    default:
      return unreachable(field);
  }
}
