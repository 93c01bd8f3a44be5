import type { PictureWords } from "../../core/text/pictureWords";
import type { LevelsPicture } from "../../views/pictures/picturesView";
import { Legend } from "./Legend";
import { PictureFrame } from "./PictureFrame";
import { StackedBars } from "./StackedBars";

export interface LevelsFigureProps {
  readonly picture: LevelsPicture;
  readonly words: PictureWords;
}

/** Items by level with what the parts of bars mean, and as a table. */
export function LevelsFigure({ picture, words }: LevelsFigureProps) {
  const { parts, bars } = picture;
  return (
    <PictureFrame
      title={words.levelsHead}
      table={{
        heads: [words.categoryHead, ...parts.map(({ name }) => name)],
        rows: bars.map(({ label, counts }) => [label, ...counts.map(String)]),
      }}
      words={words}
    >
      <StackedBars picture={picture} />
      <Legend of="box" entries={parts} />
    </PictureFrame>
  );
}
