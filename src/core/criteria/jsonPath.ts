/** A place in a JSON document, such as `$.categories[0].items[1].id`; odd keys stand in brackets and quotes. */
export function jsonPath(steps: readonly PropertyKey[]): string {
  return steps.reduce<string>(
    (path, step) => (typeof step === "number" ? `${path}[${step}]` : `${path}${member(String(step))}`),
    "$",
  );
}

function member(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
