import type { Problem } from "../../problem";
import { problem } from "../../problem";
import type { CriteriaDraft } from "../readSections";
import { visitObjects } from "../visitObjects";

/** Texts that lack a declared language. Thai is always declared; a variant is another Thai wording and needs no other. */
export function checkLanguages(draft: CriteriaDraft): readonly Problem[] {
  const { languages } = draft;
  if (languages === undefined) return [];
  const problems: Problem[] = [];
  if (!languages.includes("th"))
    problems.push(problem("criteria/missing-language", { path: "$.languages" }, { language: "th" }));
  visitObjects(draft, (node, path) => {
    if (typeof node["th"] !== "string" || path.endsWith(".variant")) return;
    for (const language of languages)
      if (node[language] === undefined)
        problems.push(problem("criteria/missing-language", { path: `${path}.${language}` }, { language }));
  });
  return problems;
}
