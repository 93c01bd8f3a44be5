import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { StepProps } from "../stepProps";
import { SaveResults } from "./SaveResults";
import { ScoreReport } from "./ScoreReport";
import { TargetPath } from "./TargetPath";

/** The step that shows what a form comes to, and writes it into the workbook. */
export function ResultsStep({ language, words, control, read: { report } }: StepProps) {
  const styles = useStyles();
  const scores = useMemo(() => report.scores(language), [report, language]);
  return (
    <div className={styles.step}>
      <ScoreReport scores={scores} words={words} />
      <TargetPath report={report} language={language} words={words} />
      <SaveResults
        mode={control.mode}
        saving={control.writing}
        language={language}
        words={words}
        onSave={() => control.writeResults(language)}
        onSaveAgain={control.saveAgain}
        onOpen={control.openWritten}
        onCancel={control.cancelWriting}
      />
    </div>
  );
}

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});
