import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { fill } from "../../core/text/fill";
import type { PaneWords } from "../../core/text/paneWords";
import type { PendingRowWords } from "../../core/text/pendingRowWords";
import type { SheetCell } from "../../core/workbook/address";
import type { ItemHelp } from "../../views/itemView";
import type { ItemProgress } from "../../views/progressView";
import { ItemHelpPanel } from "./ItemHelpPanel";
import { RowList } from "./RowList";
import type { Confirming } from "./useConfirming";

export interface ItemPanelProps {
  readonly item: ItemProgress;
  /** Null while the item is closed. */
  readonly help: ItemHelp | null;
  readonly isOpen: boolean;
  readonly selected: SheetCell | null;
  readonly words: PaneWords;
  readonly pendingWords: PendingRowWords;
  readonly confirming: Confirming;
  readonly onToggle: () => void;
  readonly onGoTo: (place: SheetCell) => void;
}

/** One item: its progress and score, and opened its rows and what helps with them. */
export function ItemPanel({ item, help, isOpen, selected, words, onToggle, ...rowProps }: ItemPanelProps) {
  const styles = useStyles();
  const panel = useRef<HTMLElement>(null);
  const { id, name, count, points, level, isProvisional, rows } = item;
  const score =
    points === null ? "" : isProvisional ? fill(words.provisionalMark, { score: points }) : points;

  // The cell that was chosen in the sheet has opened it, maybe out of sight.
  useEffect(() => {
    if (isOpen) panel.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);

  return (
    <section ref={panel} className={styles.item} aria-label={`${id} ${name}`}>
      <Button appearance="subtle" className={styles.head} aria-expanded={isOpen} onClick={onToggle}>
        <span className={styles.name}>
          {id} {name}
        </span>
        <Caption1 className={styles.figures}>
          {[fill(words.fillLead, { answered: count.answered, of: count.of }), level, score]
            .filter((part) => part !== "")
            .join(" · ")}
        </Caption1>
      </Button>
      {isOpen && (
        <div className={styles.body}>
          <RowList
            label={fill(words.answersOf, { id })}
            rows={rows}
            selected={selected}
            words={words}
            {...rowProps}
          />
          {help !== null && <ItemHelpPanel help={help} words={words} />}
        </div>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  head: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    width: "100%",
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    textAlign: "start",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  figures: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalS,
  },
});
