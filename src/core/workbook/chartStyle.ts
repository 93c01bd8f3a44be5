import type { ChartLook } from "./chart";
import { palette } from "./styles";

/** How a text of a chart looks; the face is the form's. */
export interface ChartTextLook {
  readonly sizePt: number;
  readonly isBold?: true;
  /** RRGGBB. */
  readonly colour: string;
}

/** Texts of charts by their parts, of sizes for print. */
export const chartTexts = {
  title: { sizePt: 16, isBold: true, colour: palette.navy },
  legend: { sizePt: 14, colour: palette.ink },
  points: { sizePt: 14, colour: palette.ink },
  axis: { sizePt: 14, colour: palette.quiet },
  label: { sizePt: 14, isBold: true, colour: palette.ink },
  labelOnDark: { sizePt: 14, isBold: true, colour: palette.white },
} as const satisfies Readonly<Record<string, ChartTextLook>>;

/** Lines and gaps of charts. */
export const chartSizes = {
  linePt: 2.25,
  markerPt: 7,
  barEdgePt: 0.75,
  /** Between bars, in hundredths of a bar's height. */
  gapWidth: 50,
} as const;

/** A text that can be read upon the bar of this look. */
export function labelLookOn({ colour, pattern }: ChartLook): ChartTextLook {
  return pattern === undefined && brightnessOf(colour) < darkBelow
    ? chartTexts.labelOnDark
    : chartTexts.label;
}

/** How bright a colour is to the eye, 0 to 255, as a black and white print shows it. */
function brightnessOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/../g) ?? []).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

const darkBelow = 128;
