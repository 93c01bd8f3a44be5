import type { pictures as thai } from "../th/pictures";

/** Words of the pane's pictures and of its summary in sentences in English. `{name}` is filled in. */
export const pictures: Record<keyof typeof thai, string> = {
  head: "Charts",
  showTable: "Show as a table",
  corner: "Cat. {id}",
  category: "Category {id} {name}",
  categoryHead: "Category",
  provisional: "{score}*",
  provisionalLegend: "* Provisional: not everything is assessed yet",
  noScore: "no score",

  scoresHead: "Scores by category",
  self: "Self-assessment",
  committee: "Committee",
  lastYear: "Last year",
  target: "Target",
  meansHead: "Mean scores by category",
  meanSelf: "Mean of self-assessments",
  meanCommittee: "Mean of committees",
  meanEarlier: "Mean of the earlier year",
  scoresAlt: "Chart of the scores by category, out of {top}. {parts}",
  scoresPart: "{category}: {scores}",
  scoresOne: "{series} {score}",

  levelsHead: "Items at each level",
  levelsAlt: "Bar chart of the items at each level ({by}). {parts}",
  levelsPart: "{category}: {counts}",
  levelsOne: "{level} {count}",
  below: "Below the first level",
  notAssessed: "Not assessed yet",

  gainsHead: "Gains to the total",
  gainsLead: "From the first {count} gaps to work on, each closed alone",
  gainsAlt: "Bar chart of the gains to the total from the first {count} gaps. {parts}",
  gainsOne: "{code} gains {gain}",
  gain: "+{gain}",
  gapHead: "Gap",
  gainHead: "Gain to the total",

  itemsHead: "Score and level of each item",
  itemsLead: "Darker is a higher level. Choose an item to go to it and see why it has its score.",
  itemAssessed: "Item {id} {name}: {score} points, {level}",
  itemWithout: "Item {id} {name}: {level}",
  assessor: "Assessed by",

  sentencesHead: "In short",
  showAllSentences: "Show all {count}",
  copy: "Copy the text",
  copied: "Copied",
  selected: "This program doesn't let the page copy. The text is selected: press Ctrl+C to copy it.",
};
