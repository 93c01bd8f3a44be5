import { recordOf } from "../../app/batch/packRecord";
import type { Consolidation } from "../../core/consolidation/consolidation";
import { findBatchFacts } from "../../core/consolidation/digest/findBatchFacts";
import { createConsolidationContext } from "../../core/consolidation/layout/consolidationContext";
import { describeBatchFact } from "../../core/consolidation/layout/describeBatchFact";

/** What the figures of a consolidation say, in whole sentences, as its workbook says them; none without agencies. */
export function describeBatchSentences(consolidation: Consolidation): readonly string[] {
  if (consolidation.agencies.length === 0) return [];
  const context = createConsolidationContext(consolidation, recordOf);
  return findBatchFacts(consolidation).map((fact) => context.numerals(describeBatchFact(context, fact)));
}
