import { Badge, makeStyles } from "@fluentui/react-components";
import type { CollectWords } from "../../core/text/collectWords";
import type { RowState } from "./batchRow";

export interface StateMarkProps {
  readonly state: RowState;
  readonly word: string;
}

const looks: Readonly<Record<RowState, "subtle" | "informative" | "success" | "warning" | "danger">> = {
  waiting: "subtle",
  reading: "informative",
  accepted: "success",
  noted: "warning",
  "set-aside": "danger",
};

/** Where a file is, in a word and a colour. */
export function StateMark({ state, word }: StateMarkProps) {
  const styles = useStyles();
  return (
    <Badge appearance="tint" color={looks[state]} shape="rounded" className={styles.mark}>
      {word}
    </Badge>
  );
}

/** The word for where a file is. */
export function stateWord(state: RowState, words: CollectWords): string {
  const named: Readonly<Record<RowState, string>> = {
    waiting: words.stateWaiting,
    reading: words.stateReading,
    accepted: words.stateAccepted,
    noted: words.stateNoted,
    "set-aside": words.stateSetAside,
  };
  return named[state];
}

const useStyles = makeStyles({
  mark: { flexShrink: 0, whiteSpace: "nowrap" },
});
