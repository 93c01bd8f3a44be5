import type { ChartLook } from "../../core/workbook/chart";

/** The dashes of a line as SVG counts them. */
export const dashes: Readonly<Record<ChartLook["dash"], string | undefined>> = {
  solid: undefined,
  dash: "7 4",
  dot: "2 3",
  "long-dash": "14 4",
};
