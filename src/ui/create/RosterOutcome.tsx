import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import type { Problem } from "../../core/problem";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import type { PaneWords } from "../../core/text/paneWords";
import { FailureBar } from "../FailureBar";
import type { MadeForms } from "../paneServices";
import type { Task } from "../task";
import { ProblemList } from "../ProblemList";
import { TaskStatus } from "../TaskStatus";
import type { RosterProgress } from "./useCreating";

export interface RosterOutcomeProps {
  readonly making: Task<MadeForms>;
  readonly progress: RosterProgress | null;
  readonly language: Language;
  readonly words: PaneWords;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
  readonly onDownload: (made: MadeForms) => void;
}

/** How far the forms of a roster are, and what came of them. */
export function RosterOutcome({ making, progress, language, words, ...act }: RosterOutcomeProps) {
  const styles = useStyles();
  const problemList = (problems: readonly Problem[]) =>
    problems.length > 0 && (
      <section aria-label={words.rosterProblems}>
        <ProblemList problems={problems} language={language} words={words} />
      </section>
    );
  return (
    <div className={styles.outcome}>
      <TaskStatus
        task={making}
        done={({ count }) => fill(words.madeManyHead, { count })}
        words={words}
        onCancel={act.onCancel}
      />
      {making.kind === "busy" && progress !== null && (
        <div>
          <ProgressBar value={progress.done} max={progress.of} aria-label={words.makingForms} />
          <Caption1>{fill(words.formsDone, { ...progress })}</Caption1>
        </div>
      )}
      {making.kind === "done" && (
        <>
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody className={styles.body}>
              <MessageBarTitle>{fill(words.madeManyHead, { count: making.value.count })}</MessageBarTitle>
              <div>{fill(words.madeForm, { file: making.value.file.name })}</div>
              {making.value.commonEra !== null && (
                <div>
                  {fill(words.commonEraTaken, {
                    commonEra: making.value.commonEra,
                    year: making.value.year,
                  })}
                </div>
              )}
            </MessageBarBody>
            <MessageBarActions>
              <Button onClick={() => act.onDownload(making.value)}>{words.downloadAgain}</Button>
            </MessageBarActions>
          </MessageBar>
          {problemList(making.value.problems)}
        </>
      )}
      {making.kind === "failed" &&
        (making.failure.kind === "problems" ? (
          <>
            <MessageBar intent="error" layout="multiline" role="alert">
              <MessageBarBody className={styles.body}>
                <MessageBarTitle>{words.rosterFailed}</MessageBarTitle>
              </MessageBarBody>
            </MessageBar>
            {problemList(making.failure.problems)}
          </>
        ) : (
          <FailureBar
            title={words.failedHead}
            failure={making.failure}
            language={language}
            words={words}
            onRetry={act.onRetry}
          />
        ))}
    </div>
  );
}

const useStyles = makeStyles({
  outcome: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  body: { whiteSpace: "normal", minWidth: 0 },
});
