import { type ChangeEvent, type ReactNode, useEffect, useRef } from "react";
import type { BatchFile } from "./batchServices";
import { listChosen } from "./listFiles";

export interface FilesChooserSetting {
  /** A whole folder, or several files. */
  readonly takes: "folder" | "files";
  /** Endings of files; absent for any. */
  readonly accept?: string;
  /** Names the field. */
  readonly label: string;
  readonly onChoose: (files: readonly BatchFile[]) => void;
}

/** A browser's dialog for many files: what opens it, and the unseen field that it belongs to. */
export function useFilesChooser({ takes, accept, label, onChoose }: FilesChooserSetting): {
  readonly field: ReactNode;
  open(): void;
} {
  const input = useRef<HTMLInputElement>(null);

  // React knows no such attribute.
  useEffect(() => {
    if (takes === "folder") input.current?.setAttribute("webkitdirectory", "");
  }, [takes]);

  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const files = target.files === null ? [] : listChosen(target.files);
    // The same files chosen again are a change only if the field has forgotten them.
    target.value = "";
    if (files.length > 0) onChoose(files);
  }

  return {
    field: (
      <input ref={input} type="file" multiple accept={accept} aria-label={label} hidden onChange={choose} />
    ),
    open: () => input.current?.click(),
  };
}
