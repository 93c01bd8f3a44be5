import { Badge, Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { CrosswalkLink } from "../../core/crosswalk/crosswalk";
import type { PreviewSide } from "../../core/crosswalk/previewCrosswalk";
import type { CarryStepWords } from "../../core/text/carryStepWords";
import type { CrosswalkWords } from "../../core/text/crosswalkWords";
import { fill } from "../../core/text/fill";
import { ChoiceLine } from "../ChoiceLine";
import { DifferingText } from "./DifferingText";
import { idsOf, type LinkOutcome, type LinkView } from "./linkView";

export interface LinkDetailsProps {
  readonly link: LinkView;
  /** True where another link waits to be looked at. */
  readonly hasNext: boolean;
  readonly words: CarryStepWords;
  readonly crosswalkWords: CrosswalkWords;
  readonly onAnswers: (answers: CrosswalkLink["answers"]) => void;
  readonly onConfirm: () => void;
  readonly onUnconfirm: () => void;
  readonly onNext: () => void;
}

/** A link whole: old and new side by side, what differs marked, and what a person says about it. */
export function LinkDetails(props: LinkDetailsProps) {
  const { link, hasNext, words, crosswalkWords, onAnswers, onConfirm, onUnconfirm, onNext } = props;
  const styles = useStyles();
  const { from, to } = idsOf(link);
  const label = fill(words.linkIds, { from: from.join(", "), to: to.join(", ") });
  const changes = [
    crosswalkWords.kinds[link.kind],
    ...link.changes.map((each) => crosswalkWords.changes[each]),
  ];
  return (
    <section aria-label={label} className={styles.card}>
      <div className={styles.line}>
        <Body1Strong className={styles.kind}>{[...new Set(changes)].join(" · ")}</Body1Strong>
        {link.isConfirmed && (
          <Badge appearance="outline" color="success">
            {words.confirmed}
          </Badge>
        )}
      </div>
      {link.pairs.map(({ old, now, similarity }) => (
        <div key={`${old?.id} ${now?.id}`} className={styles.pair}>
          <Side side="old" shown={old} words={words} />
          <Side side="now" shown={now} words={words} />
          {similarity !== null && (
            <Caption1 className={styles.alike}>{fill(words.similarity, { percent: similarity })}</Caption1>
          )}
        </div>
      ))}
      {link.note !== null && <Caption1>{link.note}</Caption1>}
      <Outcome link={link} words={words} onAnswers={onAnswers} />
      <div className={styles.line}>
        {/* One button through all links, so that the keyboard stays on it: a key confirms each. */}
        <Button
          appearance="primary"
          disabledFocusable={link.isConfirmed && !hasNext}
          onClick={link.isConfirmed ? onNext : onConfirm}
        >
          {link.isConfirmed ? words.goNext : hasNext ? words.confirmNext : words.confirmLast}
        </Button>
        {link.isConfirmed && (
          <Button appearance="subtle" onClick={onUnconfirm}>
            {words.unconfirm}
          </Button>
        )}
      </div>
    </section>
  );
}

interface SideProps {
  readonly side: "old" | "now";
  readonly shown: PreviewSide | null;
  readonly words: CarryStepWords;
}

function Side({ side, shown, words }: SideProps) {
  const styles = useStyles();
  if (shown === null)
    return (
      <div className={styles.side}>
        <Caption1>{side === "old" ? words.nothingOld : words.nothingNow}</Caption1>
      </div>
    );
  return (
    <div className={styles.side}>
      <Body1Strong block>{fill(side === "old" ? words.old : words.now, { id: shown.id })}</Body1Strong>
      <Caption1 block className={styles.aside}>
        {shown.where}
      </Caption1>
      <Body1 block>
        <DifferingText side={side} segments={shown.segments} />
      </Body1>
    </div>
  );
}

type OutcomeProps = Pick<LinkDetailsProps, "link" | "words" | "onAnswers">;

/** What becomes of the answers, or the choice where a person has one. */
function Outcome({ link, words, onAnswers }: OutcomeProps) {
  const styles = useStyles();
  const sentences: Readonly<Record<Exclude<LinkOutcome, "choice">, string>> = {
    "asks-always": words.asksAlways,
    nowhere: words.goesNowhere,
    blank: words.comesFromNowhere,
  };
  if (link.outcome !== "choice") return <Caption1 block>{sentences[link.outcome]}</Caption1>;
  return (
    <div className={styles.line}>
      <Body1>{words.answers}</Body1>
      <ChoiceLine
        label={words.answers}
        choices={[
          { id: "carry", name: words.answersCarry },
          { id: "ask", name: words.answersAsk },
        ]}
        chosen={link.answers}
        onChange={onAnswers}
      />
    </div>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  // Under each other in the narrowest pane, side by side from some 420 pixels on.
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 160px), 1fr))",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  kind: { "::first-letter": { textTransform: "uppercase" } },
  side: {
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  aside: { color: tokens.colorNeutralForeground2 },
  alike: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2 },
});
