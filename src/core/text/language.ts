/** The languages of the product. Thai comes first and is the default. */
export type Language = "th" | "en";

export const languages: readonly Language[] = ["th", "en"];
