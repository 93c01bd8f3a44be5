import { Badge, Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { OldReason } from "../../core/form/lastYear";
import { fill } from "../../core/text/fill";
import type { PendingRowWords } from "../../core/text/pendingRowWords";
import type { PendingRowView } from "../../views/pendingView";
import { ConfirmButton } from "./ConfirmButton";
import type { Confirming } from "./useConfirming";

export interface PendingCardProps {
  readonly pending: PendingRowView;
  readonly confirming: Confirming;
  readonly words: PendingRowWords;
  /** What the row asks, where that doesn't stand above it. */
  readonly showsName?: boolean;
  /** Brings the person to the row's cells; null where the row stands above. */
  readonly onGoTo?: (() => void) | null;
}

/** What a row holds of last year, why it was pointed out, and the button that confirms it. */
export function PendingCard(props: PendingCardProps) {
  const { pending, confirming, words, showsName = false, onGoTo = null } = props;
  const styles = useStyles();
  const { row, name, year, cells, pointedOut } = pending;
  const reasons: Readonly<Record<OldReason, string>> = {
    answer: words.oldAnswer,
    "no-evidence": words.noEvidence,
    evidence: words.oldEvidence,
  };
  return (
    <div className={styles.card}>
      {showsName &&
        (onGoTo === null ? (
          <Body1 block>{name}</Body1>
        ) : (
          <Button appearance="subtle" className={styles.name} onClick={onGoTo}>
            {name}
          </Button>
        ))}
      <div className={styles.line}>
        <Caption1 className={styles.aside}>{fill(words.ofYear, { year })}</Caption1>
        {pointedOut !== null && (
          <Badge appearance="tint" color="warning">
            {reasons[pointedOut]}
          </Badge>
        )}
      </div>
      {cells.map(({ label, text }) => (
        <Body1 key={label} block className={styles.text}>
          {fill(words.cell, { label, text })}
        </Body1>
      ))}
      <ConfirmButton row={row} confirming={confirming} words={words} />
    </div>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    marginBlock: tokens.spacingVerticalXS,
    marginInlineStart: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  name: { minWidth: 0, padding: 0, justifyContent: "flex-start", textAlign: "start" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  aside: { color: tokens.colorNeutralForeground2 },
  text: { whiteSpace: "pre-line" },
});
