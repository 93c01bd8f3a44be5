import type { Digits } from "../text/digits";
import type { FormRequest } from "./identity";

/** The digits that a form speaks: those asked for in Thai, and never Thai ones in English; absent is Arabic. */
export function digitsOf({ language, digits }: Pick<FormRequest, "language" | "digits">): Digits | undefined {
  return language === "th" ? digits : undefined;
}
