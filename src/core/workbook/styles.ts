/** The face official Thai documents use (cabinet resolution of 7 September 2553). */
export const formFace = "TH Sarabun New";

/** The workbook's Normal font: column widths count its digits, so it stays what every spreadsheet program has. */
export const normalFont = { face: "Arial", sizePt: 10 } as const;

/** How a cell looks. Colours are RRGGBB; what isn't named is plain. */
export interface Style {
  readonly sizePt: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly border?: "thin" | "hair";
  readonly horizontal: "left" | "centre" | "right";
  readonly vertical: "top" | "centre" | "bottom";
  readonly wraps: boolean;
  readonly indent?: number;
  /** Excel's number-format code; absent is General. */
  readonly numberFormat?: string;
  /** True for a figure that is no score, and keeps its decimals whatever scores are shown with. */
  readonly keepsDecimals?: true;
  /** True in heat maps, where scores are rounded. */
  readonly isHeat?: true;
  /** False where people type; the rest of a protected sheet can't be changed by accident. */
  readonly isLocked: boolean;
}

/** Ink and fills that stay apart when printed in black and white. */
export const palette = {
  ink: "1F2937",
  quiet: "5B6472",
  navy: "1F3864",
  white: "FFFFFF",
  band: "D9E2F0",
  head: "EEF2F8",
  computed: "F3F4F6",
  input: "FFFDF3",
  warning: "FDE9D9",
  warningInk: "9C2A00",
  done: "E6F2E6",
} as const;

const text = {
  sizePt: 16,
  colour: palette.ink,
  horizontal: "left",
  vertical: "top",
  wraps: true,
  isLocked: true,
} as const;
const centred = { ...text, horizontal: "centre" } as const;
const inset = { ...text, indent: 1 } as const;
const input = { ...inset, fill: palette.input, border: "thin", isLocked: false } as const;
const computed = { ...inset, fill: palette.computed, border: "thin" } as const;
const dense = { ...inset, sizePt: 14, border: "thin" } as const;
const denseCentred = { ...dense, horizontal: "centre", indent: 0 } as const;
const denseFigure = { ...dense, horizontal: "right", indent: 0, wraps: false } as const;
const total = { isBold: true, fill: palette.band, colour: palette.navy, vertical: "centre" } as const;
const data = { ...text, sizePt: 14, wraps: false } as const;

/** Fills that grow darker from level to level, so that a heat map can be read from a black and white print. */
export const heat = {
  none: {
    ...denseCentred,
    vertical: "centre",
    wraps: false,
    numberFormat: "0",
    colour: palette.quiet,
    isHeat: true,
  },
  below: { fill: palette.warning, colour: palette.warningInk, isBold: true },
  first: { fill: "BCCFE8", colour: palette.ink },
  lowerMiddle: { fill: "9CB7DC", colour: palette.ink },
  middle: { fill: "7C9FD0", colour: palette.ink },
  upperMiddle: { fill: "4F77B5", colour: palette.white },
  high: { fill: "36588F", colour: palette.white },
  top: { fill: palette.navy, colour: palette.white, isBold: true },
} as const;
/** A figure that stands for less than everything is marked where it stands, also on paper. */
const provisional = { isItalic: true, numberFormat: '0.00"*"' } as const;
const provisionalHeat = { isItalic: true, numberFormat: '0"*"' } as const;

