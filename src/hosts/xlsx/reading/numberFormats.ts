import { numberFormatClass } from "../../../core/workbook/numberFormatClass";
import type { FormatClass } from "../../../core/workbook/snapshot";
import { type Result, succeed } from "../../../core/result";
import { parseXml } from "../package/parseXml";

/** The format class of every cell style that the styles part has, in the order that cells' `s` counts. */
export function readNumberFormats(part: string, xml: string): Result<readonly FormatClass[]> {
  const custom = new Map<number, FormatClass>();
  const ids: number[] = [];
  let isInCellStyles = false;
  const parsed = parseXml(part, xml, {
    root: "x:styleSheet",
    open: (element, attribute) => {
      if (element === "x:numFmt")
        custom.set(Number(attribute("numFmtId")), numberFormatClass(attribute("formatCode") ?? ""));
      else if (element === "x:cellXfs") isInCellStyles = true;
      else if (element === "x:xf" && isInCellStyles) ids.push(Number(attribute("numFmtId") ?? 0));
    },
    close: (element) => {
      if (element === "x:cellXfs") isInCellStyles = false;
    },
  });
  // A file may give one of the built-in ids a code of its own, which then counts.
  return parsed.ok ? succeed(ids.map((id) => custom.get(id) ?? builtInFormatClass(id))) : parsed;
}

/** Ids that have no code in a file: dates at 14-22 and 45-47, in East Asia 27-36 and 50-58, in Thai 71-81. */
function builtInFormatClass(id: number): FormatClass {
  if (id === 9 || id === 10 || id === 67 || id === 68) return "percent";
  const isDate = [14, 27, 45, 50, 71].some(
    (first, index) => id >= first && id <= [22, 36, 47, 58, 81][index]!,
  );
  return isDate ? "date" : "general";
}
