import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import type { PaneWords } from "../../core/text/paneWords";
import type { PrintStepWords } from "../../core/text/printStepWords";
import type { FormPrint } from "../../core/printing/formPrint";
import { FailureBar } from "../FailureBar";
import type { NamedFile } from "../namedFile";
import type { ArrangedPrint, FormPrinting } from "../paneServices";
import { ProblemList } from "../ProblemList";
import { TaskStatus } from "../TaskStatus";
import { useTask } from "../useTask";

export interface ArrangePrintProps {
  readonly printing: FormPrinting;
  readonly choice: FormPrint;
  /** False while something must be chosen first. */
  readonly isReady: boolean;
  readonly mode: "excel" | "files";
  readonly ambiguous: string | null;
  readonly language: Language;
  readonly words: PaneWords;
  readonly say: PrintStepWords;
  readonly onSave: (file: NamedFile) => void;
}

/** The arranging of a print set, and in Excel the way back to all sheets. */
export function ArrangePrint({
  printing,
  choice,
  isReady,
  mode,
  ambiguous,
  language,
  words,
  say,
  onSave,
}: ArrangePrintProps) {
  const styles = useStyles();
  const arranging = useTask<ArrangedPrint>();
  const restoring = useTask<null>();
  const [isArranged, setIsArranged] = useState(printing.isArranged());
  const { task } = arranging;
  const file = task.kind === "done" ? task.value.file : null;

  function arrange() {
    restoring.reset();
    arranging.start("arrangingPrint", () => printing.arrange(choice, ambiguous, language), {
      onDone({ file }) {
        if (file !== null) onSave(file);
        setIsArranged(printing.isArranged());
      },
    });
  }

  function restore() {
    arranging.reset();
    restoring.start("restoringPrint", () => printing.restore(), {
      onDone: () => setIsArranged(printing.isArranged()),
    });
  }

  return (
    <section className={styles.section}>
      <Button
        appearance="primary"
        className={styles.action}
        disabledFocusable={!isReady || task.kind === "busy" || restoring.task.kind === "busy"}
        onClick={arrange}
      >
        {mode === "excel" ? say.arrange : say.save}
      </Button>
      <TaskStatus task={task} done={() => say.arranged} words={words} />
      <TaskStatus task={restoring.task} done={() => say.restored} words={words} />
      {file !== null && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{say.arranged}</MessageBarTitle>
            <div>{fill(say.saved, { file: file.name })}</div>
          </MessageBarBody>
        </MessageBar>
      )}
      {isArranged && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{say.arranged}</MessageBarTitle>
            <div>{say.arrangedHow}</div>
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={restore}>{say.restore}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {restoring.task.kind === "done" && (
        <MessageBar intent="success">
          <MessageBarBody className={styles.body}>{say.restored}</MessageBarBody>
        </MessageBar>
      )}
      {task.kind === "done" && (
        <ProblemList problems={task.value.problems} language={language} words={words} />
      )}
      {[task, restoring.task].map(
        (each, at) =>
          each.kind === "failed" && (
            <FailureBar
              key={at}
              title={words.failedHead}
              failure={each.failure}
              language={language}
              words={words}
              onRetry={at === 0 ? arrange : restore}
            />
          ),
      )}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  action: { alignSelf: "flex-start" },
  body: { whiteSpace: "normal", minWidth: 0 },
});
