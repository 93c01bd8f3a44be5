import type { Batch } from "../../core/consolidation/consolidate";
import type { Consolidation } from "../../core/consolidation/consolidation";
import { layoutConsolidation } from "../../core/consolidation/layout/layoutConsolidation";
import { type Result, succeed } from "../../core/result";
import type { Blueprint } from "../../core/workbook/blueprint";
import { carrySheets } from "./carrySheets";
import { consolidateFiles } from "./consolidateFiles";

/** What a batch came to, and the workbook that tells it. */
export interface ComposedBatch {
  readonly consolidation: Consolidation;
  readonly blueprint: Blueprint;
}

/** The consolidated workbook of a batch. With aliases it carries nothing to go on from: that would name everybody. */
export function composeWorkbook(batch: Batch): Result<ComposedBatch> {
  const consolidated = consolidateFiles(batch);
  if (!consolidated.ok) return consolidated;
  const { files, setting, recordOf, editions } = batch;
  const { period } = consolidated.value;
  // What is added later joins this year and round, whatever most of it is of.
  const settled = { ...setting, period: period === null ? null : { year: period.year, round: period.round } };
  const carried = setting.shownBy === "alias" ? [] : carrySheets(files, settled, editions);
  const blueprint = layoutConsolidation(consolidated.value, recordOf, carried);
  return succeed({ consolidation: consolidated.value, blueprint }, consolidated.problems);
}
