import { fill } from "../../text/fill";
import type { ConsolidationContext } from "./consolidationContext";

/** The name of a sheet that goes on over several sheets: the first has the name alone, the next one a 2. */
export function nameOfPart({ words }: ConsolidationContext, name: string, place: number): string {
  return place === 0 ? name : fill(words.sheets.part, { name, number: place + 1 });
}

/** The name of such a sheet's table. */
export function tableOfPart(name: string, place: number): string {
  return place === 0 ? name : `${name}${place + 1}`;
}
