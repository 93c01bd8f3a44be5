export const spreadsheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const documentRelationshipNamespace =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What app.xml says made the file; a name that no program knows makes LibreOffice calculate on opening. */
export const applicationName = "PMQA Workbook";
