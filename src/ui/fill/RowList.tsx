import {
  Badge,
  type BadgeProps,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type { PaneWords } from "../../core/text/paneWords";
import type { PendingRowWords } from "../../core/text/pendingRowWords";
import type { SheetCell } from "../../core/workbook/address";
import type { ProgressRow, RowState } from "../../views/progressView";
import { PendingCard } from "./PendingCard";
import type { Confirming } from "./useConfirming";

export interface RowListProps {
  readonly label: string;
  readonly rows: readonly ProgressRow[];
  readonly selected: SheetCell | null;
  readonly words: PaneWords;
  readonly pendingWords: PendingRowWords;
  readonly confirming: Confirming;
  readonly onGoTo: (place: SheetCell) => void;
}

/** The rows of an item, each with how it stands; one that is pressed leads to its cell. */
export function RowList({ label, rows, selected, words, pendingWords, confirming, onGoTo }: RowListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {rows.map((row) => {
        const { key, place } = row;
        const pending = confirming.rows.get(key);
        const isHere = place !== null && place.sheet === selected?.sheet && place.row === selected.row;
        return (
          <li key={key}>
            <Button
              appearance="subtle"
              className={mergeClasses(styles.row, isHere && styles.here)}
              disabled={place === null}
              aria-current={isHere}
              onClick={() => place !== null && onGoTo(place)}
            >
              <RowContent row={row} words={words} />
            </Button>
            {pending !== undefined && (
              <PendingCard pending={pending} confirming={confirming} words={pendingWords} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

const colours: Readonly<Record<RowState, NonNullable<BadgeProps["color"]>>> = {
  answered: "success",
  blank: "informative",
  partial: "warning",
  check: "danger",
  optional: "informative",
  pending: "warning",
};

function RowContent({ row, words }: { readonly row: ProgressRow; readonly words: PaneWords }) {
  const styles = useStyles();
  const { key, text, level, state, answer, place } = row;
  const names: Readonly<Record<RowState, string>> = {
    answered: words.stateAnswered,
    blank: words.stateBlankRow,
    partial: words.statePartial,
    check: words.stateCheckRow,
    optional: words.stateOptional,
    pending: words.statePending,
  };
  return (
    <>
      <span className={styles.line}>
        <Caption1>
          {key} · {level}
        </Caption1>
        <Badge
          appearance={state === "blank" || state === "optional" ? "outline" : "tint"}
          color={colours[state]}
        >
          {answer === "" ? names[state] : state === "check" ? `${names[state]}: ${answer}` : answer}
        </Badge>
      </span>
      <span>{text}</span>
      {place === null && <Caption1>{words.rowPlaceLost}</Caption1>}
    </>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    width: "100%",
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `${tokens.strokeWidthThickest} solid transparent`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    // Forced colours show what is transparent.
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
  },
  here: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});
