import type { LayoutContext } from "./layoutContext";

/** How many statements a form asks. */
export function statementTotal({ categories }: LayoutContext): number {
  return categories.reduce(
    (sum, category) =>
      category.kind === "process"
        ? sum + category.items.flatMap(({ levels }) => levels.flatMap(({ statements }) => statements)).length
        : sum,
    0,
  );
}

/** How many measures of results a form asks. */
export function measureTotal({ categories }: LayoutContext): number {
  return categories.reduce(
    (sum, category) =>
      category.kind === "results" ? sum + category.items.flatMap(({ measures }) => measures).length : sum,
    0,
  );
}
