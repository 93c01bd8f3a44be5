import {
  Badge,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { memo } from "react";
import type { CarryStepWords } from "../../core/text/carryStepWords";
import { fill } from "../../core/text/fill";
import { idsOf, type LinkView } from "./linkView";

export interface LinkRowProps {
  readonly link: LinkView;
  /** What kind of link it is, in words. */
  readonly kind: string;
  /** Its place in the list, from 0. */
  readonly row: number;
  readonly isSelected: boolean;
  /** True where Tab stops at it. */
  readonly isActive: boolean;
  readonly words: CarryStepWords;
  readonly onSelect: (at: number) => void;
  readonly onFocus: (row: number) => void;
}

/** All rows are as high: the list reckons by it where each one is. */
export const linkRowHeightPx = 68;

/** A link in one row of the list. Drawn again only when something of it has changed. */
export const LinkRow = memo(function LinkRow(props: LinkRowProps) {
  const { link, kind, row, isSelected, isActive, words, onSelect, onFocus } = props;
  const styles = useStyles();
  const { from, to } = idsOf(link);
  const join = (ids: readonly string[]) => (ids.length === 0 ? words.noId : ids.join(", "));
  const [first] = link.pairs;
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={mergeClasses(styles.row, isSelected && styles.selected)}
    >
      <div role="cell" className={styles.cell}>
        <Button
          appearance="transparent"
          tabIndex={isActive ? 0 : -1}
          aria-expanded={isSelected}
          className={styles.button}
          onFocus={() => onFocus(row)}
          onClick={() => onSelect(link.at)}
        >
          <span className={styles.lines}>
            <span className={styles.line}>
              <Body1Strong className={styles.ids}>
                {from.join() === to.join()
                  ? join(from)
                  : fill(words.linkIds, { from: join(from), to: join(to) })}
              </Body1Strong>
              <Badge
                className={styles.badge}
                appearance={link.isConfirmed ? "outline" : "tint"}
                color={link.isConfirmed ? "success" : "warning"}
              >
                {link.isConfirmed ? words.confirmed : words.toLook}
              </Badge>
            </span>
            <Caption1 className={mergeClasses(styles.aside, styles.kind)}>{kind}</Caption1>
            <Caption1 className={styles.aside}>{first?.now?.text ?? first?.old?.text ?? ""}</Caption1>
          </span>
        </Button>
      </div>
    </div>
  );
});

const useStyles = makeStyles({
  row: {
    boxSizing: "border-box",
    height: `${linkRowHeightPx}px`,
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
  badge: { flexShrink: 0 },
  kind: { "::first-letter": { textTransform: "uppercase" } },
  ids: { flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  aside: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
});
