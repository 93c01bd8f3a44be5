import type { Criteria } from "../../core/criteria/schema";
import type { Identity } from "../../core/form/identity";
import type { Language } from "../../core/text/language";
import { slipWordsIn } from "../../core/text/slipWords";
import { formFileNames } from "../formFileNames";

/**
 * What names the slips of a batch one after the other, such as `PMQA4.0_2569_A001_Department-correction-slip.xlsx`:
 * after the agency as forms are, and no two the same.
 */
export function createSlipNamer(): (criteria: Criteria, identity: Identity, language: Language) => string {
  const taken = new Set<string>();
  return (criteria, identity, language) => {
    const [formName = ""] = formFileNames(criteria, [identity]);
    const stem = `${formName.replace(/\.xlsx$/, "")}-${slipWordsIn(language).fileSuffix}`;
    for (let count = 1; ; count += 1) {
      const name = `${stem}${count === 1 ? "" : `-${count}`}.xlsx`;
      const folded = name.normalize("NFKC").toLowerCase();
      if (taken.has(folded)) continue;
      taken.add(folded);
      return name;
    }
  };
}
