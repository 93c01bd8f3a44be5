import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Language } from "../core/text/language";
import type { PaneWords } from "../core/text/paneWords";
import { FailureBar } from "./FailureBar";
import type { Failure } from "./task";
import { FileProblems } from "./FileProblems";

export interface ProblemsBarProps {
  /** What wasn't done. */
  readonly title: string;
  readonly failure: Failure;
  readonly language: Language;
  readonly words: PaneWords;
}

/** Why something wasn't done with files, said aloud at once: a list may have hundreds of faults, file by file. */
export function ProblemsBar({ title, failure, language, words }: ProblemsBarProps) {
  const styles = useStyles();
  if (failure.kind !== "problems")
    return <FailureBar title={title} failure={failure} language={language} words={words} />;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <FileProblems problems={failure.problems} language={language} words={words} />
      </MessageBarBody>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  body: { whiteSpace: "normal", minWidth: 0 },
});
