import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../core/text/paneWords";
import type { Task } from "./task";

export interface TaskStatusProps<T> {
  readonly task: Task<T>;
  /** Said aloud when the task is done; what is done can be seen elsewhere. */
  readonly done: (value: T) => string;
  readonly words: PaneWords;
  /** Absent where it can't be stopped any more. */
  readonly onCancel?: (() => void) | undefined;
}

/** What a task is doing, with a way out, and for screen readers that it is done. */
export function TaskStatus<T>({ task, done, words, onCancel }: TaskStatusProps<T>) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.status}>
      {task.kind === "busy" && (
        <div className={styles.busy}>
          <Spinner size="tiny" label={words[task.doing]} />
          {onCancel !== undefined && <Button onClick={onCancel}>{words.cancel}</Button>}
        </div>
      )}
      {task.kind === "done" && <span className={styles.unseen}>{done(task.value)}</span>}
    </div>
  );
}

const useStyles = makeStyles({
  // It is always there for screen readers, and takes no room while it has nothing to show.
  status: { display: "contents" },
  busy: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
  },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
