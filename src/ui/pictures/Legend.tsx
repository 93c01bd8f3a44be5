import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ChartLook } from "../../core/workbook/chart";
import { BarPart } from "./BarPart";
import { dashes } from "./dashes";
import { inkOn } from "./ink";
import { SeriesMark } from "./SeriesMark";
import { usePictureStyles } from "./usePictureStyles";

export interface LegendProps {
  /** Whether a look is that of a line or of a box. */
  readonly of: "line" | "box";
  readonly entries: readonly {
    readonly name: string;
    readonly look: ChartLook;
    /** Stands in the box. */
    readonly letter?: string;
  }[];
}

const height = 16;
const lineWidth = 36;
const boxWidth = 22;

/** What the looks of a picture mean. */
export function Legend({ of, entries }: LegendProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {entries.map(({ name, look, letter = "" }) => (
        <li key={name} className={styles.entry}>
          {of === "line" ? <LineSample look={look} /> : <BoxSample look={look} letter={letter} />}
          <Caption1>{name}</Caption1>
        </li>
      ))}
    </ul>
  );
}

function LineSample({ look: { colour, dash, marker } }: { readonly look: ChartLook }) {
  const { line } = usePictureStyles();
  const y = height / 2;
  return (
    <svg aria-hidden width={lineWidth} height={height}>
      <g color={`#${colour}`} stroke={`#${colour}`}>
        <line
          x1={0}
          x2={lineWidth}
          y1={y}
          y2={y}
          strokeWidth={2}
          strokeDasharray={dashes[dash]}
          className={line}
        />
        <SeriesMark marker={marker} at={{ x: lineWidth / 2, y }} />
      </g>
    </svg>
  );
}

function BoxSample({ look, letter }: { readonly look: ChartLook; readonly letter: string }) {
  const { ownInk } = usePictureStyles();
  return (
    <svg aria-hidden width={boxWidth} height={height} fontSize={11}>
      <BarPart x={0.5} y={0.5} width={boxWidth - 1} height={height - 1} look={look} />
      <text
        x={boxWidth / 2}
        y={height / 2 + 0.5}
        textAnchor="middle"
        dominantBaseline="middle"
        fill={inkOn(look.colour)}
        className={ownInk}
      >
        {letter}
      </text>
    </svg>
  );
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});
