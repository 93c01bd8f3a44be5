import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense } from "react";
import type { Language } from "../core/text/language";
import type { PaneWords } from "../core/text/paneWords";
import type { Failure } from "./task";

const ProblemSentences = lazy(() =>
  import(/* webpackChunkName: "problems" */ "./ProblemSentences").then((part) => ({
    default: part.ProblemSentences,
  })),
);

export interface FailureBarProps {
  /** What wasn't done. */
  readonly title: string;
  readonly failure: Failure;
  readonly language: Language;
  readonly words: PaneWords;
  /** True where the person may have put right by now what is wrong, as in the workbook that is open. */
  readonly isMendable?: boolean;
  /** Absent where trying again can't help. */
  readonly onRetry?: (() => void) | undefined;
}

/** Why something wasn't done and what to do, said aloud at once. */
export function FailureBar({
  title,
  failure,
  language,
  words,
  isMendable = false,
  onRetry,
}: FailureBarProps) {
  const styles = useStyles();
  // Whole or not at all: it is said aloud once, when it comes.
  return (
    <Suspense>
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{title}</MessageBarTitle>
          {sentences(failure, language, words)}
        </MessageBarBody>
        {onRetry !== undefined && (isMendable || canRepeat(failure)) && (
          <MessageBarActions>
            <Button onClick={onRetry}>{words.tryAgain}</Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </Suspense>
  );
}

function sentences(failure: Failure, language: Language, words: PaneWords): ReactNode {
  switch (failure.kind) {
    case "problems":
      return <ProblemSentences problems={failure.problems} language={language} />;
    case "not-loaded":
      return words.partNotLoaded;
    default:
      return words.fault;
  }
}

/** What Excel refused it may do at the next try, once the person has done what the words say. */
function canRepeat(failure: Failure): boolean {
  return failure.kind !== "problems" || failure.problems.every(({ code }) => code.startsWith("excel/"));
}

const useStyles = makeStyles({
  body: { whiteSpace: "normal", minWidth: 0 },
});
