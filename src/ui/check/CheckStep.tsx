import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Subtitle1,
  tokens,
} from "@fluentui/react-components";
import { useMemo } from "react";
import { fill } from "../../core/text/fill";
import type { StepProps } from "../stepProps";
import { useWayToCell } from "../useWayToCell";
import { AmbiguousChoice } from "./AmbiguousChoice";
import { ProblemGroups } from "./ProblemGroups";

/** The step that lists what must be mended, each a click from its cell, and settles marks with two readings. */
export function CheckStep({ language, words, control, read: { report } }: StepProps) {
  const styles = useStyles();
  const unanswered = useMemo(() => {
    const { count } = report.progress("self", language);
    return count.of - count.answered;
  }, [report, language]);
  const goTo = useWayToCell(report, control, language);
  return (
    <div className={styles.step}>
      <div>
        <Subtitle1 as="h2" block className={styles.plain}>
          {words.checkHead}
        </Subtitle1>
        {report.problems.length > 0 && (
          <Body1 as="p" block className={styles.plain}>
            {words.checkLead}
          </Body1>
        )}
      </div>
      {report.ambiguous !== null && (
        <AmbiguousChoice
          marks={report.ambiguous}
          chosen={control.ambiguous}
          language={language}
          words={words}
          onChoose={control.settle}
        />
      )}
      {unanswered > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{fill(words.checkUnanswered, { count: unanswered })}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={control.toFill}>{words.checkToFill}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <ProblemGroups problems={report.problems} language={language} words={words} goTo={goTo} />
    </div>
  );
}

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  plain: { margin: 0 },
});
