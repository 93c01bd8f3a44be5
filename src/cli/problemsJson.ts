import type { Problem } from "../core/problem";
import { describeProblem } from "../core/text/describeProblem";
import { nameReason } from "./nameReason";
import type { Session } from "./session";

/** Problems for machines: codes, places and figures as they are, with the words that people would read. */
export function problemsJson(
  problems: readonly Problem[],
  { language, words }: Pick<Session, "language" | "words">,
) {
  return problems.map((each) => {
    const { what, remedy } = describeProblem(nameReason(each, words), language);
    const { code, severity, place, params } = each;
    return { code, severity, ...place, what, remedy, params };
  });
}
