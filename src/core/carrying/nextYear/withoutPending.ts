import type { SnapshotCell } from "../../workbook/snapshot";
import { overlaySnapshot } from "../../workbook/overlaySnapshot";
import type { OlderForm } from "../carried";

/** A form as if everything in it were this year's, and since when what it hadn't confirmed has stood there. */
export interface Settled {
  readonly form: OlderForm;
  /** Years, พ.ศ., by the text of the cells' keys: of the cells alone that nobody has confirmed. */
  readonly years: ReadonlyMap<string, number>;
}

/**
 * A form that was made from last year's and not confirmed whole, with what it holds of earlier years in plain words: so
 * it is carried on as it was typed once, and under the year in which it was last true. The plan stays as it is.
 */
export function withoutPending(form: OlderForm): Settled {
  const pending = form.submission.pending.filter(({ kind }) => kind !== "plan");
  return {
    form: {
      ...form,
      snapshot: overlaySnapshot(
        form.snapshot,
        pending.map(({ place: { sheet, row, column }, text }) => ({
          sheet,
          cells: [{ row, column, cell: textCell(row, column, text) }],
        })),
      ),
    },
    years: new Map(pending.map(({ key, year }) => [key, year])),
  };
}

function textCell(row: number, column: number, value: string): SnapshotCell {
  return { row, column, kind: "text", value, format: "general" };
}
