import type { OfficeWorkbook } from "./officeWorkbook";
import type { Remote } from "./remoteObjects";
import { OfficeFault } from "./wire";

/** An object of a collection by the key that it was told by. */
export function findItem(parent: Remote, workbook: OfficeWorkbook, key: unknown): Remote {
  if (parent.type === "ChartCollection") {
    const chart = parent.sheet.charts.find(({ id }) => id === key);
    if (chart !== undefined) return { type: "Chart", sheet: parent.sheet, chart, path: "" };
  }
  const found = parent.type === "WorksheetCollection" ? findSheet(workbook, key) : null;
  if (found === null) throw new OfficeFault("ItemNotFound");
  return found;
}

/** The objects of a collection, each with the key that it is told by. */
export function listItems(
  remote: Remote,
  { sheets }: OfficeWorkbook,
): readonly (readonly [key: string, item: Remote])[] | null {
  if (remote.type === "WorksheetCollection") {
    return sheets.map((sheet) => [sheet.id, { type: "Worksheet", sheet }]);
  }
  if (remote.type !== "ChartCollection") return null;
  const { sheet } = remote;
  return sheet.charts.map((chart) => [chart.id, { type: "Chart", sheet, chart, path: "" }]);
}

/** A sheet of the collection by its id or its name. */
export function findSheet({ sheets }: OfficeWorkbook, key: unknown): Remote | null {
  const wanted = String(key).toLowerCase();
  const sheet = sheets.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  return sheet ? { type: "Worksheet", sheet } : null;
}
