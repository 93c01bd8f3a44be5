import type { DraftFault, FormDraft } from "../../app/formDraft";
import type { PaneWords } from "../../core/text/paneWords";

/** What every group of fields of a draft is given. */
export interface DraftFieldsProps {
  readonly draft: FormDraft;
  readonly faults: readonly DraftFault[];
  readonly words: PaneWords;
  readonly onChange: (change: Partial<FormDraft>) => void;
}

/** What a field says under itself: why it must be mended, or nothing. */
export function faultText(
  fault: DraftFault,
  { faults, words }: DraftFieldsProps,
): { validationMessage?: string } {
  const texts: Readonly<Record<DraftFault, string>> = {
    agencyName: words.faultAgencyName,
    year: words.faultYear,
    round: words.faultRound,
    categories: words.faultCategories,
  };
  return faults.includes(fault) ? { validationMessage: texts[fault] } : {};
}
