import type { annex as thai } from "../th/annex";

/** Words of the annex in English. */
export const annex: Record<keyof typeof thai, string> = {
  sheet: "Annex",
  title: "Annex: full texts",
  number: "No.",
  place: "From",
  text: "Full text",
  none: "None",
  readOn: "Continued in annex ",
  planHead: "Annex",
  where: "{where}\n{part}",
};
