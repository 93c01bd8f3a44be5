import type { Blueprint, BlueprintSheet } from "../../workbook/blueprint";
import { scoreDecimalsOf } from "../../form/scoreDecimalsOf";
import { productName } from "../../form/stamp";
import type { Consolidation } from "../consolidation";
import type { RecordOf } from "../tidy/tidySource";
import { layoutAgenda } from "./agendaSheet";
import { createConsolidationContext } from "./consolidationContext";
import { layoutData } from "./dataSheet";
import { layoutDigest } from "./digestSheet";
import { layoutCommonGaps } from "./gapsSheet";
import { layoutHeatMap } from "./heatMapSheet";
import { layoutLearning } from "./learningSheet";
import { layoutLenses } from "./lensesSheet";
import { layoutLevels } from "./levelsSheet";
import { layoutNotes } from "./notesSheet";
import { layoutOverview } from "./overviewSheet";
import { layoutReceipt } from "./receiptSheet";
import { layoutRoster } from "./rosterSheet";
import { speakSheet } from "./speakSheet";
import { layoutTrend } from "./trendSheet";

/**
 * The consolidated workbook: plain values only, so that it works without links and without the product. Rows of
 * tables are made while they are written. Sheets that nothing was given for (trend, roster) are left out; `carried`
 * sheets, from which the batch goes on another time, stand last. The same consolidation gives the same workbook.
 */
export function layoutConsolidation(
  consolidation: Consolidation,
  recordOf: RecordOf,
  carried: readonly BlueprintSheet[],
): Blueprint {
  const context = createConsolidationContext(consolidation, recordOf);
  const sheets = [
    layoutDigest(context),
    layoutOverview(context),
    layoutHeatMap(context),
    layoutLevels(context),
    layoutCommonGaps(context),
    layoutLenses(context),
    layoutAgenda(context),
    ...layoutLearning(context),
    layoutTrend(context),
    layoutRoster(context),
    layoutReceipt(context),
    ...layoutNotes(context),
    ...layoutData(context),
  ];
  return {
    title: context.title,
    ...(context.digits === undefined ? {} : { digits: context.digits }),
    ...scoreDecimalsOf(consolidation.criteria),
    sheets: [
      ...sheets.filter((sheet) => sheet !== null).map((sheet) => speakSheet(context, sheet)),
      ...carried,
    ],
    names: [],
    properties: { product: productName, edition: consolidation.criteria.id },
  };
}
