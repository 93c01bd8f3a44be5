import type { OpenedForm } from "../app/openForm";

/** Whose form it is and what it was made of, for machines. */
export function formJson({ criteria, isCarried, submission }: OpenedForm) {
  const { identity, language, stamp } = submission;
  return {
    ...identity,
    edition: criteria.id,
    /** True where nobody has the edition but the form, which brought it along. */
    isEditionCarried: isCarried,
    issueId: stamp.issueId,
    language,
    dueDate: stamp.dueDate,
  };
}
