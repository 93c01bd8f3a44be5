/// <reference types="office-js" />

/** Runs a batch in Excel and tidies up after it: `Excel.run`. */
export type ExcelRun = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

export type Context = Excel.RequestContext;
export type Worksheet = Excel.Worksheet;
export type Range = Excel.Range;
export type Chart = Excel.Chart;
export type ChartSeriesDrawing = Excel.ChartSeries;

/** What people may do in a protected sheet. */
export type ProtectionOptions = Excel.WorksheetProtectionOptions;

/** Opens a workbook, given in Base64, in a window of its own: `Excel.createWorkbook`. */
export type OpenWorkbook = typeof Excel.createWorkbook;

export type ChangedEvent = Excel.WorksheetChangedEventArgs;

/** What ends the telling of one kind of event. */
export interface EventHandle {
  readonly context: OfficeExtension.ClientRequestContext;
  readonly remove: () => void;
}
