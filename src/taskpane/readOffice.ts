/// <reference types="office-js" />
import type { Language } from "../core/text/language";
import type { ThemeName } from "../ui/paneThemes";

/** What Office says of itself when the page starts. */
export interface OfficeAround {
  /** False in a browser by itself, and in any other program than Excel. */
  readonly isExcel: boolean;
  /** The language that Office's own words are in, Thai where it is neither Thai nor English; outside Excel Thai. */
  readonly language: Language;
}

/** Waits until office.js knows where the page is. Where it couldn't be loaded the page stands alone. */
export async function readOffice(): Promise<OfficeAround> {
  if (typeof Office === "undefined") return { isExcel: false, language: "th" };
  const { host } = await Office.onReady();
  const isExcel = host === Office.HostType.Excel;
  return { isExcel, language: isExcel ? languageOf(Office.context.displayLanguage) : "th" };
}

function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith("en") ? "en" : "th";
}

/** Office's theme as it is now; null where Office tells none, as on the web: then the system's counts. */
export function readOfficeTheme(): ThemeName | null {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  const channels = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(background ?? "");
  if (channels === null) return null;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((digits) => Number.parseInt(digits, 16));
  // Weights of the eye, as ITU-R BT.601 has them; half of the way from black to white parts dark from light.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
