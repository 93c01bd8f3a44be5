import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { CollectWords } from "../../core/text/collectWords";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import type { PaneWords } from "../../core/text/paneWords";
import { pictureWordsIn } from "../../core/text/pictureWords";
import type { BatchView } from "../../views/batch/batchView";
import { SentenceList } from "../pictures/SentenceList";
import { ProblemList } from "../ProblemList";
import { BatchCharts } from "./BatchCharts";
import type { BatchDataKind } from "./batchServices";
import { MissingAgencies } from "./MissingAgencies";

export interface BatchOutcomeProps {
  readonly view: BatchView;
  readonly isBusy: boolean;
  /** True inside Excel, where the workbook goes into the open one. */
  readonly isInExcel: boolean;
  readonly language: Language;
  readonly words: CollectWords;
  readonly paneWords: PaneWords;
  readonly onSave: () => void;
  readonly onData: (kind: BatchDataKind) => void;
}

/** What a batch came to: sums that must meet, who is missing, the ways to save it, and what the figures say. */
export function BatchOutcome({
  view,
  isBusy,
  isInExcel,
  language,
  words,
  paneWords,
  ...on
}: BatchOutcomeProps) {
  const styles = useStyles();
  const { sums, faults, notes, period, agencies, expected, missing, sentences, pictures } = view;
  const isWhole = faults.length === 0;
  return (
    <section aria-label={words.outcomeHead} className={styles.outcome}>
      <Body1Strong as="p" block className={styles.plain}>
        {fill(words.sums, { ...sums })}
      </Body1Strong>
      <Body1 as="p" block className={styles.plain}>
        {period === null ? words.noForms : fill(words.agenciesOf, { ...period, agencies })}
      </Body1>
      {!isWhole && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{words.incomplete}</MessageBarTitle>
            <ProblemList problems={faults} language={language} words={paneWords} />
          </MessageBarBody>
        </MessageBar>
      )}
      {notes.length > 0 && <ProblemList problems={notes} language={language} words={paneWords} />}
      {expected !== null && <MissingAgencies missing={missing} expected={expected} words={words} />}
      {isInExcel && (
        <Caption1 as="p" block className={styles.plain}>
          {words.whereInExcel}
        </Caption1>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy || agencies === 0} onClick={on.onSave}>
          {isWhole ? words.makeWorkbook : words.makeIncomplete}
        </Button>
        <Button disabledFocusable={isBusy || agencies === 0} onClick={() => on.onData("csv")}>
          {words.saveCsv}
        </Button>
        <Button disabledFocusable={isBusy || agencies === 0} onClick={() => on.onData("jsonl")}>
          {words.saveJsonLines}
        </Button>
        <Button disabledFocusable={isBusy || agencies === 0} onClick={() => on.onData("print")}>
          {words.savePrint}
        </Button>
      </div>
      {sentences.length > 0 && <SentenceList sentences={sentences} words={pictureWordsIn(language)} />}
      <BatchCharts pictures={pictures} language={language} />
    </section>
  );
}

const useStyles = makeStyles({
  outcome: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  plain: { margin: 0 },
  body: { whiteSpace: "normal", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
