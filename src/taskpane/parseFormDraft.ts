import { parseFiscalYear } from "../app/parseFiscalYear";
import { tidyName } from "../app/tidyName";
import type { Criteria } from "../core/criteria/schema";
import type { FormRequest } from "../core/form/identity";
import { normaliseTyped } from "../core/reading/normaliseTyped";
import type { DraftFault, FormDraft } from "../ui/formDraft";

/** A draft that a form can be made from. */
export interface ParsedDraft {
  readonly criteria: Criteria;
  readonly request: FormRequest;
  /** The year of the common era that was typed instead, or null. */
  readonly commonEra: number | null;
}

/** What a draft asks for, or every field of it that must be mended, in the order of the screen. */
export function parseFormDraft(
  editions: readonly Criteria[],
  draft: FormDraft,
  issueId: string,
): ParsedDraft | { readonly faults: readonly DraftFault[] } {
  const criteria = editions.find(({ id }) => id === draft.edition) ?? editions[0];
  if (criteria === undefined) throw new Error("there is no edition to make a form of");
  const agencyName = tidyName(draft.agencyName);
  const year = parseFiscalYear(draft.year);
  const round = parseRound(draft.round);
  const categories = criteria.categories
    .map(({ id }) => id)
    .filter((id) => draft.categories?.includes(id) ?? true);

  if (agencyName === "" || !year.ok || round === null || categories.length === 0)
    return {
      faults: [
        ...(agencyName === "" ? (["agencyName"] as const) : []),
        ...(year.ok ? [] : (["year"] as const)),
        ...(round === null ? (["round"] as const) : []),
        ...(categories.length === 0 ? (["categories"] as const) : []),
      ],
    };
  const kind = criteria.agencyKinds.find(({ id }) => id === draft.agencyKind) ?? criteria.agencyKinds[0];
  return {
    criteria,
    commonEra: year.value.commonEra,
    request: {
      identity: {
        agencyCode: tidyName(draft.agencyCode),
        agencyName,
        ministry: tidyName(draft.ministry),
        agencyKind: kind?.id ?? "",
        year: year.value.year,
        round,
        reportingUnit: tidyName(draft.reportingUnit),
        categories,
      },
      language: criteria.languages.includes(draft.language) ? draft.language : "th",
      issueId,
      dueDate: tidyName(draft.dueDate),
    },
  };
}

/** A round from 1 to 99, in Thai or Arabic digits; null for anything else. */
function parseRound(text: string): number | null {
  const typed = normaliseTyped(text);
  return /^[1-9]\d?$/.test(typed) ? Number(typed) : null;
}
