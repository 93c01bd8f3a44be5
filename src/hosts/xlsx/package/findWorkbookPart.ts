import { problem } from "../../../core/problem";
import { type Result, fail, succeed } from "../../../core/result";
import { readContentTypes } from "./contentTypes";
import type { Parts } from "./parts";
import { damaged } from "./packageLimits";
import { readRelationships } from "./relationships";

/**
 * The name of the part that holds an Excel workbook in XML, found by the package's relationship and told from other
 * documents by its content type. Fails with what the package is instead.
 */
export function findWorkbookPart(parts: Parts): Result<string> {
  const foreign = recogniseOpenDocument(parts);
  if (foreign) return fail([problem(foreign)]);
  // Any zip file gets this far; without content types it was never an office document.
  if (!parts.has("[Content_Types].xml")) return fail([problem("file/not-a-workbook")]);
  const types = readContentTypes(parts);
  if (!types.ok) return types;
  const relationships = readRelationships(parts, "");
  if (!relationships.ok) return relationships;
  const main = relationships.value.find(({ kind, isExternal }) => kind === "officeDocument" && !isExternal);
  if (!main || !parts.has(main.target)) return fail([damaged(main?.target)]);
  const type = types.value(main.target);
  if (workbookTypes.test(type)) return succeed(main.target);
  return fail([problem(type.startsWith(binaryType) ? "file/xlsb" : "file/not-a-workbook")]);
}

const workbookTypes =
  /^application\/vnd\.(?:openxmlformats-officedocument\.spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template)\.macroEnabled)\.main\+xml$/i;
const binaryType = "application/vnd.ms-excel.sheet.binary";

const openDocumentTypeBytes = 128;

function recogniseOpenDocument(parts: Parts): "file/ods" | "file/not-a-workbook" | null {
  const entry = parts.entries.find(({ name }) => name === "mimetype");
  if (!entry || entry.size > openDocumentTypeBytes) return null;
  const type = parts.text(entry.name);
  if (!type.ok || !type.value.startsWith("application/vnd.oasis.opendocument.")) return null;
  return type.value.includes("spreadsheet") ? "file/ods" : "file/not-a-workbook";
}
