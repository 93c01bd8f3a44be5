import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Problem } from "../../core/problem";
import { succeed } from "../../core/result";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import type { PaneWords } from "../../core/text/paneWords";
import { ProblemList } from "../check/ProblemList";
import { FailureBar } from "../FailureBar";
import type { FileEditing } from "../paneServices";
import { TaskStatus } from "../TaskStatus";
import { useTask } from "../useTask";

export interface SaveBarProps {
  readonly editing: FileEditing;
  readonly hasUnsaved: boolean;
  readonly language: Language;
  readonly words: PaneWords;
}

interface Saved {
  readonly name: string;
  readonly isSameFile: boolean;
  /** Why it isn't the same file, where that was tried. */
  readonly problems: readonly Problem[];
}

/** The saving of a form that is filled in the page, from the first answer on; it stays in sight in every step. */
export function SaveBar({ editing, hasUnsaved, language, words }: SaveBarProps) {
  const styles = useStyles();
  const saving = useTask<Saved>();
  const save = () =>
    saving.start("savingForm", async () => {
      const saved = await editing.save();
      return saved.ok ? succeed({ ...saved.value, problems: saved.problems }) : saved;
    });
  const said = (saved: Saved) =>
    fill(saved.isSameFile ? words.savedOver : words.savedAsDownload, { file: saved.name });
  const { task } = saving;
  if (!hasUnsaved && task.kind === "idle") return null;
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <Button appearance="primary" disabledFocusable={!hasUnsaved || task.kind === "busy"} onClick={save}>
          {words.saveForm}
        </Button>
        <Body1>{hasUnsaved ? words.unsavedMark : task.kind === "done" ? said(task.value) : ""}</Body1>
      </div>
      <TaskStatus task={task} done={said} words={words} />
      {task.kind === "done" && task.value.problems.length > 0 && (
        <ProblemList problems={task.value.problems} language={language} words={words} />
      )}
      {task.kind === "failed" && (
        <FailureBar
          title={words.failedHead}
          failure={task.failure}
          language={language}
          words={words}
          onRetry={save}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});
