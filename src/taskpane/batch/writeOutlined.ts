import { type Result, succeed } from "../../core/result";
import type { Blueprint, BlueprintSheet } from "../../core/workbook/blueprint";
import { writeWorkbook } from "../../hosts/xlsx/writing/writeWorkbook";
import type { DeskWorkbook } from "./deskProtocol";

/** A workbook as a file, with its outline. */
export function writeOutlined(blueprint: Blueprint, name: string): Result<DeskWorkbook> {
  const written = writeWorkbook(blueprint);
  if (!written.ok) return written;
  const file = { name, bytes: new Uint8Array(written.value) };
  return succeed({ file, outline: outlineOf(blueprint) }, written.problems);
}

/** The sheets by name and visibility alone: rows are many, and made while they are written. */
function outlineOf({ title, sheets, properties }: Blueprint): Blueprint {
  return { title, sheets: sheets.map(outlineSheet), names: [], properties };
}

function outlineSheet({
  key,
  name,
  visibility,
  isProtected,
  defaultRowHeightPt,
}: BlueprintSheet): BlueprintSheet {
  return {
    key,
    name,
    visibility,
    isProtected,
    defaultRowHeightPt,
    columns: [],
    rows: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
    tables: [],
  };
}
