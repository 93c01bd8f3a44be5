/** What is wrong with an edition file, and what to do, in English. */
export const criteriaProblems = {
  "criteria/not-json": {
    what: "The edition file isn't valid JSON",
    remedy: "Open it in a JSON editor and mend the place that the editor marks.",
  },
  "criteria/shape": {
    what: "A value in the edition file isn't of the right form; it must be {expected}",
    remedy: "Mend the value as criteria/README.md explains.",
  },
  "criteria/unknown-key": {
    what: "The edition file has a key “{key}” that the format doesn't know",
    remedy: "Check the spelling, or remove the key.",
  },
  "criteria/duplicate-id": {
    what: "The id “{id}” already stands at {first}",
    remedy: "Give each part an id of its own.",
  },
  "criteria/text-too-long": {
    what: "The text has {length} characters; over {longest} it can't be shown whole in its cell of the form",
    remedy: "Shorten the text, or split it.",
  },
  "criteria/foreign-id": {
    what: "The id “{id}” doesn't begin with “{parent}”, the id of what it belongs to",
    remedy: "Begin the id with that of the part it belongs to, or move the part.",
  },
  "criteria/reserved-id": {
    what: "Forms and exports keep the id “{id}” for something of their own",
    remedy: "Give the part another id.",
  },
  "criteria/unknown-reference": {
    what: "The edition has nothing with the id “{id}”",
    remedy: "Mend the id, or add the missing part.",
  },
  "criteria/band-hole": {
    what: "The bands of the scale have a hole: some figures belong to none",
    remedy:
      "Leave the first band without a lower end and the last without an upper; begin each where the one before it ends.",
  },
  "criteria/band-overlap": {
    what: "Bands of the scale overlap: some figures belong to two",
    remedy: "Begin each band where the one before it ends, and give the bound to one of them only.",
  },
  "criteria/band-empty": {
    what: "No figure can be in this band: its lower end is above its upper end",
    remedy: "Mend the ends of the band, or remove it.",
  },
  "criteria/band-points": {
    what: "This band gives more than {top} points, which is what the highest level gives",
    remedy: "Lower the band's points, or its upper end.",
  },
  "criteria/too-many-prepared": {
    what: "More indicator rows are prepared than the highest number allowed, {max}",
    remedy: "Prepare fewer rows, or allow more.",
  },
  "criteria/no-statement": {
    what: "Item {item} has no statement at level {level}",
    remedy: "Add at least one statement to this level.",
  },
  "criteria/no-statement-for-kind": {
    what: "Item {item} has no statement at level {level} for agencies of the kind “{kind}”",
    remedy: "Let a statement of this level be for that kind too, or for all kinds by leaving out its kinds.",
  },
  "criteria/no-measure-for-kind": {
    what: "Item {item} has no measure for agencies of the kind “{kind}”",
    remedy: "Let a measure of this item be for that kind too, or for all kinds by leaving out its kinds.",
  },
  "criteria/missing-language": {
    what: "The text in language “{language}” is missing, which the edition says it has",
    remedy: "Add the text, or take the language off the edition's list.",
  },
  "criteria/missing-level": {
    what: "Item {item} lacks level {level}",
    remedy: "Add the level: every item has all levels.",
  },
  "criteria/level-order": {
    what: "Level {level} stands in the wrong place",
    remedy: "Order levels from the lowest up, with rising points.",
  },
  "criteria/covers": {
    what: "The words “{text}” of the criteria are in no statement",
    remedy: "Add their range to the statement they belong to, or add a statement.",
  },
  "criteria/cover-range": {
    what: "The range lies outside the text, which has {length} characters",
    remedy: "Mend the beginning and end of the range.",
  },
  "criteria/cover-overlap": {
    what: "The range overlaps another of the same statement",
    remedy: "Mend the beginning and end of the range.",
  },
  "criteria/duplicate-word": {
    what: "The answer “{word}” has two meanings; the other is at {first}",
    remedy: "Let each word mean one thing, or move it to the ambiguous marks.",
  },
  "criteria/missing-choice": {
    what: "No answer has the credit {credit}",
    remedy: "Have an answer with the credit 1 and one with the credit 0.",
  },
} as const;
