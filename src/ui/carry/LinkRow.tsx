import { Badge, makeStyles } from "@fluentui/react-components";
import { memo } from "react";
import type { CarryStepWords } from "../../core/text/carryStepWords";
import { fill } from "../../core/text/fill";
import { type RowPlace, WindowedRow } from "../WindowedRow";
import { idsOf, type LinkView } from "./linkView";

export interface LinkRowProps extends RowPlace {
  readonly link: LinkView;
  /** What kind of link it is, in words. */
  readonly kind: string;
  readonly isSelected: boolean;
  readonly words: CarryStepWords;
  readonly onSelect: (at: number) => void;
}

/** A link in one row of the list. Drawn again only when something of it has changed. */
export const LinkRow = memo(function LinkRow(props: LinkRowProps) {
  const { link, kind, words, onSelect, ...place } = props;
  const styles = useStyles();
  const { from, to } = idsOf(link);
  const join = (ids: readonly string[]) => (ids.length === 0 ? words.noId : ids.join(", "));
  const [first] = link.pairs;
  return (
    <WindowedRow
      name={from.join() === to.join() ? join(from) : fill(words.linkIds, { from: join(from), to: join(to) })}
      mark={
        <Badge
          className={styles.badge}
          appearance={link.isConfirmed ? "outline" : "tint"}
          color={link.isConfirmed ? "success" : "warning"}
        >
          {link.isConfirmed ? words.confirmed : words.toLook}
        </Badge>
      }
      asides={[kind, first?.now?.text ?? first?.old?.text ?? ""]}
      onSelect={() => onSelect(link.at)}
      {...place}
    />
  );
});

const useStyles = makeStyles({ badge: { flexShrink: 0 } });
