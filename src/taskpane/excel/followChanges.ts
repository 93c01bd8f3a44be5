import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import type { SheetCell } from "../../core/workbook/address";
import type { LiveWorkbookHost, WorkbookChange } from "../../core/workbook/host";
import type { Snapshot } from "../../core/workbook/snapshot";

export interface ChangeFollower {
  readonly onSelect: (place: SheetCell) => void;
  readonly onSnapshot: (snapshot: Result<Snapshot>) => void;
  readonly onFault: (error: unknown) => void;
}

/** People fill down a column or paste a block: what comes this close together is read as one. */
const settleMs = 250;

/** Excel refuses to be read while a cell is being edited; that passes. */
const againMs = 1_500;

/**
 * Follows a workbook: after changes have settled, what they touched is read, and the follower gets the whole as it
 * is then. One reading at a time; changes during it wait for the next. Ends when the function that comes back is
 * called.
 */
export function followChanges(
  host: LiveWorkbookHost,
  { onSelect, onSnapshot, onFault }: ChangeFollower,
): () => void {
  let waiting: readonly WorkbookChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;
  let isStopped = false;

  function plan(delayMs: number): void {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void readWaiting().catch(onFault), delayMs);
  }

  async function readWaiting(): Promise<void> {
    if (isReading || waiting.length === 0) return;
    const changes = waiting;
    waiting = [];
    isReading = true;
    const snapshot = await host.readChanges(changes).finally(() => (isReading = false));
    if (isStopped) return;
    if (!snapshot.ok && snapshot.problems.every(passes)) {
      waiting = [...changes, ...waiting];
      plan(againMs);
      return;
    }
    onSnapshot(snapshot);
    if (waiting.length > 0) plan(settleMs);
  }

  function watch(): Promise<Result<() => Promise<void>>> {
    const started = host.watch({
      onSelect,
      onChange: (change) => {
        waiting = [...waiting, change];
        plan(settleMs);
      },
    });
    started.then((result) => {
      if (isStopped) return;
      if (result.ok) {
        // Nobody told of what happened before the watching began.
        waiting = [...waiting, { kind: "sheets" }];
        plan(0);
      } else if (result.problems.every(passes))
        timer = setTimeout(() => {
          watching = watch();
        }, againMs);
      else onSnapshot(result);
    }, onFault);
    return started;
  }

  let watching = watch();

  return () => {
    isStopped = true;
    clearTimeout(timer);
    watching.then((started) => (started.ok ? started.value() : undefined), onFault);
  };
}

function passes({ code }: Problem): boolean {
  return code === "excel/cell-edit" || code === "excel/busy";
}
