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
import type { NamedFile } from "../paneServices";
import type { PaneWords } from "../paneWords";
import type { Task } from "../task";
import { TaskStatus } from "../TaskStatus";
import { ProblemList } from "./ProblemList";
import type { SavedResults } from "./useComputing";

export interface SaveResultsProps {
  readonly saving: Task<SavedResults>;
  readonly language: Language;
  readonly words: PaneWords;
  readonly onSave: () => void;
  readonly onDownload: (file: NamedFile) => void;
  readonly onCancel: () => void;
}

/** The saving of the form with its results, under a new name. */
export function SaveResults({ saving, language, words, onSave, onDownload, onCancel }: SaveResultsProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={words.saveHead}>
      <Subtitle2 as="h3" block className={styles.plain}>
        {words.saveHead}
      </Subtitle2>
      <Body1 as="p" block className={styles.plain}>
        {words.saveLead}
      </Body1>
      <Button
        appearance="primary"
        className={styles.action}
        disabledFocusable={saving.kind === "busy"}
        onClick={onSave}
      >
        {words.saveResults}
      </Button>
      <TaskStatus task={saving} done={() => words.savedHead} words={words} onCancel={onCancel} />
      {saving.kind === "done" && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{words.savedHead}</MessageBarTitle>
            <div>{fill(words.savedFile, { file: saving.value.file.name })}</div>
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => onDownload(saving.value.file)}>{words.downloadAgain}</Button>
          </MessageBarActions>
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
