import { Body1Strong, Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { CollectWords } from "../../core/text/collectWords";
import type { RowState } from "./batchRow";
import { StateMark, stateWord } from "./StateMark";

export interface BatchFileRowProps {
  readonly name: string;
  readonly state: RowState;
  readonly agency: string;
  /** In words; empty for none. */
  readonly reason: string;
  /** Its place in the list, from 0. */
  readonly at: number;
  readonly isSelected: boolean;
  /** True where Tab stops at it. */
  readonly isActive: boolean;
  readonly words: CollectWords;
  readonly onSelect: (name: string) => void;
  readonly onFocus: (at: number) => void;
}

/** All rows are as high: the list reckons by it where each one is. */
export const rowHeightPx = 68;

/** A file of a batch in one row of the list. Drawn again only when something of it has changed: files come in fast. */
export const BatchFileRow = memo(function BatchFileRow(props: BatchFileRowProps) {
  const { name, state, agency, reason, at, isSelected, isActive, words, onSelect, onFocus } = props;
  const styles = useStyles();
  return (
    <div
      role="row"
      aria-rowindex={at + 1}
      className={mergeClasses(styles.row, isSelected && styles.selected)}
    >
      <div role="cell" className={styles.cell}>
        <Button
          appearance="transparent"
          tabIndex={isActive ? 0 : -1}
          aria-expanded={isSelected}
          className={styles.button}
          onFocus={() => onFocus(at)}
          onClick={() => onSelect(name)}
        >
          <span className={styles.lines}>
            <span className={styles.line}>
              <Body1Strong className={styles.name} title={name}>
                {name}
              </Body1Strong>
              <StateMark state={state} word={stateWord(state, words)} />
            </span>
            <Caption1 className={styles.aside}>{agency === "" ? words.noAgency : agency}</Caption1>
            <Caption1 className={styles.aside} title={reason}>
              {reason}
            </Caption1>
          </span>
        </Button>
      </div>
    </div>
  );
});

const useStyles = makeStyles({
  row: {
    boxSizing: "border-box",
    height: `${rowHeightPx}px`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  selected: { backgroundColor: tokens.colorNeutralBackground1Selected },
  cell: { height: "100%" },
  button: {
    width: "100%",
    height: "100%",
    maxWidth: "none",
    justifyContent: "flex-start",
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  lines: { display: "flex", flexDirection: "column", width: "100%", minWidth: 0 },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  name: { flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  aside: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
});
