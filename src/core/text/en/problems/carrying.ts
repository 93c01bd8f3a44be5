/** What is to be known of a form that goes over to another edition, and what to do, in English. */
export const carryingProblems = {
  "carrying/same-edition": {
    what: "This form is of the criteria {edition} already",
    remedy: "Go on with this form, or choose other criteria.",
  },
  "carrying/proposed": {
    what: "No crosswalk was given, so one was proposed, and only answers to what is wholly the same were carried over",
    remedy: "Have the crosswalk confirmed and upgrade again with it: more answers can be carried then.",
  },
  "carrying/to-decide": {
    what: "{count} things from the old form are to be decided and aren't in the new form yet",
    remedy: 'Open the sheet "{sheet}" and fill in the cells that it names.',
  },
  "carrying/kept": {
    what: "{count} things from the old form have no cell in the new one",
    remedy: 'They are on the sheet "{sheet}": fill in elsewhere what is still needed.',
  },
  "carrying/unknown-kind": {
    what: 'The new criteria don\'t know the kind of agency "{kind}", so the new form asks everything',
    remedy: "Check the kind of agency on the old form's cover, or add this kind to the new criteria.",
  },
  "carrying/own-sheet": {
    what: "The sheet \"{name}\" isn't the form's",
    remedy: "Its contents are copied behind the new form; looks, pictures and formulas are in the old file.",
  },
} as const;
