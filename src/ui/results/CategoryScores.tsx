import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { fill } from "../../core/text/fill";
import type { ScoreSetName } from "../../core/form/slots";
import type { PaneWords } from "../../core/text/paneWords";
import type { CategoryView, MeanView } from "../../views/scoresView";
import { ItemTable } from "./ItemTable";

export interface CategoryScoresProps {
  readonly categories: readonly CategoryView[];
  readonly sets: readonly ScoreSetName[];
  readonly words: PaneWords;
}

/** Each category with its scores; opened, its items. */
export function CategoryScores({ categories, sets, words }: CategoryScoresProps) {
  const styles = useStyles();
  return (
    <Accordion multiple collapsible>
      {categories.map((category) => (
        <AccordionItem key={category.id} value={category.id}>
          <AccordionHeader as="h4" expandIconPosition="end">
            {fill(words.category, { id: category.id, name: category.name })}
          </AccordionHeader>
          <div className={styles.means}>
            {sets.map((set) => {
              const mean = category.means[set];
              return (
                mean !== undefined && (
                  <CategoryMean
                    key={set}
                    head={words[set]}
                    showsHead={sets.length > 1}
                    mean={mean}
                    words={words}
                  />
                )
              );
            })}
          </div>
          <AccordionPanel className={styles.panel}>
            <ItemTable category={category} sets={sets} words={words} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

interface CategoryMeanProps {
  readonly head: string;
  readonly showsHead: boolean;
  readonly mean: MeanView;
  readonly words: PaneWords;
}

function CategoryMean({ head, showsHead, mean, words }: CategoryMeanProps) {
  const styles = useStyles();
  const { points, share, assessed, of, isProvisional, restAtZero } = mean;
  const score =
    points === null
      ? words.notAssessed
      : isProvisional
        ? fill(words.provisionalMark, { score: points })
        : points;
  return (
    <div>
      <div className={styles.line}>
        <Caption1>{showsHead ? head : fill(words.assessedItems, { assessed, of })}</Caption1>
        <strong className={styles.points}>{score}</strong>
      </div>
      <ProgressBar value={share} thickness="large" aria-label={`${head} ${score}`} />
      {showsHead && isProvisional && <Caption1 block>{fill(words.assessedItems, { assessed, of })}</Caption1>}
      {restAtZero !== null && <Caption1 block>{fill(words.restAtZero, { score: restAtZero })}</Caption1>}
    </div>
  );
}

const useStyles = makeStyles({
  means: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalS,
  },
  panel: { marginInline: 0 },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  points: { fontVariantNumeric: "tabular-nums" },
});
