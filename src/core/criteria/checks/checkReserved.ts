import type { Problem } from "../../problem";
import { problem } from "../../problem";
import type { CriteriaDraft } from "../readSections";

/**
 * First parts of the keys of rows that forms have besides those of the criteria, and `over`, which would make the
 * sheet of a category the cover. An id that begins with one could be taken for such a row.
 */
export const reservedParts: ReadonlySet<string> = new Set([
  "agencycode",
  "agencyname",
  "agencykind",
  "annex",
  "approved",
  "basis",
  "category",
  "charts",
  "compare",
  "computed",
  "fixed",
  "gain",
  "gap",
  "gaps",
  "lens",
  "level",
  "ministry",
  "notice",
  "over",
  "own",
  "plan",
  "prepared",
  "reportingunit",
  "reviewed",
  "round",
  "says",
  "title",
  "total",
  "unanswered",
  "year",
]);

/** What stands in exports in place of a choice where there is none. */
const reservedChoices: ReadonlySet<string> = new Set(["blank", "not-applicable", "unreadable"]);

/** Categories, groups of topics and answers whose ids forms and exports keep for something of their own. */
export function checkReserved({
  categories = [],
  profile = [],
  responses,
}: CriteriaDraft): readonly Problem[] {
  const choices = (responses?.choices ?? []).flatMap(({ id }, index) =>
    reservedChoices.has(id)
      ? [problem("criteria/reserved-id", { path: `$.responses.choices[${index}].id` }, { id })]
      : [],
  );
  const rows = [
    ...categories.map(({ id }, index) => ({ id, path: `$.categories[${index}].id` })),
    ...profile.map(({ id }, index) => ({ id, path: `$.profile[${index}].id` })),
  ].flatMap(({ id, path }) => {
    const [part = ""] = id.toLowerCase().split(".");
    return reservedParts.has(part) ? [problem("criteria/reserved-id", { path }, { id })] : [];
  });
  return [...rows, ...choices];
}
