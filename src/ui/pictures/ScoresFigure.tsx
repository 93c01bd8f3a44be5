import type { PictureWords } from "../../core/text/pictureWords";
import type { ScoresPicture } from "../../views/pictures/picturesView";
import { Legend } from "./Legend";
import { PictureFrame } from "./PictureFrame";
import { ScoresChart } from "./ScoresChart";

export interface ScoresFigureProps {
  readonly picture: ScoresPicture;
  readonly title: string;
  readonly words: PictureWords;
}

/** The scores of categories with what the lines mean, and as a table. */
export function ScoresFigure({ picture, title, words }: ScoresFigureProps) {
  const { corners, series, isProvisional } = picture;
  return (
    <PictureFrame
      title={title}
      note={isProvisional ? words.provisionalLegend : undefined}
      table={{
        heads: [words.categoryHead, ...series.map(({ name }) => name)],
        rows: corners.map(({ name }, at) => [
          name,
          ...series.map(({ scores }) => scores[at]?.text ?? words.noScore),
        ]),
      }}
      words={words}
    >
      <ScoresChart picture={picture} />
      <Legend of="line" entries={series} />
    </PictureFrame>
  );
}
