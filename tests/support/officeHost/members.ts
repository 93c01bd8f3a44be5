import { findSheet } from "./collections";
import { callChart, callCharts, chartPart, chartParts, readChart, setChart } from "./chartMembers";
import { rangeProperties, setRangeProperty, usedBox } from "./rangeMembers";
import type { OfficeEvents } from "./officeEvents";
import { type OfficeSheet, type OfficeWorkbook, plainProtection } from "./officeWorkbook";
import { areasAddress, callPage, isPage, setFooter } from "./pageMembers";
import { type Remote, type RemoteType, boxOfAddress } from "./remoteObjects";
import { OfficeFault } from "./wire";

/** What the members of Excel's objects work on. */
export interface Setting {
  readonly workbook: OfficeWorkbook;
  /** The sheets of an .xlsx file in Base64. */
  readonly readSheets: (base64: string) => Promise<OfficeSheet[]>;
  /** Whether sheets that are inserted keep their charts. */
  readonly keepsCharts: boolean;
  /** Told of what batches do that Excel tells its clients of. */
  readonly events?: OfficeEvents;
}

type SheetOf = Extract<Remote, { readonly sheet: OfficeSheet }>;
type RangeOf = Extract<Remote, { readonly box: unknown }>;

/** The object that a property of an object is. */
export function memberObject(remote: Remote, name: string): Remote {
  const members: Partial<Record<RemoteType, Readonly<Record<string, RemoteType>>>> = {
    Workbook: {
      worksheets: "WorksheetCollection",
      application: "Application",
      protection: "WorkbookProtection",
    },
    Worksheet: {
      protection: "WorksheetProtection",
      charts: "ChartCollection",
      shapes: "ShapeCollection",
      pageLayout: "PageLayout",
    },
    Range: { format: "RangeFormat" },
    PageLayout: { headersFooters: "HeaderFooterGroup" },
    HeaderFooterGroup: { defaultForAllPages: "HeaderFooter" },
    ...chartParts,
  };
  const type = members[remote.type]?.[name];
  if (type === undefined) throw new OfficeFault("ApiNotFound", `${remote.type}.${name}`);
  return "chart" in remote ? chartPart(remote, name, type) : ({ ...remote, type } as Remote);
}

/** What a property of an object says. */
export function readProperty(remote: Remote, name: string, workbook: OfficeWorkbook): unknown {
  if ("chart" in remote) return readChart(remote, name);
  switch (remote.type) {
    case "RangeAreas":
      if (name === "address") return areasAddress(remote);
      break;
    case "WorkbookProtection":
      if (name === "protected") return workbook.isStructureProtected;
      break;
    case "Range":
      if (rangeProperties[name] !== undefined) return rangeProperties[name](remote.sheet, remote.box);
      break;
    case "Worksheet":
      if (name === "id" || name === "name" || name === "visibility") return remote.sheet[name];
      break;
    case "WorksheetProtection":
      if (name === "protected") return remote.sheet.protection !== null;
      if (name === "options") return remote.sheet.protection?.options ?? null;
      break;
    default:
  }
  throw new OfficeFault("ApiNotFound", `${remote.type}.${name}`);
}

export function setProperty(remote: Remote, name: string, given: unknown, workbook: OfficeWorkbook): void {
  if ("chart" in remote) return setChart(remote, name, given);
  switch (remote.type) {
    case "Range":
    case "RangeFormat":
      return setRangeProperty(remote.sheet, remote.box, name, given);
    case "HeaderFooter":
      return setFooter(remote.sheet, name, given);
    case "Worksheet":
      if (name === "visibility") return showSheet(remote.sheet, given as OfficeSheet["visibility"], workbook);
      break;
    default:
  }
  throw new OfficeFault("ApiNotFound", `${remote.type}.${name} can't be set`);
}

/** Shows or hides a sheet; of one that was looked at and goes, another takes the place. */
function showSheet(
  sheet: OfficeSheet,
  visibility: OfficeSheet["visibility"],
  workbook: OfficeWorkbook,
): void {
  if (workbook.isStructureProtected) throw new OfficeFault("AccessDenied", "the workbook is protected");
  const isSeen = (each: OfficeSheet) => each.visibility === "Visible";
  const others = workbook.sheets.filter((each) => each !== sheet && isSeen(each));
  if (visibility !== "Visible" && others.length === 0) {
    throw new OfficeFault("InvalidOperation", "the last visible sheet stays");
  }
  sheet.visibility = visibility;
  if (!isSeen(sheet) && workbook.activeSheet === sheet.id) workbook.activeSheet = others[0]?.id ?? null;
}

/** What a method gives: an object, null for one that isn't there, or a plain value. */
export type Given = { readonly object: Remote | null } | { readonly value: unknown };

