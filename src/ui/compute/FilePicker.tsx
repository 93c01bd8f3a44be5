import { Body1, Body1Strong, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ChangeEvent, useRef } from "react";
import type { PaneWords } from "../paneWords";

export interface FilePickerProps {
  /** Null where no file is open. */
  readonly fileName: string | null;
  readonly isDropping: boolean;
  readonly words: PaneWords;
  readonly onChoose: (file: File) => void;
  readonly onClose: () => void;
}

/** The choice of a file by a dialog; files dropped on the page come another way, and are invited here. */
export function FilePicker({ fileName, isDropping, words, onChoose, onClose }: FilePickerProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const buttons = useRef<HTMLDivElement>(null);

  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    // The same file chosen again is a change only if the field has forgotten it.
    target.value = "";
    if (file !== undefined) onChoose(file);
  }

  function close() {
    // Its button goes, and the keyboard would be nowhere.
    buttons.current?.querySelector("button")?.focus();
    onClose();
  }

  return (
    <div className={mergeClasses(styles.zone, isDropping && styles.dropping)}>
      {fileName !== null && <Body1Strong>{fileName}</Body1Strong>}
      <div ref={buttons} className={styles.buttons}>
        <Button
          appearance={fileName === null ? "primary" : "secondary"}
          onClick={() => input.current?.click()}
        >
          {fileName === null ? words.chooseFile : words.chooseOther}
        </Button>
        {fileName !== null && (
          <Button appearance="subtle" onClick={close}>
            {words.closeFile}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        aria-label={words.formFile}
        hidden
        onChange={choose}
      />
      <Body1>{isDropping ? words.dropNow : words.dropHere}</Body1>
    </div>
  );
}

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  dropping: {
    backgroundColor: tokens.colorBrandBackground2,
    outline: `2px solid ${tokens.colorBrandStroke1}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
