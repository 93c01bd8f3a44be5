import type { digest as thai } from "../th/digest";

/** Words of the one-page digest in English. */
export const digest: Record<keyof typeof thai, string> = {
  sheet: "Digest",
  title: "Digest of the assessment",
  notComputed: "Not computed yet: charts and sentences appear once results have been computed",
  // the table
  category: "Category",
  self: "Agency",
  committee: "Committee",
  lastYear: "Last year",
  change: "Change",
  target: "Target",
  assessed: "Done",
  itemAt: "Item {place}",
  assessedOf: "{assessed}/{of}",
  markBelow: "<{level}",
  markNone: "–",
  markProvisional: "*",
  markNotApplicable: "n/a",
  legendMark: "{mark} = {meaning}",
  legendBetween: "  ",
  legendShade: "darker = higher score (items without levels by their score)",
  legendProvisional: "not fully answered",
  legendBasis:
    "Change and target: against the committee's score once it has assessed everything, until then against the agency's own",
  promptTitle: "Score 0 to {top}",
  promptLastYear:
    "Last year's score as far as it is known, else leave blank; what is typed is never overwritten",
  promptTarget: "The score aimed at this year; leave blank where there is none",
  // names of the cells
  lastYearOf: "Last year's score, {of}",
  targetOf: "Target, {of}",
  ofCategory: "category {id}",
  // charts
  chartRadar: "Scores by category",
  chartLevels: "Items at each level",
  chartGains: "Points that the gaps with the most effect add to the total",
  chartGain: "Points added to the total",
  below: "Below",
  notAssessed: "Not assessed",
  radarAlt:
    "Chart of the scores of each category by the agency, by the committee, of last year and aimed at; the figures stand in the table above",
  levelsAlt:
    "Bar chart of how many items of each category stand at each level; the level of each item stands in the table above",
  gainsAlt:
    "Bar chart of the points that the gaps with the most effect would add to the total, {count} at most; all gaps stand in the sheet {sheet}",
  saysHead: "In short",
  // the sentences
  bySelf: "the agency",
  byCommittee: "the committee",
  total: "total score",
  totalOfAsked: "score of the categories asked",
  between: ", ",
  and: " and ",
  kindCategory: "categories",
  kindItem: "items",
  nameCategory: "category {id} {name}",
  nameItem: "item {id} {name}",
  andMore: "and {count} more",
  soFar: "So far: ",
  provisional: " (provisional)",
  lessThan: "less than {least}",
  nothingAssessed: "None of the {of} items has been assessed yet.",
  totalWhole: "The {total} by {by} is {score} of {top} points, with all {of} items assessed.",
  totalPart:
    "The {total} by {by} is provisional: {score} of {top} points, with {assessed} of {of} items assessed; with the rest at zero it is {restAtZero} points.",
  totalBlanks:
    "The {total} by {by} is provisional: {score} of {top} points, with all {of} items assessed but some statements unanswered.",
  extremes: "{soFar}{highest}; {lowest}.",
  highestOne: "Highest is {name} ({score} points)",
  highestMany: "Highest ({score} points) are {count} {kind}: {names}",
  lowestOne: "lowest is {name} ({score} points)",
  lowestMany: "lowest ({score} points) are {count} {kind}: {names}",
  allEqual: "{soFar}All {count} {kind} have the same score, {score} points.",
  levelsOf: "Items of the process categories ({of}): {parts}.",
  levelsPart: "{level} {count}",
  gains: "Closed one by one, the gaps that add most to the total are {parts}; gaps in all: {count}.",
  gainsPart: "{id} {text} (adds {gain} points)",
  gainsEqual: " and {count} more that add as much as the last",
  gapsWithoutGain: "Of the gaps found ({count}) none adds to the total if closed alone.",
  noGaps: "There are no gaps in what {by} has assessed.",
  targetMet: "The {total} by {by}, {score} points{provisional}, reaches the target of {target} points.",
  targetMissed:
    "The {total} by {by}, {score} points{provisional}, is below the target of {target} points; {missing} points are missing.",
  categoryTargets: "Against the targets of categories{provisional}: {parts}.",
  targetsMet: "reached by {count} (category {names})",
  targetsMissed:
    "not yet reached by {count} (category {names}); furthest away is {name}, which lacks {missing} points",
  rose: "The {total} by {by}{provisional} has risen since last year by {points} points, from {lastYear} to {score}.",
  fell: "The {total} by {by}{provisional} has fallen since last year by {points} points, from {lastYear} to {score}.",
  same: "The {total} by {by}{provisional} is the same as last year, {score} points.",
  categoryChanges: "By category since last year{provisional}: {parts}.",
  roseMost: "risen most: {names} ({points} points)",
  fellMost: "fallen most: {names} ({points} points)",
  noChanges: "no change in the {count} categories whose score of last year is known",
  committeeHigher:
    "The {total} by the committee, {committee} points, is {difference} points above the agency's own.",
  committeeLower:
    "The {total} by the committee, {committee} points, is {difference} points below the agency's own.",
  committeeSame: "The {total} by the committee is the same as the agency's own, {committee} points.",
  committeeItems:
    "The committee has assessed {assessed} of {of} items. Of the {count} items that both have assessed, it scores {higher} higher, {lower} lower and {equal} the same.",
  committeeOther: "The committee has assessed {assessed} of {of} items, none of them assessed by the agency.",
  notAssessedItems: "Items not assessed yet ({count}): {names}.",
  unansweredStatements: "Statements unanswered ({statements}), in items {names}.",
};
