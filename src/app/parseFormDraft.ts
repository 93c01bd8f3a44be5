import { parseFiscalYear } from "./parseFiscalYear";
import { tidyName } from "./tidyName";
import type { Criteria } from "../core/criteria/schema";
import type { FormRequest } from "../core/form/identity";
import { normaliseTyped } from "../core/reading/normaliseTyped";
import type { DraftFault, FormDraft } from "./formDraft";
import type { Issue } from "./issueForms";
import type { RosterDefaults } from "./readRoster";

/** A draft that a form can be made from. */
export interface ParsedDraft {
  readonly criteria: Criteria;
  readonly request: FormRequest;
  /** The year of the common era that was typed instead, or null. */
  readonly commonEra: number | null;
}

/** A draft of the forms of a roster: what they share, and what stands for whatever the roster leaves blank. */
export interface ParsedRosterDraft extends Pick<Issue, "year" | "round" | "language" | "digits"> {
  readonly criteria: Criteria;
  readonly commonEra: number | null;
  readonly defaults: RosterDefaults;
}

interface Faulty {
  readonly faults: readonly DraftFault[];
}

/** What a draft asks for, or every field of it that must be mended, in the order of the screen. */
export function parseFormDraft(
  editions: readonly Criteria[],
  draft: FormDraft,
  issueId: string,
): ParsedDraft | Faulty {
  const agencyName = tidyName(draft.agencyName);
  const shared = parseRosterDraft(editions, draft);
  if (agencyName === "") return { faults: ["agencyName", ...("faults" in shared ? shared.faults : [])] };
  if ("faults" in shared) return shared;
  const { criteria, commonEra, year, round, language, digits, defaults } = shared;
  const { dueDate, ...scope } = defaults;
  return {
    criteria,
    commonEra,
    request: {
      identity: {
        ...scope,
        agencyCode: tidyName(draft.agencyCode),
        agencyName,
        year,
        round,
        reportingUnit: tidyName(draft.reportingUnit),
      },
      language,
      ...(digits === undefined ? {} : { digits }),
      issueId,
      dueDate,
    },
  };
}

/** As `parseFormDraft`, where a roster says which agencies and units there are. */
export function parseRosterDraft(
  editions: readonly Criteria[],
  draft: FormDraft,
): ParsedRosterDraft | Faulty {
  const criteria = editions.find(({ id }) => id === draft.edition) ?? editions[0];
  if (criteria === undefined) throw new Error("there is no edition to make a form of");
  const year = parseFiscalYear(draft.year);
  const round = parseRound(draft.round);
  const categories = criteria.categories
    .map(({ id }) => id)
    .filter((id) => draft.categories?.includes(id) ?? true);

  if (!year.ok || round === null || categories.length === 0)
    return {
      faults: [
        ...(year.ok ? [] : (["year"] as const)),
        ...(round === null ? (["round"] as const) : []),
        ...(categories.length === 0 ? (["categories"] as const) : []),
      ],
    };
  const language = criteria.languages.includes(draft.language) ? draft.language : "th";
  const kind = criteria.agencyKinds.find(({ id }) => id === draft.agencyKind) ?? criteria.agencyKinds[0];
  return {
    criteria,
    commonEra: year.value.commonEra,
    year: year.value.year,
    round,
    language,
    ...(draft.hasThaiDigits === true && language === "th" ? { digits: "thai" } : {}),
    defaults: {
      ministry: tidyName(draft.ministry),
      agencyKind: kind?.id ?? "",
      categories,
      dueDate: tidyName(draft.dueDate),
    },
  };
}

/** A round from 1 to 99, in Thai or Arabic digits; null for anything else. */
function parseRound(text: string): number | null {
  const typed = normaliseTyped(text);
  return /^[1-9]\d?$/.test(typed) ? Number(typed) : null;
}
