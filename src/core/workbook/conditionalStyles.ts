import { heat, palette } from "./styles";

/** A look laid over a cell while a condition holds. */
export interface ConditionalStyle {
  readonly isBold?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  /** Takes the place of the cell's own number format, in the workbook's digits. */
  readonly numberFormat?: string;
}

export const conditionalStyles = {
  met: { fill: palette.done },
  attention: { fill: palette.warning, colour: palette.warningInk, isBold: true },
  closed: { colour: "8A919C" },
  /** What is still of an earlier year. */
  pending: { colour: "7F6000", fill: "EFE9D6" },
  mandatory: { isBold: true },
  /** A figure that somebody typed, in the digits of a workbook that has its own. */
  typedFigure: { numberFormat: "General" },
  heatBelow: heat.below,
  heatFirst: heat.first,
  heatLowerMiddle: heat.lowerMiddle,
  heatMiddle: heat.middle,
  heatUpperMiddle: heat.upperMiddle,
  heatHigh: heat.high,
  heatTop: heat.top,
} as const satisfies Readonly<Record<string, ConditionalStyle>>;

export type ConditionalStyleName = keyof typeof conditionalStyles;
