import { editionSeenBy } from "../../criteria/editionSeenBy";
import { indexCriteria } from "../../criteria/indexCriteria";
import type { Criteria } from "../../criteria/schema";
import type { Answer } from "../../scoring/answers";
import type { FormRecord } from "../formRecord";

/**
 * True for a record that reading by this edition could have given: every statement of the categories that it asks of
 * its kind of agency, in order, each answer one of the edition's, and indicators of its measures. Records that come from outside are held
 * against it once, and trusted from there on.
 */
export function fitsEdition(criteria: Criteria, record: FormRecord): boolean {
  const index = indexCriteria(editionSeenBy(criteria, record.identity.agencyKind));
  const choices = new Set(criteria.responses.choices.map(({ id }) => id));
  const isKnown = (answer: Answer) => answer.kind !== "choice" || choices.has(answer.choice);
  const asked = new Set(record.identity.categories);
  const expected = [...index.statements].filter(([, { category }]) => asked.has(category.id));
  return (
    record.identity.categories.every((id) => index.categories.has(id)) &&
    record.statements.length === expected.length &&
    record.statements.every(
      ({ id, self, committee }, at) => id === expected[at]?.[0] && isKnown(self) && isKnown(committee),
    ) &&
    record.indicators.every(({ measure }) => index.measures.has(measure))
  );
}
