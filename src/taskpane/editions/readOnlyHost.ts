import type { Result } from "../../core/result";
import type { WorkbookHost } from "../../core/workbook/host";
import type { Snapshot } from "../../core/workbook/snapshot";

/** A workbook that is read and never written; writing it is a bug and throws. */
export function readOnlyHost(read: () => Promise<Result<Snapshot>>): WorkbookHost {
  const refuse = () => Promise.reject(new Error("the open form is only read"));
  return {
    capabilities: { name: "memory", recalculates: false, canUndo: false, isShared: false },
    read,
    create: refuse,
    apply: refuse,
  };
}
