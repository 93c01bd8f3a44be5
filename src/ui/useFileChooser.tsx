import { type ChangeEvent, type ReactNode, useRef } from "react";

/** A browser's dialog for one file: what opens it, and the unseen field that it belongs to. */
export interface FileChooser {
  readonly field: ReactNode;
  open(): void;
}

/** The choice of a file by the browser's dialog; `accept` lists the endings, `label` names the field. */
export function useFileChooser(accept: string, label: string, onChoose: (file: File) => void): FileChooser {
  const input = useRef<HTMLInputElement>(null);

  function choose({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    // The same file chosen again is a change only if the field has forgotten it.
    target.value = "";
    if (file !== undefined) onChoose(file);
  }

  return {
    field: <input ref={input} type="file" accept={accept} aria-label={label} hidden onChange={choose} />,
    open: () => input.current?.click(),
  };
}
