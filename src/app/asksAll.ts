import type { OpenedForm } from "./openForm";

/** True for a form that asks every category of its edition: only then is its total the agency's. */
export function asksAll({ criteria, submission }: OpenedForm): boolean {
  const asked = new Set(submission.identity.categories);
  return criteria.categories.every(({ id }) => asked.has(id));
}
