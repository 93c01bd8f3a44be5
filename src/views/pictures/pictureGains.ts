import type { AssessedForm } from "../../app/scoreForm";
import { createGapDescriber } from "../../core/results/describeGaps";
import { listGaps } from "../../core/results/listedGaps";
import { scoreText } from "../../core/results/scoreText";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import { pictureWordsIn } from "../../core/text/pictureWords";
import { chartLookNamed } from "../../core/workbook/chart";
import type { GainsPicture } from "./picturesView";

const mostBars = 8;

/** What the first gaps in the order of work win for the total; null where none wins anything by itself. */
export function pictureGains(
  { criteria, submission, assessment }: AssessedForm,
  language: Language,
): GainsPicture | null {
  const words = pictureWordsIn(language);
  const describe = createGapDescriber(criteria, language);
  const winning = listGaps(assessment)
    .filter(({ item }) => submission.identity.categories.includes(item.category))
    .flatMap((listed) => {
      const gain = listed.gap.gain?.total ?? 0;
      return gain > 0 ? [{ listed, gain }] : [];
    })
    .slice(0, mostBars);
  if (winning.length === 0) return null;
  const most = Math.max(...winning.map(({ gain }) => gain));
  const bars = winning.map(({ listed, gain }) => {
    const { code, text } = describe.gap(listed);
    return {
      code,
      text,
      gain: fill(words.gain, { gain: scoreText(criteria, gain) }),
      share: gain / most,
    };
  });
  const parts = bars.map(({ code, gain }) => fill(words.gainsOne, { code, gain }));
  return {
    altText: fill(words.gainsAlt, { count: bars.length, parts: parts.join(", ") }),
    look: chartLookNamed("self"),
    bars,
  };
}
