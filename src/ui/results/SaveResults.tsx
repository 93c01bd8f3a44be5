import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import { FailureBar } from "../FailureBar";
import type { WrittenResults } from "../paneServices";
import type { PaneWords } from "../../core/text/paneWords";
import type { Task } from "../task";
import { TaskStatus } from "../TaskStatus";
import { ProblemList } from "../ProblemList";

export interface SaveResultsProps {
  readonly mode: "excel" | "files";
  readonly saving: Task<WrittenResults>;
  readonly language: Language;
  readonly words: PaneWords;
  readonly onSave: () => void;
  readonly onSaveAgain: () => void;
  /** Opens the file with the results in the page. */
  readonly onOpen: () => void;
  readonly onCancel: () => void;
}

/** The writing of results: into the workbook that is open in Excel, or with the form into a new file. */
export function SaveResults({
  mode,
  saving,
  language,
  words,
  onSave,
  onSaveAgain,
  onOpen,
  onCancel,
}: SaveResultsProps) {
  const styles = useStyles();
  const said = {
    excel: { head: words.writeHead, lead: words.writeLead, action: words.writeResults },
    files: { head: words.saveHead, lead: words.saveLead, action: words.saveResults },
  }[mode];
  return (
    <section className={styles.section} aria-label={said.head}>
      <Subtitle2 as="h3" block className={styles.plain}>
        {said.head}
      </Subtitle2>
      <Body1 as="p" block className={styles.plain}>
        {said.lead}
      </Body1>
      <Button
        appearance="primary"
        className={styles.action}
        disabledFocusable={saving.kind === "busy"}
        onClick={onSave}
      >
        {said.action}
      </Button>
      <TaskStatus
        task={saving}
        done={() => words.savedHead}
        words={words}
        onCancel={mode === "files" ? onCancel : undefined}
      />
      {saving.kind === "done" && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{words.savedHead}</MessageBarTitle>
            <div>
              {saving.value.file === null
                ? words.writtenHere
                : fill(words.savedFile, { file: saving.value.file.name })}
            </div>
          </MessageBarBody>
          {saving.value.file !== null && (
            <MessageBarActions>
              <Button onClick={onOpen}>{words.openWritten}</Button>
              <Button onClick={onSaveAgain}>{words.downloadAgain}</Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      {saving.kind === "done" && (
        <ProblemList problems={saving.value.problems} language={language} words={words} />
      )}
      {saving.kind === "failed" && (
        <FailureBar
          title={words.failedHead}
          failure={saving.failure}
          language={language}
          words={words}
          onRetry={onSave}
        />
      )}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  plain: { margin: 0 },
  action: { alignSelf: "flex-start" },
  body: { whiteSpace: "normal", minWidth: 0 },
});
