import type { ScoresPicture } from "../../views/pictures/picturesView";
import { dashes } from "./dashes";
import { pointOnSpoke, radarPath } from "./radarShape";
import { SeriesMark } from "./SeriesMark";
import { usePictureStyles } from "./usePictureStyles";

export interface RadarProps {
  readonly picture: ScoresPicture;
}

const width = 300;
const height = 232;
const centre = { x: width / 2, y: height / 2 + 4 };
const radius = 88;
const labelRadius = radius + 12;

/** Scores of three or more categories as lines around a centre, which is 0. */
export function Radar({ picture: { altText, corners, grid, series } }: RadarProps) {
  const styles = usePictureStyles();
  const of = corners.length;
  const ring = (share: number) => corners.map((_, at) => pointOnSpoke(centre, radius, at, of, share));
  return (
    <svg role="img" aria-label={altText} viewBox={`0 0 ${width} ${height}`} className={styles.drawing}>
      {grid.map(({ share }) => (
        <path key={share} d={radarPath(ring(share))} fill="none" className={styles.grid} />
      ))}
      {ring(1).map(({ x, y }, at) => (
        <line key={at} x1={centre.x} y1={centre.y} x2={x} y2={y} className={styles.grid} />
      ))}
      {corners.map(({ label }, at) => {
        const { x, y } = pointOnSpoke(centre, labelRadius, at, of);
        return (
          <text
            key={label}
            x={x}
            y={y}
            fontSize={12}
            textAnchor={anchorAt(x)}
            dominantBaseline="middle"
            className={styles.text}
          >
            {label}
          </text>
        );
      })}
      {/* Those named first lie on top. */}
      {[...series].reverse().map(({ name, look, scores }) => {
        const points = scores.map((score, at) =>
          score === null ? null : pointOnSpoke(centre, radius, at, of, score.share),
        );
        return (
          <g key={name} color={`#${look.colour}`} stroke={`#${look.colour}`}>
            <path
              d={radarPath(points)}
              fill="none"
              strokeWidth={2}
              strokeDasharray={dashes[look.dash]}
              className={styles.line}
            />
            {points.map(
              (point, at) => point !== null && <SeriesMark key={at} marker={look.marker} at={point} />,
            )}
          </g>
        );
      })}
      {grid.map(({ share, text }) => (
        <text
          key={share}
          x={centre.x + 4}
          y={centre.y - radius * share + 9}
          fontSize={9}
          className={styles.faintText}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

function anchorAt(x: number): "start" | "middle" | "end" {
  if (Math.abs(x - centre.x) < radius / 6) return "middle";
  return x > centre.x ? "start" : "end";
}
