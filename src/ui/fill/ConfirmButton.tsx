import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useRef } from "react";
import { fill } from "../../core/text/fill";
import type { PendingRowWords } from "../../core/text/pendingRowWords";
import type { Confirming } from "./useConfirming";

export interface ConfirmButtonProps {
  readonly row: string;
  readonly confirming: Confirming;
  readonly words: PendingRowWords;
}

/** Confirms what a row holds of last year: one click, or one key where the row before has brought the keyboard here. */
export function ConfirmButton({ row, confirming, words }: ConfirmButtonProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const { goal, sent, confirm, arrive } = confirming;

  const takeKeyboard = useEffectEvent(() => {
    const button = place.current?.querySelector("button");
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: "center" });
    arrive();
  });
  useEffect(() => {
    if (goal?.row === row) takeKeyboard();
  }, [goal, row]);

  return (
    <div ref={place} className={styles.place}>
      <Button
        size="small"
        appearance="primary"
        aria-label={fill(words.confirmRow, { row })}
        disabledFocusable={sent.includes(row)}
        onClick={() => confirm(row)}
      >
        {words.confirm}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  place: { alignSelf: "flex-start" },
});
