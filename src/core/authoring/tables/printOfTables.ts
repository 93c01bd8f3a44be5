import { authoringWordsIn } from "../../text/authoringWords";
import type { Language } from "../../text/language";
import { shortenText } from "../../text/shortenText";
import type { PrintSetup } from "../../workbook/blueprint";
import { headerFace, headerText } from "../../workbook/headerText";

/** Headers hold 255 characters in all. */
const longestHeader = 180;

/** How the sheets of a workbook of tables print: on A4 across, with the workbook's title and the page. */
export function printOfTables(title: string, language: Language): PrintSetup {
  return {
    orientation: "landscape",
    marginsCm: { left: 1, right: 1, top: 1.8, bottom: 1.6 },
    breaksAfterRows: [],
    header: { left: headerText(shortenText(title, longestHeader)) },
    footer: { right: `${headerFace}${authoringWordsIn(language).page}` },
  };
}
