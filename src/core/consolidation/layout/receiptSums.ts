import type { AnswerCounts } from "../readFile";
import type { Receipt } from "../consolidation";

/** One sum of the receipt: what must be there, and what was found for it. */
export interface ReceiptSum {
  readonly what: "files" | "answers" | "committee" | "indicators";
  readonly expected: number;
  readonly found: number;
}

/** The sums that must meet before a result may be called complete. */
export function receiptSums(receipt: Receipt): readonly ReceiptSum[] {
  const { files, expected, self, committee, indicatorsRead, indicatorsKept } = receipt;
  return [
    { what: "files", expected: files.chosen, found: files.accepted + files.noted + files.setAside },
    { what: "answers", expected, found: sumOf(self) },
    { what: "committee", expected, found: sumOf(committee) },
    { what: "indicators", expected: indicatorsRead, found: indicatorsKept },
  ];
}

/** True where every sum meets and nobody has found another fault. */
export function isComplete(receipt: Receipt): boolean {
  return (
    receipt.faults.length === 0 && receiptSums(receipt).every(({ expected, found }) => expected === found)
  );
}

function sumOf({ answered, blank, notApplicable, unreadable }: AnswerCounts): number {
  return answered + blank + notApplicable + unreadable;
}
