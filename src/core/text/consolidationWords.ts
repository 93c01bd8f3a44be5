import { consolidation as enSheets } from "./en/consolidation";
import { consolidationData as enData } from "./en/consolidationData";
import { consolidationDigest as enDigest } from "./en/consolidationDigest";
import { consolidationReceipt as enReceipt } from "./en/consolidationReceipt";
import type { Language } from "./language";
import { consolidation as thSheets } from "./th/consolidation";
import { consolidationData as thData } from "./th/consolidationData";
import { consolidationDigest as thDigest } from "./th/consolidationDigest";
import { consolidationReceipt as thReceipt } from "./th/consolidationReceipt";

/** The words of one language that the consolidated workbook is made from. */
export interface ConsolidationWords {
  readonly sheets: Record<keyof typeof thSheets, string>;
  readonly digest: Record<keyof typeof thDigest, string>;
  readonly receipt: Record<keyof typeof thReceipt, string>;
  readonly data: Record<keyof typeof thData, string>;
}

const words: Readonly<Record<Language, ConsolidationWords>> = {
  th: { sheets: thSheets, digest: thDigest, receipt: thReceipt, data: thData },
  en: { sheets: enSheets, digest: enDigest, receipt: enReceipt, data: enData },
};

/** The words of a language for the consolidated workbook. */
export function consolidationWordsIn(language: Language): ConsolidationWords {
  return words[language];
}
