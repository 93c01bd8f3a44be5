import type { PaneServices } from "../../ui/paneServices";
import { keepOnce } from "../batch/keepOnce";
import { saveFile } from "../saveFile";

/** The pane's services over the workbook that is open in Excel. The engine is loaded when it is first needed. */
export function createExcelServices(): PaneServices {
  return {
    mode: "excel",
    listEditions: async () => (await loadEngine()).listEditions(),
    makeForm: async (draft, signal) => (await loadEngine()).makeForm(draft, signal),
    makeForms: async (draft, roster, run) => (await loadEngine()).makeForms(draft, roster, run),
    openForm: async () => (await loadEngine()).openForm(),
    openBatch: keepOnce(loadBatch),
    openCriteria: keepOnce(loadCriteria),
    openCarry: keepOnce(loadCarry),
    chooseFile: null,
    saveFile,
  };
}

async function loadEngine() {
  const { createExcelEngine } = await import(/* webpackChunkName: "excel-engine" */ "./createExcelEngine");
  return createExcelEngine();
}

async function loadBatch() {
  const { createExcelBatch } = await import(
    /* webpackChunkName: "excel-batch" */ "../batch/createExcelBatch"
  );
  return createExcelBatch();
}

async function loadCriteria() {
  const { createExcelCriteria } = await import(
    /* webpackChunkName: "excel-criteria-engine" */ "../editions/createExcelCriteria"
  );
  return createExcelCriteria();
}

async function loadCarry() {
  const { createExcelCarry } = await import(
    /* webpackChunkName: "excel-carry-engine" */ "../editions/createExcelCarry"
  );
  return createExcelCarry();
}
