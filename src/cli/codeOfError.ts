/** The system's own code, such as ENOENT, of what it refused; undefined where an error is another's. */
export function codeOfError(error: unknown): string | undefined {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return hasCode && typeof error.code === "string" ? error.code : undefined;
}
