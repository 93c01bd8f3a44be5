import { makeStyles, Subtitle2 } from "@fluentui/react-components";
import type { Language } from "../../core/text/language";
import { pictureWordsIn } from "../../core/text/pictureWords";
import type { BatchPictures } from "../../views/pictures/picturesView";
import { FoldedPictures } from "../pictures/FoldedPictures";
import { LevelsFigure } from "../pictures/LevelsFigure";
import { ScoresFigure } from "../pictures/ScoresFigure";

export interface BatchChartsProps {
  readonly pictures: BatchPictures;
  readonly language: Language;
}

/** What a batch's agencies come to together, in pictures; nothing where there are no scores. */
export function BatchCharts({ pictures: { scores, levels }, language }: BatchChartsProps) {
  const styles = useStyles();
  const words = pictureWordsIn(language);
  if (scores === null && levels === null) return null;
  return (
    <section aria-label={words.head}>
      <Subtitle2 as="h3" block className={styles.plain}>
        {words.head}
      </Subtitle2>
      <FoldedPictures
        pictures={[
          {
            id: "scores",
            title: words.meansHead,
            figure: scores && <ScoresFigure picture={scores} title={words.meansHead} words={words} />,
          },
          {
            id: "levels",
            title: words.levelsHead,
            figure: levels && <LevelsFigure picture={levels} words={words} />,
          },
        ]}
      />
    </section>
  );
}

const useStyles = makeStyles({
  plain: { margin: 0 },
});
