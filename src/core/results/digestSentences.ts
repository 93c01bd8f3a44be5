import type { Criteria } from "../criteria/schema";
import type { Comparison } from "../scoring/comparison";
import type { Language } from "../text/language";
import type { Assessment } from "./assess";
import { createFactDescriber } from "./describeDigestFact";
import { findDigestFacts } from "./findDigestFacts";

/**
 * What the figures of a form say, in whole sentences, in the order in which they are read: the total first, what is
 * missing last. Every sentence comes from one fact, and no fact says more than the scores bear.
 */
export function digestSentences(
  criteria: Criteria,
  assessment: Assessment,
  comparison: Comparison,
  language: Language,
): readonly string[] {
  const asked = assessment.self.categories.map(({ category }) => category);
  const describe = createFactDescriber(criteria, asked, language);
  return findDigestFacts(criteria, assessment, comparison).map(describe);
}
