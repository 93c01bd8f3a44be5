import { element } from "./xmlText";

/** One colour, RRGGBB, all over. */
export function plainFill(colour: string): string {
  return element("a:solidFill", {}, [colourElement(colour)]);
}

/** A pattern by its name in DrawingML, of one colour on another. */
export function patternFill(pattern: string, { ink, ground }: { ink: string; ground: string }): string {
  return element("a:pattFill", { prst: pattern }, [
    element("a:fgClr", {}, [colourElement(ink)]),
    element("a:bgClr", {}, [colourElement(ground)]),
  ]);
}

/** A line of one colour, with the dash that DrawingML has by this name. */
export function lineOf(colour: string, widthPt: number, dash = "solid"): string {
  return element("a:ln", { w: Math.round(widthPt * emuPerPoint), cap: "flat" }, [
    plainFill(colour),
    element("a:prstDash", { val: dash }),
    element("a:round", {}),
  ]);
}

export const noFill = element("a:noFill", {});
export const noLine = element("a:ln", {}, [noFill]);

const emuPerPoint = 12_700;

function colourElement(colour: string): string {
  return element("a:srgbClr", { val: colour });
}
