/** What is wrong with a crosswalk between two editions, and what to do, in English. */
export const crosswalkProblems = {
  "crosswalk/not-json": {
    what: "The crosswalk's file isn't valid JSON",
    remedy: "Take the file that this program wrote, or mend the place that a JSON editor marks.",
  },
  "crosswalk/shape": {
    what: "A value in the crosswalk's file isn't of the right form; it must be {expected}",
    remedy: "Mend the value, or change the crosswalk in its workbook and import it again.",
  },
  "crosswalk/unknown-key": {
    what: "The crosswalk's file has a key “{key}” that the format doesn't know",
    remedy: "Check the spelling, or remove the key.",
  },
  "crosswalk/swapped": {
    what: "The crosswalk leads from {from} to {to}, but the editions were given the other way round",
    remedy: "Swap the older and the newer edition, or make a crosswalk for the other direction.",
  },
  "crosswalk/other-edition": {
    what: "The crosswalk was made for the edition {named}, not for {edition}",
    remedy: "Take the crosswalk of these two editions, or have a new one proposed.",
  },
  "crosswalk/edition-changed": {
    what: "The edition {edition} has changed since the crosswalk was made, under the same id",
    remedy: "Use the edition file as it was, or have a new crosswalk proposed and confirm it again.",
  },
  "crosswalk/empty-link": {
    what: "A link has neither an old id nor a new one",
    remedy: "Give it an id on one side at least, or remove it.",
  },
  "crosswalk/unknown-id": {
    what: "The edition {edition} has nothing with the id “{id}”",
    remedy: "Mend the id.",
  },
  "crosswalk/linked-twice": {
    what: "The id “{id}” is in more than one link; the other is at {first}",
    remedy: "Leave it in one link. Where it was split or joined, put all ids into that one.",
  },
  "crosswalk/not-linked": {
    what: "“{id}” of the edition {edition} is in no link",
    remedy:
      "Add it to a link; where it has no counterpart, to one of its own with the other side left empty.",
  },
  "crosswalk/nothing-to-carry": {
    what: "Answers of {id} are said to go along, but there is nothing for them to go to",
    remedy: "Let them be answered anew, or give the id of the other side.",
  },
  "crosswalk/always-asks": {
    what: "Answers of {id} are said to go along, but what was split, joined or moved to another level is always answered anew",
    remedy: "Let it be answered anew; the older answers are shown beside it.",
  },
  "crosswalk/newer-layout": {
    what: "The crosswalk's workbook was made by a newer version (layout {found}; this one reads up to {known})",
    remedy: "Use a newer version.",
  },
  "crosswalk/stamp-missing": {
    what: "The workbook lacks the hidden sheet that says which editions it is of, and was read for {from} and {to} as given",
    remedy: "See that it is the crosswalk of these two, and look again at the pairs that are confirmed.",
  },
  "crosswalk/wrong-side": {
    what: "The edition {edition} has nothing with the id “{id}”; the other edition has",
    remedy: "Put the id into the column of its edition, or type another.",
  },
  "crosswalk/misspelt-id": {
    what: "The edition {edition} has nothing with the id “{id}”; the nearest is “{nearest}”",
    remedy: "Choose the id from the cell's list, or look it up on the sheets of the two editions.",
  },
  "crosswalk/note-without-id": {
    what: "The remark “{note}” stands in a row without an id and wasn't read",
    remedy: "Give the row an old or a new id, or move the remark to the row that it is about.",
  },
  "crosswalk/mixed-kinds": {
    what: "The link {id} puts different kinds of things together",
    remedy: "Pair statements with statements, measures with measures and topics with topics.",
  },
  "crosswalk/rows-together": {
    what: "Rows {rows} share an id and are read as one link: {id}",
    remedy: "Where nothing was split or joined, mend the id that stands twice.",
  },
  "crosswalk/partly-confirmed": {
    what: "The link {id} isn't confirmed in every row and counts as not confirmed",
    remedy: "Choose “confirmed” in every row of the link.",
  },
  "crosswalk/changed-since-confirmed": {
    what: "The link {id} got other ids after it was confirmed and counts as not confirmed",
    remedy: "Export the crosswalk again, look at the pair, then confirm it.",
  },
  "crosswalk/answers-differ": {
    what: "The rows of the link {id} say different things about answers, so they are to be given anew",
    remedy: "Choose the same in every row of the link.",
  },
  "crosswalk/left-old": {
    what: "“{id}” of the older edition {edition} stands in no row and counts as retired",
    remedy: "Where the newer edition has its counterpart, add a row with both ids.",
  },
  "crosswalk/left-new": {
    what: "“{id}” of the newer edition {edition} stands in no row and counts as new",
    remedy: "Where the older edition has its counterpart, add a row with both ids.",
  },
} as const;
