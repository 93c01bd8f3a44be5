import type { PaneServices } from "../../ui/paneServices";
import { keepOnce } from "../batch/keepOnce";
import { readBytes } from "../readBytes";
import { saveFile } from "../saveFile";
import { fileChooser } from "./chooseFile";

/** The pane's services over .xlsx files, in any browser. The engine is loaded when it is first needed. */
export function createFileServices(): PaneServices {
  return {
    mode: "files",
    listEditions: async () => (await loadEngine()).listEditions(),
    makeForm: async (draft) => (await loadEngine()).makeForm(draft),
    makeForms: async (draft, roster, run) => (await loadEngine()).makeForms(draft, roster, run),
    async openForm(chosen) {
      if (chosen === null) throw new Error("outside Excel no workbook is open");
      const bytes = await readBytes(chosen.file);
      if (!bytes.ok) return bytes;
      return (await loadEngine()).openForm(chosen, bytes.value);
    },
    openBatch: keepOnce(loadBatch),
    openCriteria: keepOnce(loadCriteria),
    openCarry: keepOnce(loadCarry),
    chooseFile: fileChooser(),
    saveFile,
  };
}

async function loadEngine() {
  const { createFileEngine } = await import(/* webpackChunkName: "engine" */ "./createFileEngine");
  return createFileEngine();
}

async function loadBatch() {
  const { createFileBatch } = await import(/* webpackChunkName: "batch" */ "../batch/createFileBatch");
  return createFileBatch();
}

async function loadCriteria() {
  const { createFileCriteria } = await import(
    /* webpackChunkName: "criteria-engine" */ "../editions/createFileCriteria"
  );
  return createFileCriteria();
}

async function loadCarry() {
  const { createFileCarry } = await import(
    /* webpackChunkName: "carry-engine" */ "../editions/createFileCarry"
  );
  return createFileCarry();
}
