import type { ChartLook } from "../../core/workbook/chart";
import { usePictureStyles } from "./usePictureStyles";

/** A bar with what it is of above it, and its figure at the end of the line. */
export interface Bar {
  readonly label: string;
  readonly figure: string;
  /** 0 to 1. */
  readonly share: number;
  readonly look: ChartLook;
}

export interface BarsProps {
  readonly altText: string;
  readonly bars: readonly Bar[];
}

const width = 300;
const rowHeight = 34;
const textBase = 13;
const barTop = 18;
const barHeight = 11;

/** Bars one below the other, the first on top. */
export function Bars({ altText, bars }: BarsProps) {
  const styles = usePictureStyles();
  return (
    <svg
      role="img"
      aria-label={altText}
      viewBox={`0 0 ${width} ${bars.length * rowHeight}`}
      className={styles.drawing}
    >
      {bars.map(({ label, figure, share, look }, row) => {
        const top = row * rowHeight;
        return (
          <g key={label} color={`#${look.colour}`} fill={`#${look.colour}`}>
            <text x={0} y={top + textBase} fontSize={12} className={styles.text}>
              {label}
            </text>
            <text x={width} y={top + textBase} fontSize={12} textAnchor="end" className={styles.text}>
              {figure}
            </text>
            <line
              x1={0}
              x2={width}
              y1={top + barTop + barHeight}
              y2={top + barTop + barHeight}
              className={styles.grid}
            />
            <rect x={0} y={top + barTop} width={width * share} height={barHeight} className={styles.bar} />
          </g>
        );
      })}
    </svg>
  );
}
