import type { Result } from "../result";
import type { Blueprint } from "./blueprint";
import type { WorkbookPatch } from "./patch";
import type { Snapshot } from "./snapshot";

/** What a host can do, so that a use case can say beforehand what it can't. */
export interface HostCapabilities {
  readonly name: "memory" | "xlsx" | "excel";
  /** True where formulas are recalculated by the program that holds the workbook. */
  readonly recalculates: boolean;
  readonly canUndo: boolean;
}

/** The only door to a workbook. Outside failures come back as problems; nothing here throws for them. */
export interface WorkbookHost {
  readonly capabilities: HostCapabilities;
  /** Every cell that holds something, of every sheet. */
  read(): Promise<Result<Snapshot>>;
  /** Makes the workbook that the blueprint describes, in place of what the host held. */
  create(blueprint: Blueprint): Promise<Result<null>>;
  /** Writes into the workbook as it is; whatever the patch doesn't name stays as it was. */
  apply(patch: WorkbookPatch): Promise<Result<null>>;
}
