import { sheetKeys, type SheetKey } from "../form/keys";
import type { Stamp } from "./submission";

/** Sheets that forms haven't had from the beginning. */
const laterSheets: readonly SheetKey[] = [sheetKeys.digest, sheetKeys.annex];

/** Whether a form was issued with a sheet: one that came later only where the stamp names a formula of it. */
export function isIssuedWith({ formulas }: Pick<Stamp, "formulas">, sheet: SheetKey): boolean {
  return !laterSheets.includes(sheet) || [...formulas.keys()].some((cell) => cell.startsWith(`${sheet}!`));
}
