/** Lets the browser show what is being done before the work holds it up. */
export function paint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
