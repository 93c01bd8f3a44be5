import { Field, makeStyles, Radio, RadioGroup, Subtitle1, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Problem } from "../../core/problem";
import { collectWordsIn } from "../../core/text/collectWords";
import type { Language } from "../../core/text/language";
import type { PaneWords } from "../../core/text/paneWords";
import type { NamedFile } from "../namedFile";
import type { PaneServices } from "../paneServices";
import { ConsolidatePanel } from "./ConsolidatePanel";
import { MergePanel } from "./MergePanel";
import { ProblemsBar } from "../ProblemsBar";
import { useBatch } from "./useBatch";
import { useFilesDrop } from "./useFilesDrop";
import { useMerging } from "./useMerging";

export interface CollectStepProps {
  readonly services: PaneServices;
  readonly language: Language;
  readonly words: PaneWords;
  /** Goes on with a form in the steps about one. */
  readonly onOpen: (file: NamedFile) => void;
}

/** What many files are put together to. */
type Purpose = "agencies" | "copies";

/** The step about many files: forms of many agencies as one workbook, or copies of one form as one form. */
export function CollectStep({ services, language, words, onOpen }: CollectStepProps) {
  const styles = useStyles();
  const [purpose, setPurpose] = useState<Purpose>("agencies");
  const around = { open: services.openBatch, saveFile: services.saveFile };
  const batch = useBatch(around, language);
  const merging = useMerging(around, language);
  const isMany = purpose === "agencies";
  const [refused, setRefused] = useState<Problem | null>(null);
  const isDropping = useFilesDrop((files) => {
    setRefused(null);
    if (isMany) batch.add(files);
    else merging.add(files);
  }, setRefused);
  const own = collectWordsIn(language);
  const shared = {
    isInExcel: services.mode === "excel",
    isDropping,
    language,
    words: own,
    paneWords: words,
  };
  return (
    <div className={styles.step}>
      <Subtitle1 as="h2" block className={styles.plain}>
        {own.head}
      </Subtitle1>
      <Field label={own.purpose}>
        <RadioGroup
          value={purpose}
          onChange={(_, { value }) => setPurpose(value === "copies" ? "copies" : "agencies")}
        >
          <Radio value="agencies" label={own.forAgencies} />
          <Radio value="copies" label={own.forCopies} />
        </RadioGroup>
      </Field>
      {refused !== null && (
        <ProblemsBar
          title={words.failedHead}
          failure={{ kind: "problems", problems: [refused] }}
          language={language}
          words={words}
        />
      )}
      {isMany ? (
        <ConsolidatePanel {...shared} batch={batch} />
      ) : (
        <MergePanel {...shared} merging={merging} onOpen={services.mode === "excel" ? null : onOpen} />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  plain: { margin: 0 },
});
