import { Body1Strong, Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Where a row stands in a long list, and how it takes part in going through it. */
export interface RowPlace {
  /** Its place in the list, from 0. */
  readonly at: number;
  /** True where Tab stops at it. */
  readonly isActive: boolean;
  readonly onFocus: (at: number) => void;
}

export interface WindowedRowProps extends RowPlace {
  readonly name: string;
  /** What stands at the end of the name's line. */
  readonly mark: ReactNode;
  /** The lines below it; of a longer one the beginning is seen. */
  readonly asides: readonly [string, string];
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

/** All rows are as high: the list reckons by it where each one is. */
export const rowHeightPx = 68;

/** A row of a long list: three lines that are pressed as one. */
export function WindowedRow(props: WindowedRowProps) {
  const { name, mark, asides, at, isSelected, isActive, onSelect, onFocus } = props;
  const [first, second] = asides;
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
          onClick={onSelect}
        >
          <span className={styles.lines}>
            <span className={styles.line}>
              <Body1Strong className={styles.name} title={name}>
                {name}
              </Body1Strong>
              {mark}
            </span>
            <Caption1 className={styles.aside}>{first}</Caption1>
            <Caption1 className={styles.aside} title={second}>
              {second}
            </Caption1>
          </span>
        </Button>
      </div>
    </div>
  );
}

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
    "::first-letter": { textTransform: "uppercase" },
  },
});
