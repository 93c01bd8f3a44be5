/**
 * A JSON document with another value at a path such as `$.levels[0].points`; undefined takes the member out.
 * The document itself stays as it was.
 */
export function changedEdition(document: unknown, path: string, value: unknown): unknown {
  const steps = [...path.matchAll(/\.(\$?\w+)|\[(\d+)\]/g)].map(([, key, index]) => key ?? Number(index));
  return withValue(document, steps, value);
}

function withValue(node: unknown, steps: readonly (string | number)[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(node))
    return node.map((element: unknown, index) =>
      index === step ? withValue(element, rest, value) : element,
    );
  if (typeof node !== "object" || node === null) throw new Error(`nothing at ${step}`);
  const members: Readonly<Record<string, unknown>> = { ...node };
  return { ...members, [step]: withValue(members[step], rest, value) };
}
