import { Body1, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { CollectWords } from "../../core/text/collectWords";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import type { PaneWords } from "../../core/text/paneWords";
import { FailureBar } from "../FailureBar";
import { SavedBar } from "../SavedBar";
import { type Task, valueIn } from "../task";
import { TaskStatus } from "../TaskStatus";
import type { Batch } from "./batch";
import { BatchChanges } from "./BatchChanges";
import { BatchFiles } from "./BatchFiles";
import { BatchOptions } from "./BatchOptions";
import { BatchOutcome } from "./BatchOutcome";
import { DropZone } from "./DropZone";
import { FileDetails } from "./FileDetails";
import { ProblemsBar } from "../ProblemsBar";

export interface ConsolidatePanelProps {
  readonly batch: Batch;
  readonly isInExcel: boolean;
  readonly isDropping: boolean;
  readonly language: Language;
  readonly words: CollectWords;
  readonly paneWords: PaneWords;
}

/** Many agencies' forms as one workbook: the files, what became of each, and the result. */
export function ConsolidatePanel(props: ConsolidatePanelProps) {
  const { batch, isInExcel, isDropping, language, words, paneWords } = props;
  const styles = useStyles();
  const zone = useRef<HTMLDivElement>(null);
  const files = useRef<HTMLElement>(null);
  const { reading, settling, saving, makingData, makingSlip, details, selected, progress } = batch;
  const isReading = reading.kind === "busy";
  const isBusy =
    isReading || settling.kind === "busy" || saving.kind === "busy" || makingData.kind === "busy";
  const report = valueIn(settling);
  const shown = valueIn(details);
  const failed = (task: Task<unknown>, onRetry?: () => void) =>
    task.kind === "failed" && (
      <FailureBar
        title={paneWords.failedHead}
        failure={task.failure}
        language={language}
        words={paneWords}
        onRetry={onRetry}
      />
    );
  return (
    <>
      <DropZone
        ref={zone}
        lead={words.consolidateLead}
        isDropping={isDropping}
        isBusy={isReading}
        words={words}
        onFiles={batch.add}
      />
      <TaskStatus
        task={reading}
        done={() => words.allRead}
        words={paneWords}
        onCancel={batch.cancelReading}
      />
      {isReading && (
        <div>
          <ProgressBar value={progress.done} max={progress.of} aria-label={paneWords.readingBatch} />
          <Caption1>{fill(words.filesRead, { ...progress })}</Caption1>
        </div>
      )}
      {failed(reading)}
      {batch.skipped > 0 && <Body1>{fill(words.skipped, { count: batch.skipped })}</Body1>}
      {batch.trouble !== null && (
        <ProblemsBar
          title={paneWords.failedHead}
          failure={batch.trouble}
          language={language}
          words={paneWords}
        />
      )}
      <BatchOptions batch={batch} isBusy={isBusy} language={language} words={words} />
      {batch.rows.length > 0 && (
        <BatchFiles
          ref={files}
          rows={batch.rows}
          selected={selected}
          isBusy={isBusy}
          language={language}
          words={words}
          onSelect={batch.toggle}
          onClear={() => {
            batch.clear();
            zone.current?.focus();
          }}
        />
      )}
      {selected !== null && shown !== null && shown.name === selected && (
        <FileDetails
          details={shown}
          modified={batch.modified}
          isBusy={isBusy}
          language={language}
          words={words}
          paneWords={paneWords}
          onChoose={batch.choose}
          onSlip={batch.modified !== null && shown.period !== null ? () => batch.saveSlip(selected) : null}
          onRemove={() => {
            batch.remove(selected);
            files.current?.focus();
          }}
          onClose={() => {
            batch.closeDetails();
            files.current?.focus();
          }}
        >
          <TaskStatus task={makingSlip} done={() => words.slipMade} words={paneWords} />
          {makingSlip.kind === "done" && makingSlip.value.of === selected && (
            <Body1>
              {makingSlip.value.file === null
                ? words.noSlip
                : fill(words.savedFile, { file: makingSlip.value.file.name })}
            </Body1>
          )}
          {failed(makingSlip)}
        </FileDetails>
      )}
      <TaskStatus task={settling} done={() => words.settled} words={paneWords} />
      {failed(settling, batch.settle)}
      {report !== null && !isReading && (
        <BatchOutcome
          view={report.view}
          isBusy={isBusy}
          isInExcel={isInExcel}
          language={language}
          words={words}
          paneWords={paneWords}
          onSave={batch.save}
          onData={batch.saveData}
        />
      )}
      <TaskStatus
        task={saving}
        done={() => words.workbookMade}
        words={paneWords}
        onCancel={batch.cancelSaving}
      />
      {saving.kind === "done" && (
        <SavedBar
          title={words.workbookMade}
          saved={saving.value}
          warning={(report?.view.faults.length ?? 0) > 0 ? words.incomplete : null}
          words={words}
          onDownload={() => batch.download(saving.value.file)}
        />
      )}
      {failed(saving, batch.save)}
      <TaskStatus task={makingData} done={() => words.dataMade} words={paneWords} />
      {makingData.kind === "done" && <Body1>{fill(words.savedFile, { file: makingData.value.name })}</Body1>}
      {failed(makingData)}
      {report !== null && report.changes !== null && batch.base !== null && (
        <div className={styles.changes}>
          <BatchChanges base={batch.base} changes={report.changes} words={words} />
        </div>
      )}
    </>
  );
}

const useStyles = makeStyles({
  changes: { paddingBlockStart: tokens.spacingVerticalS },
});
