import { useEffect, useEffectEvent, useState } from "react";
import { type Problem, problem } from "../../core/problem";
import type { BatchFile } from "./batchServices";
import { listDropped } from "./listFiles";

/**
 * Whether files are being dragged over the page; those that are dropped anywhere on it, folders with all that is in
 * them, go to `onFiles`. That the browser doesn't leave the page for them is the pane's own care.
 */
export function useFilesDrop(
  onFiles: (files: readonly BatchFile[]) => void,
  onRefused: (problem: Problem) => void,
): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useEffectEvent(onFiles);
  const refuse = useEffectEvent(onRefused);

  useEffect(() => {
    const filesIn = ({ dataTransfer }: DragEvent) =>
      dataTransfer?.types.includes("Files") === true ? dataTransfer : null;
    function over(event: DragEvent) {
      if (filesIn(event) !== null) setIsOver(true);
    }
    function leave(event: DragEvent) {
      // It also leaves every element that it passes on the way.
      if (event.relatedTarget === null) setIsOver(false);
    }
    function drop(event: DragEvent) {
      setIsOver(false);
      const dropped = filesIn(event);
      if (dropped !== null)
        listDropped(dropped).then(take, (error: unknown) => {
          // What is gone, or may not be looked into. Not by its class: it isn't everywhere an Error.
          const isNamed = typeof error === "object" && error !== null && "name" in error;
          if (!isNamed || typeof error.name !== "string") throw error;
          refuse(problem("file/unreadable", {}, { reason: error.name }));
        });
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
