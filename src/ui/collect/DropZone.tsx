import { Body1, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Ref } from "react";
import type { CollectWords } from "../../core/text/collectWords";
import type { BatchFile } from "./batchServices";
import { useFilesChooser } from "./useFilesChooser";

export interface DropZoneProps {
  /** Takes the keyboard where what had it is gone. */
  readonly ref?: Ref<HTMLDivElement>;
  readonly lead: string;
  readonly isDropping: boolean;
  /** True while no files are taken. */
  readonly isBusy: boolean;
  readonly words: CollectWords;
  readonly onFiles: (files: readonly BatchFile[]) => void;
}

/** The choice of files or a folder by dialogs; what is dropped on the page comes another way, and is invited here. */
export function DropZone({ ref, lead, isDropping, isBusy, words, onFiles }: DropZoneProps) {
  const styles = useStyles();
  const files = useFilesChooser({ takes: "files", label: words.chooseFiles, onChoose: onFiles });
  const folder = useFilesChooser({ takes: "folder", label: words.chooseFolder, onChoose: onFiles });
  return (
    <div
      ref={ref}
      tabIndex={-1}
      className={mergeClasses(styles.zone, isDropping && !isBusy && styles.dropping)}
    >
      <Body1>{lead}</Body1>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={files.open}>
          {words.chooseFiles}
        </Button>
        <Button disabledFocusable={isBusy} onClick={folder.open}>
          {words.chooseFolder}
        </Button>
      </div>
      {files.field}
      {folder.field}
      <Body1>{isBusy ? words.dropLater : isDropping ? words.dropNow : words.dropHere}</Body1>
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
