import { displayWidth, padTo } from "./displayWidth";
import { wrapText } from "./wrapText";

/** A column of a table: numbers stand to the right; a flexible column wraps where a terminal is too narrow. */
export interface TableColumn {
  readonly head: string;
  readonly isNumber?: true;
  readonly isFlexible?: true;
}

const gap = "  ";
/** Narrower than this, wrapped text can't be read, and the terminal wraps the lines itself. */
const leastFlexible = 20;

/** Rows of texts as lines with aligned columns under their heads; `columns` is the width to fit in, or null. */
export function formatTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  fitColumns: number | null,
): readonly string[] {
  const heads = columns.map(({ head }) => head);
  const natural = columns.map((_, at) =>
    Math.max(...[heads, ...rows].map((row) => displayWidth(row[at] ?? ""))),
  );
  const widths = fitColumns === null ? natural : fitWidths(columns, natural, fitColumns);
  const rule = widths.map((width) => "-".repeat(width));
  return [heads, rule, ...rows].flatMap((row) => formatRow(columns, row, widths));
}

/** Widths that fit: flexible columns share what the others leave, each in proportion to what it wants. */
function fitWidths(
  columns: readonly TableColumn[],
  natural: readonly number[],
  fitColumns: number,
): readonly number[] {
  const widths = natural.map((width, at) =>
    columns[at]?.isFlexible === true ? Math.min(width, leastFlexible) : width,
  );
  const wanted = sum(natural) - sum(widths);
  const room = fitColumns - sum(widths) - gap.length * (columns.length - 1);
  if (wanted <= 0) return widths;
  const share = Math.min(1, Math.max(0, room) / wanted);
  return natural.map((width, at) => {
    const least = widths[at] ?? width;
    return least + Math.floor((width - least) * share);
  });
}

function formatRow(
  columns: readonly TableColumn[],
  row: readonly string[],
  widths: readonly number[],
): readonly string[] {
  const cells = columns.map((_, at) => wrapText(row[at] ?? "", widths[at] ?? 0));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ isNumber }, at) => padTo(cells[at]?.[line] ?? "", widths[at] ?? 0, isNumber ? "right" : "left"))
      .join(gap)
      .trimEnd(),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
