import { Button } from "@fluentui/react-components";
import type { Ref } from "react";
import type { CollectWords } from "../../core/text/collectWords";
import { FileZone } from "../FileZone";
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
  const files = useFilesChooser({ takes: "files", label: words.chooseFiles, onChoose: onFiles });
  const folder = useFilesChooser({ takes: "folder", label: words.chooseFolder, onChoose: onFiles });
  return (
    <FileZone
      {...(ref === undefined ? {} : { ref })}
      lead={lead}
      isDropping={isDropping && !isBusy}
      note={isBusy ? words.dropLater : isDropping ? words.dropNow : words.dropHere}
      buttons={
        <>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={files.open}>
            {words.chooseFiles}
          </Button>
          <Button disabledFocusable={isBusy} onClick={folder.open}>
            {words.chooseFolder}
          </Button>
        </>
      }
      fields={
        <>
          {files.field}
          {folder.field}
        </>
      }
    />
  );
}
