import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { CriteriaStepWords } from "../../core/text/criteriaStepWords";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import type { PaneWords } from "../../core/text/paneWords";
import { FailureBar } from "../FailureBar";
import { FileZone } from "../FileZone";
import { ProblemList } from "../ProblemList";
import { TaskStatus } from "../TaskStatus";
import { useFileChooser } from "../useFileChooser";
import { EditionCard } from "./EditionCard";
import type { CriteriaControl, EditionReading } from "./useCriteria";

export interface ImportPanelProps {
  readonly control: CriteriaControl;
  readonly isInExcel: boolean;
  readonly isDropping: boolean;
  readonly language: Language;
  readonly words: CriteriaStepWords;
  readonly paneWords: PaneWords;
}

/** An edition is read: from a file, or from the workbook that is open in Excel; then used, or mended first. */
export function ImportPanel(props: ImportPanelProps) {
  const { control, isInExcel, isDropping, language, words, paneWords } = props;
  const styles = useStyles();
  const { reading, keeping, makingFile, trouble } = control;
  const chooser = useFileChooser(".xlsx,.xlsm,.json", words.importFile, control.read);
  const isBusy = reading.kind === "busy";
  return (
    <section aria-label={words.importHead} className={styles.panel}>
      <Subtitle2 as="h3" block className={styles.plain}>
        {words.importHead}
      </Subtitle2>
      <FileZone
        lead={words.importLead}
        isDropping={isDropping}
        note={isDropping ? words.dropNow : words.dropHere}
        buttons={
          <>
            {isInExcel && (
              <Button appearance="primary" disabledFocusable={isBusy} onClick={() => control.read(null)}>
                {words.importOpen}
              </Button>
            )}
            <Button
              appearance={isInExcel ? "secondary" : "primary"}
              disabledFocusable={isBusy}
              onClick={chooser.open}
            >
              {words.chooseFile}
            </Button>
          </>
        }
        fields={chooser.field}
      />
      <TaskStatus
        task={reading}
        done={({ outcome }) => (outcome.ok ? words.importSound : "")}
        words={paneWords}
        onCancel={control.cancelReading}
      />
      {reading.kind === "failed" && (
        <FailureBar
          title={paneWords.failedHead}
          failure={reading.failure}
          language={language}
          words={paneWords}
        />
      )}
      {reading.kind === "done" && <Outcome {...props} reading={reading.value} />}
      {trouble !== null && (
        <FailureBar title={paneWords.failedHead} failure={trouble} language={language} words={paneWords} />
      )}
      <TaskStatus task={keeping} done={() => ""} words={paneWords} />
      {[keeping, makingFile].map(
        (task, index) =>
          task.kind === "failed" && (
            <FailureBar
              key={index}
              title={paneWords.failedHead}
              failure={task.failure}
              language={language}
              words={paneWords}
            />
          ),
      )}
      <div role="status">
        {makingFile.kind === "done" && (
          <Body1>{fill(words.savedJson, { file: makingFile.value.name })}</Body1>
        )}
      </div>
    </section>
  );
}

interface OutcomeProps extends Omit<ImportPanelProps, "isDropping" | "isInExcel"> {
  readonly reading: EditionReading;
}

/** What was read: the edition with what can be done with it, or everything to be mended. */
function Outcome({ control, reading, language, words, paneWords }: OutcomeProps) {
  const styles = useStyles();
  const { source, outcome, goTo } = reading;
  const file = source ?? words.openWorkbook;
  const again = source === null && (
    <Button onClick={() => control.read(null)} className={styles.action}>
      {words.readAgain}
    </Button>
  );
  const way = goTo === null ? {} : { goTo };
  if (!outcome.ok) {
    const errors = outcome.problems.filter(({ severity }) => severity === "error");
    const others = outcome.problems.filter(({ severity }) => severity !== "error");
    return (
      <>
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{fill(words.importFailed, { file, count: errors.length })}</MessageBarTitle>
            <div>{goTo === null ? words.importMend : words.importMendHere}</div>
          </MessageBarBody>
        </MessageBar>
        <ProblemList problems={[...errors, ...others]} language={language} words={paneWords} {...way} />
        {again}
      </>
    );
  }
  const { edition, notes } = outcome.value;
  return (
    <>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{words.importSound}</MessageBarTitle>
          <div>{fill(words.importFrom, { file })}</div>
        </MessageBarBody>
      </MessageBar>
      <EditionCard
        edition={edition}
        language={language}
        words={words}
        onRemove={null}
        actions={
          <>
            <Button
              appearance="primary"
              disabledFocusable={control.keeping.kind === "busy"}
              onClick={() => control.use(edition.key)}
            >
              {words.use}
            </Button>
            <Button onClick={() => control.saveJson(edition.key)}>{words.saveJson}</Button>
            <Caption1>{words.useHint}</Caption1>
          </>
        }
      />
      {again}
      {notes.length > 0 && (
        <section aria-label={words.importNotes}>
          <Caption1 block>{words.importNotes}</Caption1>
          <ProblemList problems={notes} language={language} words={paneWords} {...way} />
        </section>
      )}
    </>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  plain: { margin: 0 },
  body: { whiteSpace: "normal", minWidth: 0 },
  action: { alignSelf: "flex-start" },
});