export async function callMethod(
  remote: Remote,
  name: string,
  given: readonly unknown[],
  setting: Setting,
): Promise<Given> {
  switch (`${remote.type}.${name}`) {
    case "AddinInternalService.notifyActionHandlerReady":
    case "Application.suspendApiCalculationUntilNextSync":
    case "Application.suspendScreenUpdatingUntilNextSync":
      return { value: null };
    case "Workbook.insertWorksheetsFromBase64":
      return { value: await insertSheets(setting, String(given[0])) };
    case "Workbook.createAndOpenWorkbook":
      // The person goes on in the window that opens.
      setting.workbook.sheets = await setting.readSheets(String(given[0]));
      return { value: null };
    case "WorksheetCollection.getItem": {
      const object = findSheet(setting.workbook, given[0]);
      if (object === null) throw new OfficeFault("ItemNotFound");
      return { object };
    }
    case "WorksheetCollection.getItemOrNullObject":
      return { object: findSheet(setting.workbook, given[0]) };
    case "WorksheetCollection.getActiveWorksheet": {
      const { sheets, activeSheet } = setting.workbook;
      const isActive = ({ id, visibility }: OfficeSheet) =>
        activeSheet === null ? visibility === "Visible" : id === activeSheet;
      const sheet = sheets.find(isActive);
      return { object: sheet ? { type: "Worksheet", sheet } : null };
    }
    default:
      if (remote.type === "Range") return callRange(remote, name, given, setting);
      if (isPage(remote)) return callPage(remote, name, given);
      if (remote.type === "ChartCollection" || remote.type === "ShapeCollection")
        return callCharts(remote, name, given);
      if ("chart" in remote) return callChart(remote, name, given);
      return callSheet(remote as SheetOf, name, given, setting);
  }
}

function callSheet(
  remote: SheetOf,
  name: string,
  given: readonly unknown[],
  { workbook, events }: Setting,
): Given {
  const { sheet } = remote;
  switch (`${remote.type}.${name}`) {
    case "Worksheet.getRange": {
      const box = boxOfAddress(String(given[0]));
      if (box === null) throw new OfficeFault("InvalidArgument", `${String(given[0])} is no address`);
      return { object: { type: "Range", sheet, box } };
    }
    case "Worksheet.getUsedRangeOrNullObject": {
      const box = usedBox(sheet, given[0] === true);
      return { object: box && { type: "Range", sheet, box } };
    }
    case "Worksheet.activate":
      if (sheet.visibility !== "Visible") throw new OfficeFault("InvalidOperation", "the sheet is hidden");
      workbook.activeSheet = sheet.id;
      return { value: null };
    case "Worksheet.delete":
      if (workbook.sheets.filter(({ visibility }) => visibility === "Visible").length === 1) {
        throw new OfficeFault("InvalidOperation", "the last visible sheet stays");
      }
      workbook.sheets = workbook.sheets.filter(({ id }) => id !== sheet.id);
      events?.deleted(sheet);
      return { value: null };
    case "WorksheetProtection.protect":
      if (sheet.protection !== null) throw new OfficeFault("AccessDenied", "the sheet is protected already");
      sheet.protection = { options: { ...plainProtection, ...(given[0] as object) }, password: null };
      return { value: null };
    case "WorksheetProtection.unprotect":
      if ((sheet.protection?.password ?? null) !== null) throw new OfficeFault("AccessDenied");
      sheet.protection = null;
      return { value: null };
    default:
      throw new OfficeFault("ApiNotFound", `${remote.type}.${name}`);
  }
}

/** Parts of a range, the steps by which the client parts writes of many cells, and the selection. */
function callRange(
  { sheet, box }: RangeOf,
  name: string,
  given: readonly unknown[],
  { workbook, events }: Setting,
): Given {
  switch (name) {
    case "getUsedRangeOrNullObject": {
      const used = usedBox(sheet, given[0] === true, box);
      return { object: used && { type: "Range", sheet, box: used } };
    }
    case "select":
      if (sheet.visibility !== "Visible") throw new OfficeFault("InvalidOperation", "the sheet is hidden");
      workbook.activeSheet = sheet.id;
      workbook.selection = box;
      events?.selected(sheet, box);
      return { value: null };
    case "_ValidateArraySize":
      if (given[0] === box.bottom - box.top + 1 && given[1] === box.right - box.left + 1)
        return { value: null };
      throw new OfficeFault("InvalidArgument", "the array hasn't the range's shape");
    case "getRow": {
      const row = box.top + Number(given[0]);
      return { object: { type: "Range", sheet, box: { ...box, top: row, bottom: row } } };
    }
    case "getBoundingRect": {
      const other = (given[0] as RangeOf).box;
      return { object: { type: "Range", sheet, box: { ...box, bottom: other.bottom } } };
    }
    default:
      throw new OfficeFault("ApiNotFound", `Range.${name}`);
  }
}

/** A sheet's name holds at most 31 characters, and some not at all. */
async function insertSheets(
  { workbook, readSheets, keepsCharts, events }: Setting,
  base64: string,
): Promise<string[]> {
  const inserted = await readSheets(base64);
  for (const sheet of inserted) {
    if (!keepsCharts) sheet.charts = [];
    if (sheet.name.length > 31 || /[:\\/?*[\]]/.test(sheet.name)) throw new OfficeFault("InvalidArgument");
    // A name that is taken gets a number.
    const isTaken = workbook.sheets.some(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
    if (isTaken) sheet.name = `${sheet.name.slice(0, 27)} (2)`;
  }
  workbook.sheets = [...workbook.sheets, ...inserted];
  inserted.forEach((sheet) => events?.added(sheet));
  return inserted.map(({ id }) => id);
}
