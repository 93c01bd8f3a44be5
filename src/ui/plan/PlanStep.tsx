import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Subtitle1,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useMemo } from "react";
import { fill } from "../../core/text/fill";
import type { PlanRowView } from "../../views/planView";
import type { StepProps } from "../stepProps";
import { PlanRowCard } from "./PlanRowCard";

/** The step of the development plan: what each row says, and what it still lacks. */
export function PlanStep({ language, words, control, read: { report } }: StepProps) {
  const styles = useStyles();
  const plan = useMemo(() => report.plan(language), [report, language]);
  const { open, own, done, unplanned, complete, partNames } = plan;
  const toDo = open.length + own.length;
  const lead = fill(words.planLead, { complete, of: toDo });
  const sections: readonly (readonly [string, readonly PlanRowView[]])[] = [
    [words.planOpen, open],
    [words.planOwn, own],
    [words.planDone, done],
  ];

  return (
    <div className={styles.step}>
      <div>
        <Subtitle1 as="h2" block className={styles.plain}>
          {words.planHead}
        </Subtitle1>
        <Body1 as="p" block className={styles.plain}>
          {toDo + done.length === 0 ? words.planEmpty : lead}
        </Body1>
        {toDo > 0 && <Caption1 block>{words.planGoLead}</Caption1>}
      </div>
      {toDo > 0 && <ProgressBar thickness="large" value={complete / toDo} aria-label={lead} />}
      {unplanned > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody className={styles.body}>
            {fill(words.planUnplanned, { count: unplanned })}
          </MessageBarBody>
        </MessageBar>
      )}
      {unplanned > 0 && <Button onClick={control.toResults}>{words.planToResults}</Button>}
      {sections
        .filter(([, rows]) => rows.length > 0)
        .map(([head, rows]) => (
          <section key={head} aria-label={fill(head, { count: rows.length })}>
            <Subtitle2 as="h3" block className={styles.plain}>
              {fill(head, { count: rows.length })}
            </Subtitle2>
            <ul className={styles.list}>
              {rows.map((row, at) => (
                <PlanRowCard
                  key={row.id ?? at}
                  row={row}
                  partNames={partNames}
                  words={words}
                  onGoTo={control.goTo}
                />
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  plain: { margin: 0 },
  body: { whiteSpace: "normal", minWidth: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});
