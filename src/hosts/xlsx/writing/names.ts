export const spreadsheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const documentRelationshipNamespace =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Drawings: what is common to all of them, where they lie in a sheet, and charts. */
export const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const sheetDrawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** What app.xml says made the file; a name that no program knows makes LibreOffice calculate on opening. */
export const applicationName = "PMQA Workbook";
