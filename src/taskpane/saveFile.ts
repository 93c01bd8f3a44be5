import type { NamedFile } from "../ui/paneServices";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Browsers start a download a moment after the click; until then its address must hold. */
const addressHoldsMs = 60_000;

/** Hands a workbook, or an archive of them, to the user as a download. */
export function saveFile({ name, bytes }: NamedFile): void {
  const type = name.endsWith(".zip") ? "application/zip" : workbookType;
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), addressHoldsMs);
}
