import { Caption1, makeStyles, Subtitle1, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PaneWords } from "../../core/text/paneWords";
import type { ScoresView } from "../../views/scoresView";
import { CategoryScores } from "./CategoryScores";
import { GapList } from "./GapList";
import { TotalScore } from "./TotalScore";

export interface ScoreReportProps {
  readonly scores: ScoresView;
  readonly words: PaneWords;
  /** The scores in sentences. */
  readonly sentences: ReactNode;
  /** The scores in pictures. */
  readonly pictures: ReactNode;
}

/** What a form comes to: by which edition, the total, each category with its items, and what to do first. */
export function ScoreReport({ scores, words, sentences, pictures }: ScoreReportProps) {
  const styles = useStyles();
  const { edition, sets, totals, categories } = scores;
  const isProvisional = sets.some(
    (set) =>
      totals[set]?.isProvisional === true ||
      categories.some(({ items }) => items.some((item) => item.scores[set]?.isProvisional === true)),
  );
  return (
    <section className={styles.report} aria-label={words.resultsHead}>
      <div>
        <Subtitle1 as="h2" block className={styles.plain}>
          {words.resultsHead}
        </Subtitle1>
        <Caption1 as="p" block className={styles.plain}>
          {edition}
        </Caption1>
      </div>
      {sentences}
      <div className={styles.totals}>
        {sets.map((set) => {
          const total = totals[set];
          return (
            total !== undefined && (
              <TotalScore
                key={set}
                head={words[set]}
                total={total}
                topPoints={scores.topPoints}
                levelCounts={scores.levelCounts[set] ?? []}
                words={words}
              />
            )
          );
        })}
      </div>
      {pictures}
      <Subtitle2 as="h3" block className={styles.plain}>
        {words.categoriesHead}
      </Subtitle2>
      <CategoryScores categories={categories} sets={sets} words={words} />
      {isProvisional && <Caption1>{words.provisionalLegend}</Caption1>}
      <GapList
        gaps={scores.gaps}
        unanswered={scores.unanswered}
        showsAssessor={sets.length > 1}
        words={words}
      />
    </section>
  );
}

const useStyles = makeStyles({
  report: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  totals: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 240px), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  plain: { margin: 0 },
});
