import type { AgencyShown } from "../consolidation";
import type { ConsolidationContext } from "./consolidationContext";
import type { TableColumn } from "./tableSheet";

/** The columns that say which agency a row is of: its place in the table, its code and its name. */
export function agencyColumns<Row>(
  { words }: ConsolidationContext,
  agencyOf: (row: Row) => AgencyShown,
): readonly TableColumn<Row>[] {
  const { sheets } = words;
  return [
    { heading: sheets.order, widthChars: 6, leastChars: 5, style: "denseCentre", value: (_, order) => order },
    { heading: sheets.code, widthChars: 8, style: "denseCentre", value: (row) => agencyOf(row).code },
    {
      heading: sheets.agency,
      widthChars: 28,
      leastChars: 20,
      style: "dense",
      value: (row) => agencyOf(row).name,
    },
  ];
}
