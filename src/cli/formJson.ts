import type { OpenedForm } from "../app/openForm";

/** Whose form it is and what it was made of, for machines. */
export function formJson({ criteria, submission }: OpenedForm) {
  const { identity, language, stamp } = submission;
  return {
    ...identity,
    edition: criteria.id,
    issueId: stamp.issueId,
    language,
    dueDate: stamp.dueDate,
  };
}
