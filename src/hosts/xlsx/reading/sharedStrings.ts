import { type Result, succeed } from "../../../core/result";
import { tooLarge } from "../package/packageLimits";
import { parseXml } from "../package/parseXml";
import { resolveCellText } from "../package/xmlText";

/**
 * The workbook's shared texts, in the order that cells count. The runs of a rich text are joined; the reading aids
 * that East Asian texts may carry are left out. Fails with file/too-large for a text over the limit.
 */
export function readSharedStrings(part: string, xml: string, textLength: number): Result<readonly string[]> {
  const strings: string[] = [];
  let collected = "";
  let isText = false;
  let isReadingAid = false;
  const parsed = parseXml(part, xml, {
    root: "x:sst",
    open: (element) => {
      if (element === "x:si") collected = "";
      else if (element === "x:rPh") isReadingAid = true;
      else if (element === "x:t") isText = !isReadingAid;
    },
    text: (text, stop) => {
      if (!isText) return;
      collected += text;
      if (collected.length > textLength) stop(tooLarge("textLength", textLength, part));
    },
    close: (element) => {
      if (element === "x:t") isText = false;
      else if (element === "x:rPh") isReadingAid = false;
      else if (element === "x:si") strings.push(resolveCellText(collected));
    },
  });
  return parsed.ok ? succeed(strings) : parsed;
}
