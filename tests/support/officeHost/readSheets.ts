import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import { readRelationships } from "../../../src/hosts/xlsx/package/relationships";
import { findWorksheets } from "../../../src/hosts/xlsx/reading/findWorksheets";
import { valueOf } from "../cellsOf";
import { elementsOf, packageOf } from "../packageOf";
import {
  type OfficeChart,
  type OfficeSheet,
  chartNamed,
  plainProtection,
  sheetsOfSnapshot,
} from "./officeWorkbook";

/** The sheets of an .xlsx file in Base64: cells, protection and the charts by their names. */
export async function readSheets(base64: string): Promise<OfficeSheet[]> {
  const bytes = Uint8Array.from(Buffer.from(base64, "base64"));
  const pkg = packageOf(bytes);
  const parts = new Map(
    valueOf(findWorksheets(pkg, 1_000)).sheets.map(({ name, part = "" }) => [name, part]),
  );
  const sheets = sheetsOfSnapshot(valueOf(await createXlsxHost(bytes).read()));
  for (const sheet of sheets) {
    const part = parts.get(sheet.name) ?? "";
    const isProtected = elementsOf(valueOf(pkg.text(part)), "sheetProtection").length > 0;
    sheet.protection = isProtected ? { options: plainProtection, password: null } : null;
    sheet.charts = chartsOf(pkg, part);
  }
  return sheets;
}

/** The charts that a sheet's drawing holds, as the drawing calls them. */
function chartsOf(pkg: ReturnType<typeof packageOf>, part: string): OfficeChart[] {
  const drawings = valueOf(readRelationships(pkg, part)).filter(({ kind }) => kind === "drawing");
  return drawings.flatMap(({ target }) => {
    const names = elementsOf(valueOf(pkg.text(target)), "xdr:cNvPr").map(
      (element) => / name="([^"]*)"/.exec(element)?.[1] ?? "",
    );
    return names.map((name) => chartNamed(name));
  });
}
