import { fill } from "../../text/fill";
import type { BlueprintSheet } from "../../workbook/blueprint";
import type { AgencyResult } from "../consolidation";
import { agencyColumns } from "./agencyColumns";
import type { ConsolidationContext } from "./consolidationContext";
import { meanLine } from "./meanLine";
import { headLines, printOf } from "./sheetHead";
import { layoutTable, type LineCell, type TableColumn } from "./tableSheet";

/**
 * Agencies by the values of the edition's lenses, with their means; no official figures, and they say so. Null for an
 * edition without lenses.
 */
export function layoutLenses(context: ConsolidationContext): BlueprintSheet | null {
  const { consolidation, criteria, say, words } = context;
  if (criteria.lenses.length === 0) return null;
  const { sheets } = words;
  const { agencies } = consolidation;
  const identity = agencyColumns<AgencyResult>(context, ({ agency }) => agency);
  const figures = criteria.lenses.flatMap((lens) =>
    lens.values.map((value): TableColumn<AgencyResult> => {
      const meanOf = ({ self }: AgencyResult) =>
        self.lenses.find((each) => each.lens === lens.id && each.value === value.id);
      return {
        heading: fill(sheets.headOf, { group: value.id, head: say(value.name) }),
        widthChars: 19,
        leastChars: 13,
        style: (row) => (meanOf(row)?.isProvisional === true ? "denseProvisional" : "denseNumber"),
        value: (row) => meanOf(row)?.score ?? null,
      };
    }),
  );
  const columns = [...identity, ...figures];
  let column = identity.length + 1;
  const bands = criteria.lenses.map((lens): LineCell => {
    const span = lens.values.length;
    const cell: LineCell = { column, span, value: say(lens.name), style: "bandCentre" };
    column += span;
    return cell;
  });
  const isFigure = (each: TableColumn<AgencyResult>) => figures.includes(each);
  const notices = [sheets.lensesNotice, sheets.provisionalNotice, sheets.meanNotice];
  return layoutTable({
    key: "lenses",
    name: sheets.sheetLenses,
    tabColour: "1F3864",
    above: [
      ...headLines(context, columns, sheets.lensesTitle, notices),
      { cells: bands, leastHeightPt: 25 },
      ...(agencies.length === 0 ? [] : [meanLine(columns, isFigure, agencies, sheets.mean)]),
    ],
    columns,
    table: "PmqaLenses",
    rows: agencies,
    count: agencies.length,
    nothing: sheets.nothing,
    frozenColumns: 3,
    wraps: true,
    print: printOf(context),
  });
}
