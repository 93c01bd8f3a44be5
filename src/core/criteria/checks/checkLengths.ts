import type { Problem } from "../../problem";
import { problem } from "../../problem";
import type { CriteriaDraft } from "../readSections";
import { visitObjects } from "../visitObjects";

/**
 * The most characters a text may have so that it stands whole in its row of the form, which can't be higher than
 * 409 points: in the columns of statements, measures and topics, and in the wide one of guidance.
 */
const longestText = 400;
const longestGuidance = 1_200;
/** The whole text of a level stands in no form; made of many statements, it is as long as they are together. */
const longestLevelText = 16_000;

/** Texts that are too long to stand whole in their cell of the form. */
export function checkLengths(draft: CriteriaDraft): readonly Problem[] {
  const problems: Problem[] = [];
  visitObjects(draft, (node, path) => {
    const longest = longestAt(path);
    for (const language of ["th", "en"]) {
      const text = node[language];
      if (typeof text === "string" && text.length > longest)
        problems.push(
          problem(
            "criteria/text-too-long",
            { path: `${path}.${language}` },
            { length: text.length, longest },
          ),
        );
    }
  });
  return problems;
}

function longestAt(path: string): number {
  if (/\.levels\[\d+\]\.text$/.test(path)) return longestLevelText;
  return /^\$\.(guidance|lenses|description|sources)/.test(path) ? longestGuidance : longestText;
}
