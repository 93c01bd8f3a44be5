/** Where office.js is, in the package and, by the option, at Microsoft. */
export const officePackage = "node_modules/@microsoft/office-js";
export const officeCdn = "https://appsforoffice.microsoft.com";

/**
 * What office.js asks for in Excel, in the package's dist/: its own file for each platform, its messages in the
 * languages of the pane (every other language falls back to English), and, outside Excel, the table of old versions.
 * excel-win32-16.00 is that of Excel 2016 as sold once: it only lets Excel know that the page for old engines is up.
 * Its telemetry stays out; where office.js asks for that, it does without.
 */
export const officeFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-win32-16.00.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "en-us/office_strings.js",
  "th-th/office_strings.js",
];
