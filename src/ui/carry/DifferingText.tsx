import { makeStyles, tokens } from "@fluentui/react-components";
import type { PreviewSide } from "../../core/crosswalk/previewCrosswalk";

export interface DifferingTextProps {
  readonly side: "old" | "now";
  readonly segments: PreviewSide["segments"];
}

/** A text with what the other side hasn't: struck through in the old one, underlined in the new. */
export function DifferingText({ side, segments }: DifferingTextProps) {
  const styles = useStyles();
  return (
    <span>
      {segments.map(({ text, isChanged }, index) => {
        if (!isChanged) return <span key={index}>{text}</span>;
        return side === "old" ? (
          <del key={index} className={styles.old}>
            {text}
          </del>
        ) : (
          <ins key={index} className={styles.now}>
            {text}
          </ins>
        );
      })}
    </span>
  );
}

const useStyles = makeStyles({
  old: { backgroundColor: tokens.colorStatusDangerBackground1, textDecorationLine: "line-through" },
  now: { backgroundColor: tokens.colorStatusSuccessBackground1, textDecorationLine: "underline" },
});
