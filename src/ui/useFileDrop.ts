import type { ChosenFile } from "./paneServices";
import { useEffect, useEffectEvent, useState } from "react";

/**
 * Whether a file is being dragged over the page; the first file dropped anywhere on it goes to `onFile`. Without this
 * the browser would leave the page for the file.
 */
export function useFileDrop(onFile: (chosen: ChosenFile) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useEffectEvent(onFile);

  useEffect(() => {
    // Text that is dragged into a field is the browser's business.
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") === true;
    function over(event: DragEvent) {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    }
    function leave(event: DragEvent) {
      // It also leaves every element that it passes on the way.
      if (event.relatedTarget === null) setIsOver(false);
    }
    function drop(event: DragEvent) {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      // What was dropped is gone once the event is over: the handle must be asked for now.
      const item = [...(event.dataTransfer?.items ?? [])].find(({ kind }) => kind === "file");
      void handleOf(item).then((handle) => take({ file, handle }));
    }
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, []);

  return isOver;
}

/** The handle by which a dropped file can be written back; null where the browser gives none. */
async function handleOf(item: DataTransferItem | undefined): Promise<FileSystemFileHandle | null> {
  try {
    const handle = (await item?.getAsFileSystemHandle?.()) ?? null;
    return isFile(handle) ? handle : null;
  } catch (error) {
    if (error instanceof DOMException) return null; // it can be read all the same
    throw error;
  }
}

function isFile(handle: FileSystemHandle | null): handle is FileSystemFileHandle {
  return handle?.kind === "file";
}
