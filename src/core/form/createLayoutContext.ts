import { editionSeenBy } from "../criteria/editionSeenBy";
import { indexCriteria } from "../criteria/indexCriteria";
import type { Criteria } from "../criteria/schema";
import { textIn } from "../criteria/textIn";
import { sheetWordsIn } from "../text/words";
import { createDigitSpeaker } from "./createDigitSpeaker";
import { digitsOf } from "./digitsOf";
import type { FormRequest } from "./identity";
import { indicatorIds } from "./indicatorRows";
import type { LayoutContext } from "./layoutContext";
import { rowWeights } from "./weights";
import { dropdownWords } from "./wordList";

/** What the sheets of a form are laid out from: the edition as the agency's kind sees it; unknown categories are left out. */
export function createLayoutContext(edition: Criteria, request: FormRequest): LayoutContext {
  const criteria = editionSeenBy(edition, request.identity.agencyKind);
  const index = indexCriteria(criteria);
  const asked = new Set(request.identity.categories);
  const categories = criteria.categories.filter(({ id }) => asked.has(id));
  const indicators = index.allMeasureIds.flatMap((id) => indicatorIds(id, criteria.results.indicatorsMax));
  const digits = digitsOf(request);
  return {
    criteria,
    index,
    request,
    words: sheetWordsIn(request.language),
    digits,
    categories,
    weights: rowWeights([...index.allStatementIds, ...indicators]),
    dropdown: dropdownWords(criteria, request.language),
    numerals: createDigitSpeaker(criteria, digits),
    say: (text) => textIn(text, request.language),
  };
}
