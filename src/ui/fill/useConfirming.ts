import { useMemo, useState } from "react";
import type { Language } from "../../core/text/language";
import type { FormReport } from "../../views/formReport";
import type { PendingRowView } from "../../views/pendingView";
import type { FormControl } from "../formControl";

/** Rows of last year's that are confirmed one by one, and where the keyboard goes on. */
export interface Confirming {
  /** By the row's key, in the order of the form. */
  readonly rows: ReadonlyMap<string, PendingRowView>;
  /** Rows that were confirmed and that the form hasn't told of yet. */
  readonly sent: readonly string[];
  /** The row whose button shall get the keyboard; null for none. */
  readonly goal: PendingRowView | null;
  /** Confirms a row and goes on to the next. */
  confirm(row: string): void;
  /** Brings the keyboard to a row. */
  go(row: PendingRowView): void;
  /** Tells that the keyboard is at the goal. */
  arrive(): void;
}

export interface ConfirmingSetting {
  readonly report: FormReport;
  readonly language: Language;
  readonly control: FormControl;
  /** Hears that no row waits any more. */
  readonly onLast: () => void;
}

/** The confirming of a form that was made from last year's. */
export function useConfirming({ report, language, control, onLast }: ConfirmingSetting): Confirming {
  const rows = useMemo(
    () => new Map(report.pending(language).map((each) => [each.row, each])),
    [report, language],
  );
  const [sent, setSent] = useState<readonly string[]>([]);
  const [goal, setGoal] = useState<PendingRowView | null>(null);

  // The form has told: what is pending still is to be confirmed once more.
  const [told, setTold] = useState(report);
  if (told !== report) {
    setTold(report);
    setSent([]);
  }

  function go(row: PendingRowView) {
    setGoal({ ...row });
    if (row.item !== null) control.openItem(row.item);
  }

  return {
    rows,
    sent,
    goal,
    confirm(row) {
      if (sent.includes(row)) return;
      const confirmed = [...sent, row];
      setSent(confirmed);
      control.confirm(row);
      const keys = [...rows.keys()];
      const at = keys.indexOf(row);
      const next = [...keys.slice(at + 1), ...keys.slice(0, at)].find((key) => !confirmed.includes(key));
      const nextRow = next === undefined ? undefined : rows.get(next);
      if (nextRow === undefined) onLast();
      else go(nextRow);
    },
    go,
    arrive: () => setGoal(null),
  };
}
