import type { ChosenFile } from "../../ui/paneServices";

/**
 * The browser's own dialog, whose files can be written back; null where the browser has none. The choice that comes
 * back is null where the person chose nothing.
 */
export function fileChooser(): (() => Promise<ChosenFile | null>) | null {
  const choose = window.showOpenFilePicker?.bind(window);
  if (choose === undefined) return null;
  return async () => {
    try {
      const [handle] = await choose({ id: "pmqa-form", types: [{ accept: accepted }] });
      return handle === undefined ? null : { file: await handle.getFile(), handle };
    } catch (error) {
      if (error instanceof DOMException && error.name === "AbortError") return null;
      throw error;
    }
  };
}

const accepted = {
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": [".xlsx"],
  "application/vnd.ms-excel.sheet.macroEnabled.12": [".xlsm"],
};
