import { Body1, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../core/text/paneWords";
import { useFileChooser } from "../useFileChooser";

export interface FilePickerProps {
  readonly isDropping: boolean;
  readonly words: PaneWords;
  /** Opens the browser's dialog for a file that can be written back; null where there is none. */
  readonly onDialog: (() => void) | null;
  readonly onChoose: (file: File) => void;
  readonly onCreate: () => void;
}

/** The choice of a file by a dialog; files dropped on the page come another way, and are invited here. */
export function FilePicker({ isDropping, words, onDialog, onChoose, onCreate }: FilePickerProps) {
  const styles = useStyles();
  const { field: input, open } = useFileChooser(".xlsx,.xlsm", words.formFile, onChoose);

  return (
    <div className={mergeClasses(styles.zone, isDropping && styles.dropping)}>
      <Body1>{words.openLead}</Body1>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onDialog ?? open}>
          {words.chooseFile}
        </Button>
        <Button onClick={onCreate}>{words.toCreate}</Button>
      </div>
      {input}
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
