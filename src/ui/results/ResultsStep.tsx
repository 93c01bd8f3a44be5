import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { pictureWordsIn } from "../../core/text/pictureWords";
import { SentenceList } from "../pictures/SentenceList";
import type { StepProps } from "../stepProps";
import { ResultPictures } from "./ResultPictures";
import { SaveResults } from "./SaveResults";
import { ScoreReport } from "./ScoreReport";
import { TargetPath } from "./TargetPath";

/** The step that shows what a form comes to, and writes it into the workbook. */
export function ResultsStep({ language, words, control, read: { report } }: StepProps) {
  const styles = useStyles();
  const scores = useMemo(() => report.scores(language), [report, language]);
  const pictures = useMemo(() => report.pictures(language), [report, language]);
  const sentences = useMemo(() => report.sentences(language), [report, language]);
  const say = pictureWordsIn(language);
  return (
    <div className={styles.step}>
      <ScoreReport
        scores={scores}
        words={words}
        sentences={<SentenceList sentences={sentences} words={say} />}
        pictures={
          <ResultPictures
            pictures={pictures}
            sets={scores.sets}
            words={say}
            onItem={(id) => {
              control.openItem(id);
              control.toFill();
            }}
          />
        }
      />
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
