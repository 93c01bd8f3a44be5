import { problem } from "../core/problem";
import { fail } from "../core/result";
import type { PaneServices } from "../ui/paneServices";
import { saveFile } from "./saveFile";

/** The pane's services over .xlsx files, in any browser. The engine is loaded when it is first needed. */
export function createFileServices(): PaneServices {
  return {
    listEditions: async () => (await loadEngine()).listEditions(),
    makeForm: async (draft) => (await loadEngine()).makeForm(draft),
    async openFile(file) {
      const bytes = await readBytes(file);
      if (bytes instanceof Error) return fail([problem("file/unreadable", {}, { reason: bytes.message })]);
      return (await loadEngine()).openForm({ name: file.name, bytes });
    },
    saveFile,
  };
}

async function loadEngine() {
  const { createFileEngine } = await import(/* webpackChunkName: "engine" */ "./createFileEngine");
  return createFileEngine();
}

/** A file's bytes, or what the browser says where it can't read it: it is gone, changed since, or a folder. */
async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer> | Error> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}
