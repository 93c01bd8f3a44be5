import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { CollectWords } from "../../core/text/collectWords";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import type { PaneWords } from "../../core/text/paneWords";
import { FailureBar } from "../FailureBar";
import type { NamedFile } from "../namedFile";
import { valueIn } from "../task";
import { SavedBar } from "../SavedBar";
import { TaskStatus } from "../TaskStatus";
import { DropZone } from "./DropZone";
import { FileProblems } from "../FileProblems";
import { MergeConflicts } from "./MergeConflicts";
import { MergeShares } from "./MergeShares";
import { PreferFile } from "./PreferFile";
import { ProblemsBar } from "../ProblemsBar";
import type { Merging } from "./useMerging";

export interface MergePanelProps {
  readonly merging: Merging;
  readonly isInExcel: boolean;
  readonly isDropping: boolean;
  readonly language: Language;
  readonly words: CollectWords;
  readonly paneWords: PaneWords;
  /** Goes on with the merged form in the other steps; null in Excel, where it is in a workbook. */
  readonly onOpen: ((file: NamedFile) => void) | null;
}

/** Copies of one agency's form as one form: what each gives, what they contradict each other in, and the result. */
export function MergePanel({
  merging,
  isInExcel,
  isDropping,
  language,
  words,
  paneWords,
  onOpen,
}: MergePanelProps) {
  const styles = useStyles();
  const { files, merging: task, saving, decisions } = merging;
  const isReading = task.kind === "busy" && task.last === null;
  const view = valueIn(task);
  const names = files.map(({ name }) => name);
  return (
    <>
      <DropZone
        lead={words.mergeLead}
        isDropping={isDropping}
        isBusy={isReading}
        words={words}
        onFiles={merging.add}
      />
      {files.length > 0 && (
        <MergeShares
          files={names}
          shares={view?.shares ?? []}
          isBusy={isReading}
          words={words}
          onRemove={merging.remove}
        />
      )}
      <TaskStatus
        task={task}
        done={({ unsettled }) => fill(words.mergeRead, { unsettled })}
        words={paneWords}
        onCancel={isReading ? merging.cancel : undefined}
      />
      {task.kind === "failed" && (
        <ProblemsBar title={words.mergeFailed} failure={task.failure} language={language} words={paneWords} />
      )}
      {view !== null && (
        <section aria-label={words.mergeHead} className={styles.result}>
          <div>
            <Body1Strong block>{view.agency}</Body1Strong>
            <Caption1 block>{fill(words.formOf, { ...view.period })}</Caption1>
          </div>
          <Body1 as="p" block className={styles.plain}>
            {view.conflicts === 0
              ? words.noConflicts
              : fill(words.conflictCounts, { count: view.conflicts, unsettled: view.unsettled })}
          </Body1>
          {view.conflicts > 0 && (
            <PreferFile
              label={words.preferInAll}
              files={names}
              preferred={decisions.all}
              words={words}
              onPrefer={(file) => merging.decide("all", file)}
            />
          )}
          {view.groups.map((group) => (
            <MergeConflicts
              key={group.id}
              group={group}
              files={names}
              preferred={decisions.byGroup[group.id] ?? null}
              decided={decisions.byConflict}
              words={words}
              onPrefer={(file) => merging.decide({ group: group.id }, file)}
              onChoose={(conflict, file) => merging.decide({ conflict }, file)}
            />
          ))}
          {view.unsettled > 0 && <Body1>{fill(words.unsettledStay, { count: view.unsettled })}</Body1>}
          <Button
            appearance="primary"
            className={styles.action}
            disabledFocusable={task.kind === "busy" || saving.kind === "busy"}
            onClick={merging.save}
          >
            {words.merge}
          </Button>
        </section>
      )}
      <TaskStatus task={saving} done={() => words.mergedMade} words={paneWords} />
      {saving.kind === "done" && (
        <SavedBar
          title={words.mergedMade}
          saved={saving.value}
          words={words}
          onDownload={() => merging.download(saving.value.file)}
          open={
            onOpen === null || isInExcel
              ? null
              : { label: words.openMerged, onOpen: () => onOpen(saving.value.file) }
          }
        />
      )}
      {saving.kind === "failed" && (
        <FailureBar
          title={paneWords.failedHead}
          failure={saving.failure}
          language={language}
          words={paneWords}
          onRetry={merging.save}
        />
      )}
      {view !== null && view.problems.length > 0 && (
        <section aria-label={words.foundInCopies} className={styles.result}>
          <Body1Strong as="h3" block className={styles.plain}>
            {words.foundInCopies}
          </Body1Strong>
          <FileProblems problems={view.problems} language={language} words={paneWords} />
        </section>
      )}
    </>
  );
}

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  plain: { margin: 0 },
  action: { alignSelf: "flex-start" },
});
