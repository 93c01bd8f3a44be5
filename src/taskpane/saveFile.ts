import type { NamedFile } from "../ui/namedFile";

/** By the endings of names; everything else is a workbook. */
const types: Readonly<Record<string, string>> = {
  zip: "application/zip",
  csv: "text/csv",
  json: "application/json",
  jsonl: "application/jsonl",
};
const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Browsers start a download a moment after the click; until then its address must hold. */
const addressHoldsMs = 60_000;

/** Hands a workbook, an archive of them, or their data to the user as a download. */
export function saveFile({ name, bytes }: NamedFile): void {
  const type = types[name.replace(/^.*\./, "")] ?? workbookType;
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), addressHoldsMs);
}
