import type { EarlierScores } from "../../core/consolidation/batchSetting";
import type { Consolidation } from "../../core/consolidation/consolidation";

/** What the agencies of a consolidation scored, for the trend of a later one. */
export function listEarlierScores({ agencies, period }: Consolidation): readonly EarlierScores[] {
  if (period === null) return [];
  return agencies.flatMap(({ file, self, committee }) => {
    if (file.form === null) return [];
    const { agencyCode, agencyName } = file.form.identity;
    return [{ agencyCode, agencyName, year: period.year, self, committee }];
  });
}
