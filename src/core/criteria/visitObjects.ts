/** Calls `visit` with every object of a JSON value, outer before inner, and its JSON path. */
export function visitObjects(
  value: unknown,
  visit: (node: Readonly<Record<string, unknown>>, path: string) => void,
  path = "$",
): void {
  if (Array.isArray(value)) {
    value.forEach((element, index) => visitObjects(element, visit, `${path}[${index}]`));
  } else if (typeof value === "object" && value !== null) {
    const node: Readonly<Record<string, unknown>> = { ...value };
    visit(node, path);
    Object.entries(node).forEach(([key, member]) => visitObjects(member, visit, `${path}.${key}`));
  }
}
