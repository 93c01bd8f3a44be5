import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import type { CollectWords } from "../../core/text/collectWords";

import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import type { PaneWords } from "../../core/text/paneWords";
import type { BatchFileDetails } from "../../views/batch/batchView";
import { ProblemList } from "../ProblemList";
import { describeModified } from "../../core/text/describeModified";
import { StateMark, stateWord } from "./StateMark";

export interface FileDetailsProps {
  readonly details: BatchFileDetails;
  /** When the file was changed last, as the system says; null where it doesn't. */
  readonly modified: Date | null;
  readonly isBusy: boolean;
  readonly language: Language;
  readonly words: CollectWords;
  readonly paneWords: PaneWords;
  readonly onChoose: (sha256: string) => void;
  /** Null where no slip can be made of it. */
  readonly onSlip: (() => void) | null;
  readonly onRemove: () => void;
  readonly onClose: () => void;
  /** What came of the slip. */
  readonly children?: ReactNode;
}

/** One file of a batch: whose it is, what was found in it, and what can be done about it. */
export function FileDetails({
  details,
  modified,
  isBusy,
  language,
  words,
  paneWords,
  children,
  ...on
}: FileDetailsProps) {
  const styles = useStyles();
  const head = useRef<HTMLHeadingElement>(null);
  const { name, fate, agency, code, unit, period, answers, reasons, reasonCount, isTwin, sha256 } = details;
  // The list stays where it was; what was asked for is here.
  useEffect(() => head.current?.focus(), [name]);
  const facts = [
    [agency, code === "" ? "" : fill(words.agencyCode, { code }), unit]
      .filter((part) => part !== "")
      .join(" · "),
    period === null ? "" : fill(words.formOf, { ...period }),
    answers === null ? "" : fill(words.answersOf, { ...answers }),
    modified === null ? "" : fill(words.modified, { time: describeModified(modified, language) }),
  ];
  return (
    <section aria-label={words.detailsHead} className={styles.details}>
      <div className={styles.head}>
        <h3 ref={head} tabIndex={-1} className={styles.name}>
          <Subtitle2>{name}</Subtitle2>
        </h3>
        <StateMark state={fate} word={stateWord(fate, words)} />
      </div>
      {facts
        .filter((fact) => fact !== "")
        .map((fact) => (
          <Caption1 key={fact} as="p" block className={styles.plain}>
            {fact}
          </Caption1>
        ))}
      {isTwin && sha256 !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            <div>{words.twinLead}</div>
            <Button size="small" disabledFocusable={isBusy} onClick={() => on.onChoose(sha256)}>
              {words.countThis}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
      {reasons.length === 0 ? (
        <Body1 as="p" block className={styles.plain}>
          {words.nothingFound}
        </Body1>
      ) : (
        <ProblemList key={name} problems={reasons} language={language} words={paneWords} />
      )}
      {reasonCount > reasons.length && (
        <Caption1>{fill(words.moreReasons, { count: reasonCount - reasons.length })}</Caption1>
      )}
      <div className={styles.buttons}>
        {on.onSlip !== null && (
          <Button disabledFocusable={isBusy} onClick={on.onSlip}>
            {words.slip}
          </Button>
        )}
        <Button disabledFocusable={isBusy} onClick={on.onRemove}>
          {words.removeFile}
        </Button>
        <Button onClick={on.onClose}>{words.closeDetails}</Button>
      </div>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { margin: 0, minWidth: 0, outlineStyle: "none" },
  plain: { margin: 0 },
  body: { whiteSpace: "normal", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
