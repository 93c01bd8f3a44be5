/** Words of crosswalks between editions in English. `{name}` is filled in where they are shown. */
export const crosswalk = {
  kinds: {
    same: "same",
    renamed: "new id",
    reworded: "reworded",
    moved: "moved",
    split: "split",
    joined: "joined",
    regrouped: "regrouped",
    retired: "retired",
    new: "new",
  },
  changes: {
    "moved-level": "other level",
    "moved-category": "other category",
    "moved-item": "other item",
    reworded: "reworded",
    renamed: "new id",
    mandatory: "mandatory or not",
    scale: "other scale",
    "agency-kinds": "other kinds of agency",
  },
  withChanges: "{kind} ({changes})",
  asks: {
    split: "answer each anew: it was split",
    joined: "answer anew: several were joined",
    regrouped: "answer each anew: they were regrouped",
    "moved-level": "answer anew: on another level",
    unconfirmed: "waits for confirmation",
    "asked-anew": "answer anew, as set here",
  },
  subjects: { statement: "statement", measure: "measure", topic: "topic of the profile" },
  confirmed: "confirmed",
  unconfirmed: "not confirmed",
  carry: "take the old answer along",
  ask: "answer anew",
  title: "Crosswalk from {from} to {to}",
  how: {
    pairs:
      "1. The sheet “Links” shows old and new side by side, a pair a row. The pairs are proposed from ids and from the likeness of the Thai texts.",
    confirm:
      "2. Look at every row that isn't confirmed. Choose “confirmed” where the pair is right; no answer goes along before that.",
    change:
      "3. Where a pair is wrong, choose or type another new id; the text follows the id. Where an old one has no counterpart any more, clear the new id.",
    several:
      "4. What was split has several rows with the same old id, what was joined several with the same new id. Rows can be added below the table.",
    answers:
      "5. “Answers” says whether old answers go along, or people answer anew with the old answer beside the statement.",
    always:
      "6. What was split, joined or moved to another level is always answered anew, confirmed or not; old answers aren't lost and are shown.",
    left: "7. What stands in no row counts as retired or new, and is told.",
  },
  links: {
    sheet: "Links",
    help: "Old and new side by side, a pair a row. Old id, new id, confirmation, answers and note can be changed.",
    columns: {
      number: { heading: "Link", help: "Rows with one number were split or joined" },
      relation: { heading: "Relation", help: "What the link was when this table was made" },
      from: {
        heading: "Old id",
        help: "An id of the older edition; blank for what is new",
        example: "1.1.B.1",
      },
      fromText: { heading: "Old text", help: "Follows the old id" },
      to: {
        heading: "New id",
        help: "An id of the newer edition; blank for what is retired",
        example: "1.1.B.2",
      },
      toText: { heading: "New text", help: "Follows the new id" },
      alike: {
        heading: "Alike (%)",
        help: "How alike the Thai texts were when this table was made; 100 is the same",
      },
      confirmed: { heading: "Confirmation", help: "Choose “confirmed” once you have looked at the pair" },
      answers: { heading: "Answers", help: "Whether old answers go along, or people answer anew" },
      decide: { heading: "To be done in forms", help: "What people had to decide when this table was made" },
      note: { heading: "Remark", help: "Any text, such as why the pair was chosen" },
    },
  },
  olds: {
    sheet: "Older edition",
    help: "Everything the older edition asks, to look ids up; nothing to be changed.",
    columns: {
      id: { heading: "Id in the older edition", help: "To be typed as the old id" },
      what: {
        heading: "Older kind",
        help: "Statement, measure or topic; only things of one kind make a pair",
      },
      where: { heading: "Older place", help: "Item and level" },
      text: { heading: "Text in the older edition", help: "As the edition has it" },
    },
  },
  news: {
    sheet: "Newer edition",
    help: "Everything the newer edition asks, to look ids up; nothing to be changed.",
    columns: {
      id: { heading: "Id in the newer edition", help: "To be typed as the new id" },
      what: {
        heading: "Newer kind",
        help: "Statement, measure or topic; only things of one kind make a pair",
      },
      where: { heading: "Newer place", help: "Item and level" },
      text: { heading: "Text in the newer edition", help: "As the edition has it" },
    },
  },
} as const;
