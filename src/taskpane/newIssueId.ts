/** An id that no other form has; browsers give a UUID at secure addresses only. */
export function newIssueId(): string {
  const random = crypto.getRandomValues(new Uint8Array(16));
  return [...random].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
