import { fill } from "../../text/fill";
import type { BlueprintSheet } from "../../workbook/blueprint";
import type { RosterStanding } from "../consolidation";
import type { ConsolidationContext } from "./consolidationContext";
import { joinNames } from "./joinNames";
import { headLines, printOf } from "./sheetHead";
import { layoutTable, type TableColumn } from "./tableSheet";

const states: readonly RosterStanding["state"][] = ["missing", "set-aside", "noted", "accepted"];

/**
 * Where the agencies of the roster stand with their forms, missing ones first; null without a roster, and where
 * agencies mustn't be named, since a roster is nothing but names.
 */
export function layoutRoster(context: ConsolidationContext): BlueprintSheet | null {
  const { consolidation, isBlind, kindOf, words } = context;
  const { sheets } = words;
  if (consolidation.roster.length === 0 || isBlind) return null;
  const rows = states.flatMap((state) => consolidation.roster.filter((each) => each.state === state));
  const countOf = (state: RosterStanding["state"]) => rows.filter((each) => each.state === state).length;
  const columns: readonly TableColumn<RosterStanding>[] = [
    { heading: sheets.order, widthChars: 6, style: "denseCentre", value: (_, order) => order },
    {
      heading: sheets.code,
      widthChars: 12,
      style: "denseCentre",
      value: ({ agency }) => agency.agencyCode || null,
    },
    { heading: sheets.agency, widthChars: 38, style: "dense", value: ({ agency }) => agency.agencyName },
    {
      heading: sheets.ministry,
      widthChars: 28,
      style: "dense",
      value: ({ agency }) => agency.ministry || null,
    },
    {
      heading: sheets.kind,
      widthChars: 14,
      style: "dense",
      value: ({ agency }) => kindOf({ kind: agency.agencyKind }) || null,
    },
    {
      heading: sheets.dueDate,
      widthChars: 18,
      style: "denseCentre",
      value: ({ agency }) => agency.dueDate || null,
    },
    {
      heading: sheets.rosterState,
      widthChars: 16,
      style: ({ state }) => (state === "missing" || state === "set-aside" ? "denseAttention" : "denseCentre"),
      value: ({ state }) => nameState(context, state),
    },
    {
      heading: sheets.files,
      widthChars: 48,
      leastChars: 30,
      style: "dense",
      value: ({ files }) => joinNames(files, (count) => fill(sheets.andMore, { count })) || null,
    },
  ];
  const counts = fill(sheets.rosterCounts, {
    all: rows.length,
    missing: countOf("missing"),
    setAside: countOf("set-aside"),
    noted: countOf("noted"),
    accepted: countOf("accepted"),
  });
  return layoutTable({
    key: "roster",
    name: sheets.sheetRoster,
    tabColour: "C55A11",
    above: headLines(context, columns, sheets.rosterTitle, [counts]),
    columns,
    table: "PmqaRoster",
    rows,
    count: rows.length,
    nothing: sheets.nothing,
    frozenColumns: 3,
    wraps: true,
    print: printOf(context),
  });
}

function nameState({ words }: ConsolidationContext, state: RosterStanding["state"]): string {
  const { receipt, sheets } = words;
  const names: Readonly<Record<RosterStanding["state"], string>> = {
    missing: sheets.missing,
    "set-aside": receipt.setAside,
    noted: receipt.noted,
    accepted: receipt.accepted,
  };
  return names[state];
}
