import type { Criteria } from "../../criteria/schema";
import { planColumn, planGapColumn } from "../../form/layoutPlan";
import { sheetKeys } from "../../form/keys";
import { pendingPrefix } from "../../form/pendingText";
import { type PlanPart, planParts } from "../../form/slots";
import { carry } from "../../merging/cellMeaning";
import type { FilledPlanRow } from "../../merging/fillPlan";
import type { PlanColumn } from "../../merging/planRows";
import { parsePending } from "../../reading/parsePending";
import type { PlanRow, Submission } from "../../reading/submission";
import { createGapDescriber } from "../../results/describeGaps";
import type { CellValue } from "../../workbook/blueprint";
import type { PlanFate } from "../carried";
import type { PendingSetting } from "./pendingSetting";

/** What a year's follow-up says of the plan: it stays with its year. */
const followUps: readonly PlanPart[] = ["halfYear", "fullYear", "obstacle", "suggestion"];

/** Where it is said that a row is of an earlier year: in what is to be done, or else in the first of these that is there. */
const marked: readonly PlanPart[] = ["activity", "opportunity", "strength", "indicator", "owner"];

/** Rows of the plan for another year, and how many have come to an end with theirs. */
export interface PlanCarriedOn {
  readonly rows: readonly FilledPlanRow[];
  /** What became of these rows, in the same order. */
  readonly fates: readonly PlanFate[];
  readonly done: number;
  readonly untouched: number;
}

/**
 * The plan for another year: what isn't done comes along, to be confirmed as one row by one cell, without what was
 * followed up. Rows that the product began and nobody filled in stay behind: results begin them anew.
 */
export function carryPlanOn(
  plan: readonly PlanFate[],
  submission: Submission,
  isUntouched: (row: PlanRow) => boolean,
  setting: PendingSetting,
): PlanCarriedOn {
  const columns = submission.sheets.get(sheetKeys.plan)?.columns;
  const open = plan.filter(({ section }) => section !== "done");
  const kept = open.filter(({ older }) => !isUntouched(older));
  const rows = kept.map(({ older, section, gaps }): FilledPlanRow => {
    const values = new Map<PlanColumn, CellValue>();
    for (const part of planParts) {
      const column = columns?.get(planColumn(part));
      const cell = older.cells.find((each) => each.column === column)?.cell;
      if (cell === undefined || followUps.includes(part)) continue;
      values.set(part, carry(cell, "").value);
    }
    const gapCell = older.cells.find((each) => each.column === columns?.get(planGapColumn))?.cell;
    if (gaps.length > 0) values.set("gaps", gaps.join(", "));
    else if (gapCell !== undefined && older.gaps.length === 0) values.set("gaps", carry(gapCell, "").value);
    return { section, values: markRow(values, setting), owned: new Map() };
  });
  return { rows, fates: kept, done: plan.length - open.length, untouched: open.length - kept.length };
}

/** The row with the beginning in one of its texts; one that has been there for years keeps the older year. */
function markRow(
  values: ReadonlyMap<PlanColumn, CellValue>,
  { language, digits, year }: PendingSetting,
): ReadonlyMap<PlanColumn, CellValue> {
  const isMarked = [...values.values()].some((value) => parsePending(String(value ?? "")) !== null);
  const part = marked.find((each) => values.has(each));
  if (isMarked || part === undefined) return values;
  const text = `${pendingPrefix(language, digits, year)}${String(values.get(part) ?? "")}`;
  return new Map([...values, [part, text]]);
}

/** Tells of a row of the plan whether nobody has written anything in it: the product's own words for its gaps don't count. */
export function createIsUntouched(
  criteria: Criteria,
  { language }: Pick<Submission, "language">,
): (row: PlanRow) => boolean {
  const { named } = createGapDescriber(criteria, language);
  const plain = (text: string) => text.replace(/\s+/g, " ").trim();
  return ({ section, parts, gaps }) => {
    const [gap] = gaps;
    const isAlone = Object.keys(parts).every((part) => part === "opportunity");
    if (section !== "open" || !isAlone || gap === undefined) return false;
    const known = [...(parts.opportunity === undefined ? [] : [parts.opportunity])];
    return known.every((text) => plain(text) === plain(named(gap)?.text ?? ""));
  };
}
