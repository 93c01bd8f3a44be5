/** What goes wrong with editions that a browser keeps and rows that are confirmed in the pane, and what to do, in English. */
export const paneProblems = {
  "edition/not-kept": {
    what: "This browser can't keep the criteria: its storage is full or switched off",
    remedy:
      "Save the criteria as a file instead, or remove kept criteria that are no longer used and try again.",
  },
  "edition/too-many-kept": {
    what: "This machine keeps {most} editions of criteria already",
    remedy: "Remove one that is no longer used, then try again.",
  },
  "form/changed-meanwhile": {
    what: "Row {id} was changed after it was shown here, so it wasn't confirmed",
    remedy: "Look at what it says now, and confirm it again if that is right.",
  },
} as const;
