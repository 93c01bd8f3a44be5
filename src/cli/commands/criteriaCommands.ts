import { criteriaJsonSchema } from "../../core/criteria/criteriaJsonSchema";
import { indexCriteria } from "../../core/criteria/indexCriteria";
import type { Criteria } from "../../core/criteria/schema";
import { textIn } from "../../core/criteria/textIn";
import { fill } from "../../core/text/fill";
import { countProblems, describeProblems } from "../describeProblems";
import { exitCodeOf, exitCodes } from "../exitCodes";
import { findEdition } from "../findEdition";
import type { Outcome } from "../outcome";
import { problemsJson } from "../problemsJson";
import type { Session } from "../session";

/** Checks an edition and tells all that is wrong with it, each with its place in the JSON. */
export async function criteriaCheckCommand(session: Session, idOrFile: string): Promise<Outcome> {
  const edition = await findEdition(session.io.files, idOrFile);
  const { problems } = edition;
  const isChecked = edition.ok || problems.some(({ code }) => /^(criteria|authoring)\//.test(code));
  const report = [countProblems(problems, session), ...describeProblems(problems, session)];
  return {
    exitCode: exitCodeOf(edition),
    lines: isChecked ? [...(edition.ok ? [describeEdition(edition.value, session)] : []), ...report] : [],
    asides: isChecked ? [] : describeProblems(problems, session),
    json: {
      edition: edition.ok ? { id: edition.value.id, ...countParts(edition.value) } : null,
      problems: problemsJson(problems, session),
    },
  };
}

/** The JSON Schema of editions, the same for people and machines. */
export function criteriaSchemaCommand(): Promise<Outcome> {
  const schema = criteriaJsonSchema();
  return Promise.resolve({
    exitCode: exitCodes.fine,
    lines: [JSON.stringify(schema, null, 2)],
    asides: [],
    json: schema,
  });
}

/** An edition in one line: its id, name and how much it holds. */
export function describeEdition(criteria: Criteria, { language, words }: Session): string {
  return fill(words.editionSummary, {
    id: criteria.id,
    name: textIn(criteria.name, language),
    ...countParts(criteria),
  });
}

/** How many categories, items, statements and measures an edition has. */
export function countParts(criteria: Criteria) {
  const index = indexCriteria(criteria);
  return {
    categories: index.allCategoryIds.length,
    items: index.allItemIds.length,
    statements: index.allStatementIds.length,
    measures: index.allMeasureIds.length,
  };
}
