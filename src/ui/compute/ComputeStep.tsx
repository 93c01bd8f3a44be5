import { Body1, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import { FailureBar } from "../FailureBar";
import type { PaneWords } from "../paneWords";
import { valueIn } from "../task";
import { TaskStatus } from "../TaskStatus";
import { AmbiguousChoice } from "./AmbiguousChoice";
import { FilePicker } from "./FilePicker";
import { ProblemGroups } from "./ProblemGroups";
import { SaveResults } from "./SaveResults";
import { ScoreReport } from "./ScoreReport";
import type { Computing } from "./useComputing";

export interface ComputeStepProps {
  readonly language: Language;
  readonly words: PaneWords;
  readonly computing: Computing;
  /** True while a file is dragged over the page. */
  readonly isDropping: boolean;
}

/** The step that reads a filled form and shows what it comes to. */
export function ComputeStep({ language, words, computing, isDropping }: ComputeStepProps) {
  const styles = useStyles();
  const { fileName, reading } = computing;
  const computed = valueIn(reading);
  const scores = useMemo(() => computed?.report.describe(language) ?? null, [computed, language]);

  return (
    <div className={styles.step}>
      <Subtitle1 as="h2" block className={styles.plain}>
        {words.computeHead}
      </Subtitle1>
      <Body1 as="p" block className={styles.plain}>
        {words.computeLead}
      </Body1>
      <FilePicker
        fileName={fileName}
        isDropping={isDropping}
        words={words}
        onChoose={computing.choose}
        onClose={computing.close}
      />
      <TaskStatus
        task={reading}
        done={() => fill(words.formRead, { score: scores?.totals.self?.points ?? words.notAssessed })}
        words={words}
        onCancel={computing.cancelReading}
      />
      {reading.kind === "failed" && (
        <FailureBar
          title={fileName === null ? words.failedHead : fill(words.notRead, { file: fileName })}
          failure={reading.failure}
          language={language}
          words={words}
        />
      )}
      {computed !== null && scores !== null && (
        <>
          {computed.report.ambiguous !== null && (
            <AmbiguousChoice
              marks={computed.report.ambiguous}
              chosen={computed.ambiguous}
              language={language}
              words={words}
              onChoose={computing.settle}
            />
          )}
          <ProblemGroups problems={computed.report.problems} language={language} words={words} />
          <ScoreReport scores={scores} words={words} />
          <SaveResults
            saving={computing.saving}
            language={language}
            words={words}
            onSave={() => computing.save(language)}
            onDownload={computing.downloadAgain}
            onCancel={computing.cancelSaving}
          />
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  plain: { margin: 0 },
});
