import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../../core/text/language";
import type { PaneWords } from "../../core/text/paneWords";
import { fill } from "../../core/text/fill";
import { FailureBar } from "../FailureBar";
import type { FormControl, ReadForm } from "../formControl";
import { TaskStatus } from "../TaskStatus";
import { type Failure, valueIn } from "../task";
import { KeptBar } from "../entry/KeptBar";
import { SaveBar } from "../entry/SaveBar";
import { FilePicker } from "./FilePicker";
import { FormBar } from "./FormBar";
import { LeaveBar } from "./LeaveBar";
import { NoForm } from "./NoForm";

export interface FormGateProps {
  readonly language: Language;
  readonly words: PaneWords;
  readonly control: FormControl;
  /** True while a file is dragged over the page. */
  readonly isDropping: boolean;
  readonly onCreate: () => void;
  /** Draws the step once there is a form. */
  readonly children: (read: ReadForm) => ReactNode;
}

/** A step about a form once one is open; before that, the way to open one. */
export function FormGate({ language, words, control, isDropping, onCreate, children }: FormGateProps) {
  const styles = useStyles();
  const { mode, reading, fileName, trouble, leaving } = control;
  const read = valueIn(reading);
  const editing = read?.form.editing ?? null;

  return (
    <div className={styles.gate}>
      {read !== null && <FormBar language={language} words={words} control={control} read={read} />}
      {read === null && mode === "files" && reading.kind !== "busy" && (
        <FilePicker
          isDropping={isDropping}
          words={words}
          onDialog={control.choose}
          onChoose={(file) => control.open({ file, handle: null })}
          onCreate={onCreate}
        />
      )}
      <TaskStatus task={reading} done={() => words.formRead} words={words} onCancel={control.cancelReading} />
      {reading.kind === "failed" &&
        (mode === "excel" && isNoForm(reading.failure) ? (
          <NoForm isRead words={words} onCreate={onCreate} onRefresh={control.refresh} />
        ) : (
          <FailureBar
            title={fileName === null ? words.failedHead : fill(words.notRead, { file: fileName })}
            failure={reading.failure}
            language={language}
            words={words}
            isMendable={mode === "excel"}
            onRetry={mode === "excel" ? control.refresh : undefined}
          />
        ))}
      {reading.kind === "idle" && mode === "excel" && (
        <NoForm isRead={false} words={words} onCreate={onCreate} onRefresh={control.refresh} />
      )}
      {leaving !== null && control.hasUnsaved && (
        <LeaveBar words={words} onLeave={leaving} onStay={control.stay} />
      )}
      {editing !== null && editing.kept !== null && <KeptBar kept={editing.kept} words={words} />}
      {trouble !== null && (
        <FailureBar
          title={words.failedHead}
          failure={trouble}
          language={language}
          words={words}
          onRetry={mode === "excel" || read !== null ? control.refresh : undefined}
        />
      )}
      {read !== null && children(read)}
      {editing !== null && <SaveBar control={control} language={language} words={words} />}
    </div>
  );
}

function isNoForm(failure: Failure): boolean {
  return failure.kind === "problems" && failure.problems.some(({ code }) => code === "form/not-ours");
}

const useStyles = makeStyles({
  gate: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});
