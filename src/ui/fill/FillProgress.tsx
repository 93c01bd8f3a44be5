import { Body1, makeStyles, ProgressBar, Subtitle1, tokens } from "@fluentui/react-components";
import type { ScoreSetName } from "../../core/form/slots";
import { fill } from "../../core/text/fill";
import type { PaneWords } from "../../core/text/paneWords";
import { ChoiceLine } from "../ChoiceLine";
import type { ProgressView } from "../../views/progressView";

export interface FillProgressProps {
  readonly progress: ProgressView;
  readonly words: PaneWords;
  readonly onSet: (set: ScoreSetName) => void;
}

/** How much of the form is answered and what that comes to, of the agency or of the committee. */
export function FillProgress({ progress, words, onSet }: FillProgressProps) {
  const styles = useStyles();
  const { set, count, total } = progress;
  const lead = fill(words.fillLead, { answered: count.answered, of: count.of });
  return (
    <section className={styles.card} aria-label={words.fillHead}>
      <ChoiceLine
        label={words.whoseAnswers}
        choices={[
          { id: "self", name: words.selfShort },
          { id: "committee", name: words.committeeShort },
        ]}
        chosen={set}
        onChange={onSet}
      />
      <div className={styles.line}>
        <Subtitle1 as="h2" className={styles.plain}>
          {lead}
        </Subtitle1>
        <Body1 className={styles.figure}>
          {total === null ? words.fillNoTotal : fill(words.fillTotal, { score: total })}
        </Body1>
      </div>
      <ProgressBar
        thickness="large"
        value={count.of === 0 ? 0 : count.answered / count.of}
        aria-label={lead}
      />
    </section>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  plain: { margin: 0 },
  figure: { fontVariantNumeric: "tabular-nums" },
});
