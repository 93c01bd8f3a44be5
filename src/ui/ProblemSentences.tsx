import type { Problem } from "../core/problem";
import { describeProblem } from "../core/text/describeProblem";
import type { Language } from "../core/text/language";

export interface ProblemSentencesProps {
  readonly problems: readonly Problem[];
  readonly language: Language;
}

/** What is wrong and what to do, a line each. The words of all problems are many, so it is loaded when there is one. */
export function ProblemSentences({ problems, language }: ProblemSentencesProps) {
  return problems.map((each, index) => {
    const { where, what, remedy } = describeProblem(each, language);
    return (
      <div key={index}>
        <div>{where === "" ? what : `${where}: ${what}`}</div>
        <div>{remedy}</div>
      </div>
    );
  });
}
