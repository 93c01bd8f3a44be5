import { Body1, Body1Strong, Caption1, LargeTitle, makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../core/text/fill";
import type { PaneWords } from "../../core/text/paneWords";
import type { MeanView } from "../../views/scoresView";

export interface TotalScoreProps {
  /** Whose score it is. */
  readonly head: string;
  readonly total: MeanView;
  readonly topPoints: number;
  readonly levelCounts: readonly { readonly level: string; readonly count: number }[];
  readonly words: PaneWords;
}

/** The total of one score set, how much of it is known, and how many items stand at each level. */
export function TotalScore({ head, total, topPoints, levelCounts, words }: TotalScoreProps) {
  const styles = useStyles();
  const { points, assessed, of, isProvisional, restAtZero } = total;
  return (
    <section className={styles.card} aria-label={head}>
      <Body1Strong>{head}</Body1Strong>
      <div className={styles.figure}>
        <LargeTitle>{points ?? "–"}</LargeTitle>
        <Caption1>{fill(words.outOf, { top: topPoints })}</Caption1>
      </div>
      <Body1>{fill(words.assessedItems, { assessed, of })}</Body1>
      {isProvisional && points !== null && <Body1>{words.provisional}</Body1>}
      {restAtZero !== null && <Body1>{fill(words.restAtZero, { score: restAtZero })}</Body1>}
      <Caption1 className={styles.levelsHead}>{words.levelCounts}</Caption1>
      <dl className={styles.levels}>
        {levelCounts.map(({ level, count }) => (
          <div key={level} className={styles.level}>
            <dt>
              <Caption1>{level}</Caption1>
            </dt>
            <dd className={styles.count}>
              <Caption1>{count}</Caption1>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  figure: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorBrandForeground1,
    fontVariantNumeric: "tabular-nums",
  },
  levelsHead: { marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
  levels: { margin: 0 },
  level: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  count: { margin: 0, fontVariantNumeric: "tabular-nums" },
});
