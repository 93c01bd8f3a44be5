import { Body1Strong, Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CollectWords } from "../../core/text/collectWords";
import { describeProblem } from "../../core/text/describeProblem";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import type { BatchRow } from "./batchRow";
import { StateMark, stateWord } from "./StateMark";
import { useRowWindow } from "./useRowWindow";

export interface BatchFileTableProps {
  readonly rows: readonly BatchRow[];
  /** Name of the file that stands open; null for none. */
  readonly selected: string | null;
  readonly language: Language;
  readonly words: CollectWords;
  readonly onSelect: (name: string) => void;
}

const rowHeightPx = 68;
const mostRowsInSight = 6;

/** The files of a batch with what became of each; however many there are, only those in sight are drawn. */
export function BatchFileTable({ rows, selected, language, words, onSelect }: BatchFileTableProps) {
  const styles = useStyles();
  const heightPx = rowHeightPx * mostRowsInSight;
  const { list, from, to, active, ...on } = useRowWindow(rows.length, rowHeightPx, heightPx);
  return (
    <div
      ref={list}
      role="table"
      aria-label={words.fileList}
      aria-rowcount={rows.length}
      className={styles.list}
      onScroll={on.onScroll}
      onKeyDown={on.onKeyDown}
    >
      {/* A spacer as tall as all rows: a style of its own by SVG, since the height is data. */}
      <svg aria-hidden width="1" height={rows.length * rowHeightPx} className={styles.spacer} />
      <svg aria-hidden width="1" height={from * rowHeightPx} className={styles.above} />
      {rows.slice(from, to).map((row, index) => {
        const at = from + index;
        const reason = row.reason === null ? "" : describeProblem(row.reason, language).what;
        return (
          <div
            key={row.name}
            role="row"
            aria-rowindex={at + 1}
            className={mergeClasses(styles.row, row.name === selected && styles.selected)}
          >
            <div role="cell" className={styles.cell}>
              <Button
                appearance="transparent"
                tabIndex={at === active ? 0 : -1}
                aria-expanded={row.name === selected}
                className={styles.button}
                onFocus={() => on.onFocus(at)}
                onClick={() => onSelect(row.name)}
              >
                <span className={styles.lines}>
                  <span className={styles.line}>
                    <Body1Strong className={styles.name} title={row.name}>
                      {row.name}
                    </Body1Strong>
                    <StateMark state={row.state} word={stateWord(row.state, words)} />
                  </span>
                  <Caption1 className={styles.aside}>
                    {row.agency === "" ? words.noAgency : row.agency}
                  </Caption1>
                  <Caption1 className={styles.aside} title={reason}>
                    {row.reasonCount > 1
                      ? fill(words.reasonAndMore, { reason, count: row.reasonCount - 1 })
                      : reason}
                  </Caption1>
                </span>
              </Button>
            </div>
          </div>
        );
      })}
    </div>
  );
}

const useStyles = makeStyles({
  list: {
    position: "relative",
    maxHeight: `${rowHeightPx * mostRowsInSight}px`,
    overflowY: "auto",
    overflowX: "hidden",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  spacer: { position: "absolute", top: 0, left: 0, pointerEvents: "none" },
  above: { display: "block" },
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
