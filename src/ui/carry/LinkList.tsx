import { makeStyles, tokens } from "@fluentui/react-components";
import type { CarryStepWords } from "../../core/text/carryStepWords";
import { useRowWindow } from "../useRowWindow";
import { LinkRow, linkRowHeightPx } from "./LinkRow";
import type { LinkView } from "./linkView";

export interface LinkListProps {
  readonly links: readonly LinkView[];
  /** The place in the crosswalk of the link that stands open; null for none. */
  readonly selected: number | null;
  readonly kinds: Readonly<Record<LinkView["kind"], string>>;
  readonly words: CarryStepWords;
  readonly onSelect: (at: number) => void;
}

const mostRowsInSight = 5;

/** The links of a crosswalk; however many there are, only those in sight are drawn. */
export function LinkList({ links, selected, kinds, words, onSelect }: LinkListProps) {
  const styles = useStyles();
  const heightPx = linkRowHeightPx * mostRowsInSight;
  const { list, from, to, active, ...on } = useRowWindow(links.length, linkRowHeightPx, heightPx);
  return (
    <div
      ref={list}
      role="table"
      aria-label={words.links}
      aria-rowcount={links.length}
      className={styles.list}
      onScroll={on.onScroll}
      onKeyDown={on.onKeyDown}
    >
      {/* A spacer as tall as all rows: a style of its own by SVG, since the height is data. */}
      <svg aria-hidden width="1" height={links.length * linkRowHeightPx} className={styles.spacer} />
      <svg aria-hidden width="1" height={from * linkRowHeightPx} className={styles.above} />
      {links.slice(from, to).map((link, index) => (
        <LinkRow
          key={link.at}
          link={link}
          kind={kinds[link.kind]}
          row={from + index}
          isSelected={link.at === selected}
          isActive={from + index === active}
          words={words}
          onSelect={onSelect}
          onFocus={on.onFocus}
        />
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  list: {
    position: "relative",
    maxHeight: `${linkRowHeightPx * mostRowsInSight}px`,
    overflowY: "auto",
    overflowX: "hidden",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  spacer: { position: "absolute", top: 0, left: 0, pointerEvents: "none" },
  above: { display: "block" },
});
