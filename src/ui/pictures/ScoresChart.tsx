import type { ScoresPicture } from "../../views/pictures/picturesView";
import { Bars } from "./Bars";
import { Radar } from "./Radar";

export interface ScoresChartProps {
  readonly picture: ScoresPicture;
}

/** A radar of fewer corners is a line. */
const leastCorners = 3;

/** Scores of categories: a radar, or bars where there are too few categories for one. */
export function ScoresChart({ picture }: ScoresChartProps) {
  const { altText, corners, series } = picture;
  if (corners.length >= leastCorners) return <Radar picture={picture} />;
  const bars = corners.flatMap(({ label }, at) =>
    series.flatMap(({ name, look, scores }) => {
      const score = scores[at] ?? null;
      return score === null
        ? []
        : [{ label: `${label} ${name}`, figure: score.text, share: score.share, look }];
    }),
  );
  return <Bars altText={altText} bars={bars} />;
}