/** Every look a cell of the product may have, by name. */
export const styles = {
  /** Row and column keys: hidden, small, never for people. */
  key: {
    sizePt: 8,
    colour: palette.quiet,
    horizontal: "left",
    vertical: "top",
    wraps: false,
    isLocked: true,
  },
  plain: { ...text, wraps: false },
  title: { ...text, sizePt: 22, isBold: true, colour: palette.navy, wraps: false, vertical: "centre" },
  titleWrapped: { ...centred, sizePt: 22, isBold: true, colour: palette.navy, vertical: "centre" },
  subtitle: { ...text, sizePt: 18, isBold: true, colour: palette.navy, wraps: false, vertical: "centre" },
  agency: { ...text, sizePt: 14, colour: palette.quiet, vertical: "centre", horizontal: "right" },
  section: {
    ...inset,
    sizePt: 18,
    isBold: true,
    colour: palette.navy,
    fill: palette.band,
    border: "thin",
    vertical: "centre",
  },
  text: { ...text },
  text14: { ...text, sizePt: 14 },
  note: { ...text, sizePt: 14, colour: palette.quiet },
  label: { ...inset, isBold: true, fill: palette.head, border: "thin", vertical: "centre" },
  head: {
    ...centred,
    isBold: true,
    fill: palette.navy,
    colour: palette.white,
    border: "thin",
    vertical: "centre",
  },
  headSmall: {
    ...centred,
    sizePt: 14,
    isBold: true,
    fill: palette.navy,
    colour: palette.white,
    border: "thin",
    vertical: "centre",
  },
  band: {
    ...inset,
    isBold: true,
    fill: palette.band,
    colour: palette.navy,
    border: "thin",
    vertical: "centre",
  },
  bandCentre: {
    ...centred,
    isBold: true,
    fill: palette.band,
    colour: palette.navy,
    border: "thin",
    vertical: "centre",
  },
  bandNumber: {
    ...centred,
    isBold: true,
    fill: palette.band,
    colour: palette.navy,
    border: "thin",
    vertical: "centre",
    numberFormat: "0.00",
  },
  guidance: { ...inset, sizePt: 14, isItalic: true, colour: palette.quiet, border: "thin" },
  note14: { ...inset, sizePt: 14, colour: palette.quiet, border: "thin" },
  computedDate: { ...text, colour: palette.quiet, wraps: false, vertical: "centre" },
  cell: { ...inset, border: "thin" },
  cellMiddle: { ...inset, border: "thin", vertical: "centre" },
  cellBold: { ...inset, isBold: true, border: "thin" },
  cellCentre: { ...centred, border: "thin" },
  input: { ...input },
  inputCentre: { ...input, horizontal: "centre", indent: 0 },
  inputNumber: { ...input, horizontal: "right" },
  inputMiddle: { ...input, vertical: "centre" },
  computed: { ...computed },
  computedCentre: { ...computed, horizontal: "centre", indent: 0 },
  computedCount: { ...computed, horizontal: "centre", indent: 0, numberFormat: "0" },
  computedNumber: { ...computed, horizontal: "right", numberFormat: "0.00" },
  /** What a score is reckoned from. */
  computedFigure: { ...computed, horizontal: "right", numberFormat: "0.00", keepsDecimals: true },
  computedSigned: { ...computed, horizontal: "right", numberFormat: "+0.00;-0.00;0.00" },
  computedNumberBold: { ...computed, isBold: true, horizontal: "right", numberFormat: "0.00" },
  state: { ...centred, sizePt: 14, border: "thin" },
  notice: { ...text, isBold: true, colour: palette.warningInk, wraps: false, vertical: "centre" },
  /** Pictures of looks for the legend; locked, since they aren't for filling in. */
  inputSample: { ...centred, fill: palette.input, border: "thin" },
  attentionSample: {
    ...centred,
    isBold: true,
    fill: palette.warning,
    colour: palette.warningInk,
    border: "thin",
  },
  noticeCell: {
    ...centred,
    isBold: true,
    colour: palette.warningInk,
    fill: palette.computed,
    border: "thin",
  },
  sign: { ...centred, vertical: "bottom", wraps: false },
  /** Tables of many agencies. */
  dense: { ...dense },
  denseCentre: { ...denseCentred },
  denseCount: { ...denseCentred, numberFormat: "#,##0" },
  denseNumber: { ...denseFigure, numberFormat: "0.00" },
  denseProvisional: { ...denseFigure, ...provisional },
  denseSigned: { ...denseFigure, numberFormat: "+0.00;-0.00;0.00" },
  denseShare: { ...denseCentred, numberFormat: "0%" },
  denseAttention: { ...denseCentred, fill: palette.warning, colour: palette.warningInk, isBold: true },
  denseInput: { ...dense, fill: palette.input, isLocked: false },
  /** Cells of tables that people type: as text, so that 1.10 stays 1.10, and what begins with = stays what it is. */
  typedText: { ...dense, fill: palette.input, isLocked: false, numberFormat: "@" },
  typedCentre: { ...denseCentred, fill: palette.input, isLocked: false, numberFormat: "@" },
  typedNumber: { ...denseFigure, fill: palette.input, isLocked: false },
  /** The same below the rows that are prepared. */
  typedBelow: { ...text, sizePt: 14, isLocked: false, numberFormat: "@" },
  denseFoot: { ...dense, isBold: true, fill: palette.band, colour: palette.navy, vertical: "centre" },
  denseFootNumber: {
    ...denseFigure,
    isBold: true,
    fill: palette.band,
    colour: palette.navy,
    vertical: "centre",
    numberFormat: "0.00",
  },
  /** Long codes that must stand whole, such as digests. */
  fine: { ...dense, sizePt: 11 },
  alarm: {
    ...inset,
    sizePt: 20,
    isBold: true,
    fill: palette.warningInk,
    colour: palette.white,
    border: "thin",
    vertical: "centre",
  },
  /** A whole line that says what is wrong. */
  attentionText: {
    ...dense,
    sizePt: 16,
    vertical: "centre",
    fill: palette.warning,
    colour: palette.warningInk,
    isBold: true,
  },
  data: { ...data },
  dataNumber: { ...data, horizontal: "right" },
  heatNone: { ...heat.none },
  heatLetter: { ...heat.none, numberFormat: "@" },
  /** The table of the digest, which stands beside a heat map. */
  scoreName: { ...dense, vertical: "centre" },
  scoreNumber: { ...denseFigure, vertical: "centre", numberFormat: "0.00" },
  scoreSigned: { ...denseFigure, vertical: "centre", numberFormat: "+0.00;-0.00;0.00" },
  scoreCount: { ...denseCentred, vertical: "centre" },
  inputScore: {
    ...denseFigure,
    vertical: "centre",
    fill: palette.input,
    numberFormat: "0.00",
    isLocked: false,
  },
  totalNumber: { ...denseFigure, ...total, numberFormat: "0.00" },
  totalSigned: { ...denseFigure, ...total, numberFormat: "+0.00;-0.00;0.00" },
  totalCount: { ...denseCentred, ...total },
  heatBelow: { ...heat.none, ...heat.below },
  heatFirst: { ...heat.none, ...heat.first },
  heatLowerMiddle: { ...heat.none, ...heat.lowerMiddle },
  heatMiddle: { ...heat.none, ...heat.middle },
  heatUpperMiddle: { ...heat.none, ...heat.upperMiddle },
  heatHigh: { ...heat.none, ...heat.high },
  heatTop: { ...heat.none, ...heat.top },
  heatBelowProvisional: { ...heat.none, ...heat.below, ...provisionalHeat },
  heatFirstProvisional: { ...heat.none, ...heat.first, ...provisionalHeat },
  heatLowerMiddleProvisional: { ...heat.none, ...heat.lowerMiddle, ...provisionalHeat },
  heatMiddleProvisional: { ...heat.none, ...heat.middle, ...provisionalHeat },
  heatUpperMiddleProvisional: { ...heat.none, ...heat.upperMiddle, ...provisionalHeat },
  heatHighProvisional: { ...heat.none, ...heat.high, ...provisionalHeat },
  heatTopProvisional: { ...heat.none, ...heat.top, ...provisionalHeat },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof styles;

/** A style's data by name, widened so that every field may be asked for. */
export function styleNamed(name: StyleName): Style {
  return styles[name];
}
