import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { fill } from "../../core/text/fill";
import type { Language } from "../../core/text/language";
import type { PaneWords } from "../../core/text/paneWords";
import { FailureBar } from "../FailureBar";
import type { FormControl, SavedForm } from "../formControl";
import { TaskStatus } from "../TaskStatus";

const ProblemList = lazy(() =>
  import(/* webpackChunkName: "problems" */ "../ProblemList").then((part) => ({ default: part.ProblemList })),
);

export interface SaveBarProps {
  readonly control: FormControl;
  readonly language: Language;
  readonly words: PaneWords;
}

/** The saving of a form that is filled in the page, from the first answer on; it stays in sight in every step. */
export function SaveBar({ control, language, words }: SaveBarProps) {
  const styles = useStyles();
  const { saving, hasUnsaved, save } = control;
  const said = ({ name, isSameFile }: SavedForm) =>
    fill(isSameFile ? words.savedOver : words.savedAsDownload, { file: name });
  if (!hasUnsaved && saving.kind === "idle") return null;
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <Button appearance="primary" disabledFocusable={!hasUnsaved || saving.kind === "busy"} onClick={save}>
          {words.saveForm}
        </Button>
        <Body1>{hasUnsaved ? words.unsavedMark : saving.kind === "done" ? said(saving.value) : ""}</Body1>
      </div>
      <TaskStatus task={saving} done={said} words={words} />
      {saving.kind === "done" && saving.value.problems.length > 0 && (
        <Suspense>
          <ProblemList problems={saving.value.problems} language={language} words={words} />
        </Suspense>
      )}
      {saving.kind === "failed" && (
        <FailureBar
          title={words.failedHead}
          failure={saving.failure}
          language={language}
          words={words}
          onRetry={save}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});
