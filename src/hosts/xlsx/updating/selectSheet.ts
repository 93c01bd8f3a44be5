import { applyEdits, type Edit } from "./applyEdits";
import { scanTags } from "./scanTags";
import { attributeOf, withAttributes } from "./tagText";

/**
 * A sheet's part in which the sheet is the selected one, or isn't. One that stays selected behind the one that people
 * see would be changed along with it.
 */
export function selectSheet(xml: string, isSelected: boolean): string {
  const edits: Edit[] = [];
  for (const { end, kind, local, start } of scanTags(xml)) {
    // Views stand before the cells, of which there may be very many.
    if (local === "sheetData") break;
    if (local !== "sheetView" || kind === "close") continue;
    const opening = xml.slice(start, end);
    const stands = attributeOf(opening, "tabSelected");
    if ((stands === "1" || stands === "true") === isSelected) continue;
    edits.push({ start, end, text: withAttributes(opening, { tabSelected: isSelected ? "1" : null }) });
  }
  return applyEdits(xml, edits);
}
