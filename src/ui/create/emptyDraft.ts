import type { FormDraft } from "../../app/formDraft";
import { buddhistEraOffset } from "../../core/text/date";

/** A draft with nothing but the present fiscal year, which runs from October to September. */
export function emptyDraft(now: Date): FormDraft {
  const october = 9;
  const year = now.getFullYear() + (now.getMonth() >= october ? 1 : 0) + buddhistEraOffset;
  return {
    agencyName: "",
    agencyCode: "",
    ministry: "",
    agencyKind: "",
    year: String(year),
    round: "1",
    dueDate: "",
    reportingUnit: "",
    categories: null,
    edition: "",
    language: "th",
  };
}
