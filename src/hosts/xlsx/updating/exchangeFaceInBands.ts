import type { StandInFace } from "../../../core/printing/chooseFace";
import { resolveReferences } from "../package/xmlText";
import { escapeText } from "../writing/xmlText";

/** A sheet's part whose headers and footers are set in another face. */
export function exchangeFaceInBands(xml: string, standIn: StandInFace): string {
  return xml.replace(
    /(<((?:\w+:)?(?:odd|even|first)(?:Header|Footer))(?:\s[^>]*)?>)([^<]*)(<\/\2>)/g,
    (whole, opening: string, _name: string, text: string, closing: string) => {
      const code = resolveReferences(text);
      if (code === null) return whole;
      const exchanged = exchangeInCode(code, standIn);
      return exchanged === code ? whole : `${opening}${escapeText(exchanged)}${closing}`;
    },
  );
}

/**
 * The code of a header or footer with its faces exchanged: &"face,style" names a face and &14 a size, each until the
 * next one of its kind; left, centre and right begin anew. Sizes of other faces stay.
 */
function exchangeInCode(code: string, { face, sizeRatio, standsFor }: StandInFace): string {
  let isExchanged = false;
  return code.replace(
    /&(?:"([^",]*)([^"]*)"|(\d+)|([LCR])|.)/gs,
    (whole, ...found: (string | undefined)[]) => {
      const [named, style, size, section] = found;
      if (section !== undefined) isExchanged = false;
      if (named !== undefined) {
        isExchanged = standsFor.includes(named);
        return isExchanged ? `&"${face}${style ?? ""}"` : whole;
      }
      // Sizes are whole points here.
      return size !== undefined && isExchanged ? `&${Math.round(Number(size) * sizeRatio)}` : whole;
    },
  );
}
