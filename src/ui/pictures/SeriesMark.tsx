import { unreachable } from "../../core/unreachable";
import type { ChartLook } from "../../core/workbook/chart";
import type { Point } from "./radarShape";
import { usePictureStyles } from "./usePictureStyles";

export interface SeriesMarkProps {
  readonly marker: ChartLook["marker"];
  readonly at: Point;
}

const size = 4;

/** The marker that tells a series from others without its colour. */
export function SeriesMark({ marker, at: { x, y } }: SeriesMarkProps) {
  const { marker: className } = usePictureStyles();
  switch (marker) {
    case "circle":
      return <circle cx={x} cy={y} r={size} className={className} />;
    case "square":
      return <rect x={x - size} y={y - size} width={size * 2} height={size * 2} className={className} />;
    case "triangle":
      return (
        <polygon
          points={`${x},${y - size - 1} ${x + size + 1},${y + size} ${x - size - 1},${y + size}`}
          className={className}
        />
      );
    case "diamond":
      return (
        <polygon
          points={`${x},${y - size - 1} ${x + size + 1},${y} ${x},${y + size + 1} ${x - size - 1},${y}`}
          className={className}
        />
      );
    default:
      return unreachable(marker);
  }
}
