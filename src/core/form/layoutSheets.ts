import { layoutAnnex } from "./layoutAnnex";
import type { LayoutContext } from "./layoutContext";
import { layoutCover } from "./layoutCover";
import { layoutDigest } from "./layoutDigest";
import { layoutGaps } from "./layoutGaps";
import { layoutGuidance } from "./layoutGuidance";
import { layoutIndicatorSheet } from "./layoutIndicatorSheet";
import { layoutPlan } from "./layoutPlan";
import { layoutProcessSheet } from "./layoutProcessSheet";
import { layoutProfile } from "./layoutProfile";
import { layoutSummary } from "./layoutSummary";
import { layoutYearly } from "./layoutYearly";
import type { SheetDraft } from "./sheetDraft";

/** Every sheet of a form but the stamp, in the order in which people see them. */
export function layoutSheets(context: LayoutContext): readonly SheetDraft[] {
  const { lastYear } = context.request;
  return [
    layoutCover(context),
    ...(context.criteria.profile.length === 0 ? [] : [layoutProfile(context)]),
    ...context.categories.map((category) =>
      category.kind === "process"
        ? layoutProcessSheet(context, category)
        : layoutIndicatorSheet(context, category),
    ),
    layoutDigest(context),
    layoutSummary(context),
    ...(lastYear === undefined ? [] : [layoutYearly(context, lastYear)]),
    layoutGaps(context),
    layoutPlan(context),
    layoutAnnex(context),
    layoutGuidance(context),
  ];
}
