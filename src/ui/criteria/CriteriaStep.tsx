import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  Subtitle1,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { criteriaStepWordsIn } from "../../core/text/criteriaStepWords";
import type { Language } from "../../core/text/language";
import type { PaneWords } from "../../core/text/paneWords";
import { FailureBar } from "../FailureBar";
import type { OpenForm, PaneServices } from "../paneServices";
import { SavedBar } from "../SavedBar";
import { TaskStatus } from "../TaskStatus";
import { valueIn } from "../task";
import { useFileDrop } from "../useFileDrop";
import { EditionCard } from "./EditionCard";
import { ImportPanel } from "./ImportPanel";
import { useCriteria } from "./useCriteria";

export interface CriteriaStepProps {
  readonly services: PaneServices;
  /** The form that is open; null for none. */
  readonly form: OpenForm | null;
  readonly language: Language;
  readonly words: PaneWords;
  /** Hears that other editions are kept than before. */
  readonly onChanged: () => void;
  /** Goes on to making forms of an edition, by its key. */
  readonly onUse: (key: string) => void;
}

/** The step about editions of the criteria: those at hand, as workbooks to work on, and back again. */
export function CriteriaStep({ services, form, language, words: paneWords, ...on }: CriteriaStepProps) {
  const styles = useStyles();
  const words = criteriaStepWordsIn(language);
  const control = useCriteria({ services, form, language, ...on });
  const isDropping = useFileDrop(({ file }) => control.read(file));
  const { listing, exporting, exported } = control;
  const isBusy = exporting.kind === "busy";

  /** What became of a workbook, beside the button that asked for it. */
  const madeOf = (key: string | null, title: string) =>
    exported === key && (
      <>
        <TaskStatus task={exporting} done={() => title} words={paneWords} />
        {exporting.kind === "done" && (
          <SavedBar
            title={title}
            saved={exporting.value.saved}
            words={words}
            onDownload={() => control.download(exporting.value.saved.file)}
          />
        )}
        {exporting.kind === "failed" && (
          <FailureBar
            title={paneWords.failedHead}
            failure={exporting.failure}
            language={language}
            words={paneWords}
            onRetry={() => control.exportWorkbook(key)}
          />
        )}
      </>
    );

  return (
    <div className={styles.step}>
      <Subtitle1 as="h2" block className={styles.plain}>
        {words.head}
      </Subtitle1>
      <Body1 as="p" block className={styles.plain}>
        {words.lead}
      </Body1>
      <section aria-label={words.atHandHead} className={styles.section}>
        <Subtitle2 as="h3" block className={styles.plain}>
          {words.atHandHead}
        </Subtitle2>
        <Caption1 block>{words.exportHint}</Caption1>
        <TaskStatus task={listing} done={() => ""} words={paneWords} />
        {listing.kind === "failed" && (
          <FailureBar
            title={paneWords.failedHead}
            failure={listing.failure}
            language={language}
            words={paneWords}
            onRetry={control.list}
          />
        )}
        {valueIn(listing)?.map((edition) => (
          <div key={edition.key} className={styles.section}>
            <EditionCard
              edition={edition}
              language={language}
              words={words}
              onRemove={edition.origins.includes("kept") ? () => control.forget(edition.key) : null}
              actions={
                <Button
                  size="small"
                  aria-label={`${words.exportWorkbook}: ${edition.name[language]}`}
                  disabledFocusable={isBusy}
                  onClick={() => control.exportWorkbook(edition.key)}
                >
                  {words.exportWorkbook}
                </Button>
              }
            />
            {madeOf(edition.key, words.exported)}
          </div>
        ))}
        <div className={styles.template}>
          <Button disabledFocusable={isBusy} onClick={() => control.exportWorkbook(null)}>
            {words.template}
          </Button>
          <Caption1>{words.templateHint}</Caption1>
        </div>
        {madeOf(null, words.templateMade)}
      </section>
      <ImportPanel
        control={control}
        isInExcel={services.mode === "excel"}
        isDropping={isDropping}
        language={language}
        words={words}
        paneWords={paneWords}
      />
    </div>
  );
}

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  template: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  plain: { margin: 0 },
});
