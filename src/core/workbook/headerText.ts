import { formFace } from "./styles";

/** The form's face and a size of 14 in the code of headers and footers. */
export const headerFace = `&"${formFace},Regular"&14`;

/** A text in the code of headers and footers; a digit after the size would be taken for one of the size's. */
export function headerText(text: string): string {
  return `${headerFace}${/^\d/.test(text) ? " " : ""}${text.replaceAll("&", "&&")}`;
}
