import { makeStyles, Subtitle2 } from "@fluentui/react-components";
import { useState } from "react";
import type { ScoreSetName } from "../../core/form/slots";
import type { PictureWords } from "../../core/text/pictureWords";
import type { FormPictures } from "../../views/pictures/picturesView";
import { ChoiceLine } from "../ChoiceLine";
import { FoldedPictures } from "../pictures/FoldedPictures";
import { GainsFigure } from "../pictures/GainsFigure";
import { HeatMap } from "../pictures/HeatMap";
import { LevelsFigure } from "../pictures/LevelsFigure";
import { ScoresFigure } from "../pictures/ScoresFigure";

export interface ResultPicturesProps {
  readonly pictures: FormPictures;
  /** The sets that have begun. */
  readonly sets: readonly ScoreSetName[];
  readonly words: PictureWords;
  readonly onItem: (id: string) => void;
}

/** What a form comes to in pictures; of those that show one set alone, the set can be chosen. */
export function ResultPictures({ pictures, sets, words, onItem }: ResultPicturesProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<ScoreSetName>("self");
  const set = sets.includes(chosen) ? chosen : "self";
  const { scores, levels, gains, items } = pictures;
  const choice = sets.length > 1 && (
    <ChoiceLine
      label={words.assessor}
      choices={sets.map((id) => ({ id, name: words[id] }))}
      chosen={set}
      onChange={setChosen}
    />
  );
  const itemsOfSet = items[set] ?? null;
  const levelsOfSet = levels[set] ?? null;
  // The choice stays in sight where the other set alone has levels.
  const hasLevels = Object.values(levels).some((each) => each !== null);
  return (
    <section aria-label={words.head}>
      <Subtitle2 as="h3" block className={styles.plain}>
        {words.head}
      </Subtitle2>
      <FoldedPictures
        pictures={[
          {
            id: "scores",
            title: words.scoresHead,
            figure: scores && <ScoresFigure picture={scores} title={words.scoresHead} words={words} />,
          },
          {
            id: "items",
            title: words.itemsHead,
            figure: itemsOfSet && (
              <>
                {choice}
                <HeatMap picture={itemsOfSet} words={words} onItem={onItem} />
              </>
            ),
          },
          {
            id: "levels",
            title: words.levelsHead,
            figure: hasLevels ? (
              <>
                {choice}
                {levelsOfSet && <LevelsFigure picture={levelsOfSet} words={words} />}
              </>
            ) : null,
          },
          {
            id: "gains",
            title: words.gainsHead,
            figure: gains && <GainsFigure picture={gains} words={words} />,
          },
        ]}
      />
    </section>
  );
}

const useStyles = makeStyles({
  plain: { margin: 0 },
});
