import type { Problem } from "../core/problem";
import { describeProblem } from "../core/text/describeProblem";
import type { Session } from "./session";

/** Problems for machines: codes, places and figures as they are, with the words that people would read. */
export function problemsJson(problems: readonly Problem[], { language }: Pick<Session, "language">) {
  return problems.map((each) => {
    const { what, remedy } = describeProblem(each, language);
    const { code, severity, place, params } = each;
    return { code, severity, ...place, what, remedy, params };
  });
}
