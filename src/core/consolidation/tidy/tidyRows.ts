import { indexCriteria } from "../../criteria/indexCriteria";
import type { AgencyResult, Consolidation } from "../consolidation";
import { tidyColumns, type TidyColumn, type TidyValue } from "./tidyColumns";
import { isBlind, listTidySources, type RecordOf } from "./tidySource";

/** The values of one row, in the order of the columns. */
export type TidyRow = readonly TidyValue[];

/** Tidy data: its columns, and its rows, which can be gone through again and are made one agency at a time. */
export interface TidyData {
  readonly columns: readonly TidyColumn[];
  readonly rows: Iterable<TidyRow>;
}

/**
 * One row for each agency and statement that its form asks (blank ones too), and for each indicator: every answer of
 * every accepted form stands in it once. Agencies in their order, or only those given.
 */
export function tidyRows(
  consolidation: Consolidation,
  recordOf: RecordOf,
  agencies: readonly AgencyResult[] = consolidation.agencies,
): TidyData {
  const { criteria, setting } = consolidation;
  const index = indexCriteria(criteria);
  const columns = tidyColumns(criteria, setting.language, isBlind(consolidation));
  return {
    columns,
    rows: {
      *[Symbol.iterator]() {
        for (const agency of agencies)
          for (const source of listTidySources(index, agency, recordOf))
            yield columns.map(({ valueOf }) => valueOf(source));
      },
    },
  };
}
