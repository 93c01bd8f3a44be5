import { Button } from "@fluentui/react-components";
import type { PaneWords } from "../../core/text/paneWords";
import { FileZone } from "../FileZone";
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
  const { field: input, open } = useFileChooser(".xlsx,.xlsm", words.formFile, onChoose);

  return (
    <FileZone
      lead={words.openLead}
      isDropping={isDropping}
      note={isDropping ? words.dropNow : words.dropHere}
      buttons={
        <>
          <Button appearance="primary" onClick={onDialog ?? open}>
            {words.chooseFile}
          </Button>
          <Button onClick={onCreate}>{words.toCreate}</Button>
        </>
      }
      fields={input}
    />
  );
}
