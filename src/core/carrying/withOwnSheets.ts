import type { Blueprint, BlueprintSheet } from "../workbook/blueprint";
import type { OlderForm } from "./carried";
import { copySheet, findOwnSheets } from "./ownSheets";

/** A workbook with copies of the sheets that people had put into the older form behind its own. */
export function withOwnSheets(blueprint: Blueprint, older: OlderForm): Blueprint {
  const sheets = findOwnSheets(older).reduce<readonly BlueprintSheet[]>(
    (all, sheet, at) => [
      ...all,
      copySheet(
        sheet,
        all.map(({ name }) => name),
        at,
      ),
    ],
    blueprint.sheets,
  );
  return { ...blueprint, sheets };
}
