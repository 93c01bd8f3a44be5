import { storedText } from "./cellText";
import { element, textElement, xmlHead } from "./xmlText";
import { spreadsheetNamespace } from "./names";

/** The workbook's texts, each stored once, in order of first use. */
export interface TextPool {
  /** The text's number in the shared strings part. */
  indexOf(text: string): number;
  /** The shared strings part. */
  part(): string;
}

/** An empty pool. */
export function createTextPool(): TextPool {
  const indexes = new Map<string, number>();
  let uses = 0;
  return {
    indexOf(text) {
      uses += 1;
      const stored = storedText(text);
      const index = indexes.get(stored) ?? indexes.size;
      indexes.set(stored, index);
      return index;
    },
    part() {
      const items = [...indexes.keys()].map((text) => `<si>${textElement("t", text)}</si>`);
      const counts = { count: uses, uniqueCount: indexes.size };
      return xmlHead + element("sst", { xmlns: spreadsheetNamespace, ...counts }, items);
    },
  };
}
