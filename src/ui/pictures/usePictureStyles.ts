import { makeStyles, tokens } from "@fluentui/react-components";

/** A series' own colour, as far from the theme's ink as the theme says; what it is drawn on stays readable. */
const seriesColour = `color-mix(in srgb, currentcolor var(--pictureColour), ${tokens.colorNeutralForeground1})`;

/** Who has chosen the colours of the whole system sees them: browsers leave drawings alone. */
const forced = "@media (forced-colors: active)";

/** How drawings look in every theme. Bars keep their own colours and the ink on them, with an outline that tells them apart. */
export const usePictureStyles = makeStyles({
  drawing: {
    display: "block",
    width: "100%",
    maxWidth: "380px",
    height: "auto",
    marginInline: "auto",
    fontFamily: tokens.fontFamilyBase,
    fontVariantNumeric: "tabular-nums",
  },
  text: {
    fill: tokens.colorNeutralForeground1,
    [forced]: { fill: "CanvasText" },
  },
  faintText: {
    fill: tokens.colorNeutralForeground2,
    [forced]: { fill: "CanvasText" },
  },
  grid: {
    stroke: tokens.colorNeutralStroke1,
    [forced]: { stroke: "CanvasText", strokeOpacity: 0.4 },
  },
  line: {
    stroke: seriesColour,
    [forced]: { stroke: "CanvasText" },
  },
  marker: {
    fill: seriesColour,
    stroke: tokens.colorNeutralBackground1,
    [forced]: { fill: "CanvasText", stroke: "Canvas" },
  },
  bar: {
    fill: seriesColour,
    [forced]: { fill: "CanvasText" },
  },
  outline: {
    stroke: tokens.colorNeutralStrokeAccessible,
    [forced]: { stroke: "CanvasText" },
  },
  ownInk: { forcedColorAdjust: "none" },
});
