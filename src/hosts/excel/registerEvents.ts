import type { WorkbookChange } from "../../core/workbook/host";
import { isMadeHere } from "./isMadeHere";
import type { ChangedEvent, Context, EventHandle } from "./officeTypes";

/** What Excel tells of, as it comes. */
export interface ExcelEvents {
  /** Null for `isOwn` where this Excel doesn't say who made the change. */
  readonly onChanged: (change: WorkbookChange, isOwn: boolean | null) => void;
  readonly onAdded: (sheetId: string) => void;
  readonly onDeleted: (sheetId: string) => void;
  readonly onSelected: (sheetId: string, address: string) => void;
}

/** Has Excel tell of what happens in any sheet, from the next sync on. What comes back ends each again. */
export function registerEvents(
  { workbook: { worksheets } }: Context,
  { onChanged, onAdded, onDeleted, onSelected }: ExcelEvents,
): readonly EventHandle[] {
  return [
    worksheets.onChanged.add((event) => tell(() => onChanged(changeOf(event), isMadeHere(event)))),
    worksheets.onAdded.add(({ worksheetId }) => tell(() => onAdded(worksheetId))),
    worksheets.onDeleted.add(({ worksheetId }) => tell(() => onDeleted(worksheetId))),
    worksheets.onSelectionChanged.add(({ worksheetId, address }) =>
      tell(() => onSelected(worksheetId, address)),
    ),
  ];
}

/** Excel's client waits for a promise. */
function tell(step: () => void): Promise<void> {
  step();
  return Promise.resolve();
}

function changeOf({ changeType, worksheetId, address }: ChangedEvent): WorkbookChange {
  return changeType === "RangeEdited"
    ? { kind: "cells", sheetId: worksheetId, address }
    : { kind: "sheet", sheetId: worksheetId };
}
