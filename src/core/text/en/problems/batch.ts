/** What becomes of files that are put together, and what to do, in English. */
export const batchProblems = {
  "batch/identical": {
    what: "Exactly the same as the file “{other}”, so it counts once",
    remedy: "Nothing to do.",
  },
  "batch/contained": {
    what: "All its answers are in the file “{other}”, which is fuller and counts instead",
    remedy: "Check that the file that counts is the latest.",
  },
  "batch/agency-twice": {
    what: "Several files of {agency} differ: {files}; none of them counts yet",
    remedy: "Choose the one that counts, or merge the agency's files into one form first.",
  },
  "batch/not-chosen": {
    what: "The file “{other}” was chosen to count for this agency",
    remedy: "Nothing to do; if that was a slip, choose again.",
  },
  "batch/other-period": {
    what: "The form is of year {year} B.E., round {round}; this batch is of year {expectedYear} B.E., round {expectedRound}",
    remedy: "Ask for the file of the right year and round, or consolidate it apart.",
  },
  "batch/other-edition": {
    what: "The form is of the edition “{edition}”; this batch is of “{expected}”",
    remedy: "Ask for a file of the same edition, or consolidate it apart.",
  },
  "batch/edition-known-otherwise": {
    what: "The form's edition has the id “{edition}” as in this batch, but other texts: they are two editions",
    remedy: "Ask for a form made from the same edition, or consolidate apart.",
  },
  "batch/other-agency": {
    what: "{id} is “{typed}” on the cover, but the form was issued to “{stamp}”, so whose answers these are isn't known",
    remedy: "Ask the sender, then mend the cover or fill in the agency's own form.",
  },
  "batch/no-agency": {
    what: "There is neither a code nor a name of the agency",
    remedy: "Fill in the agency's name on the cover, and add the file again.",
  },
  "batch/empty-form": {
    what: "The form has no answers yet",
    remedy: "Ask for the file that was filled in.",
  },
  "batch/is-consolidation": {
    what: "The file is a consolidated workbook, not an agency's form",
    remedy: "To go on from that workbook, open it as the one to begin from.",
  },
  "batch/is-slip": {
    what: "The file is a correction slip, not a form",
    remedy: "Apply the slip to the agency's form first, then add that form.",
  },
  "batch/part-of-form": {
    what: "This form asks for the categories {categories} only, so its total is theirs",
    remedy: "If the agency has other parts, merge them into one form first.",
  },
  "batch/not-on-roster": {
    what: "The agency isn't on the roster",
    remedy: "Check the agency's code and name, or add it to the roster.",
  },
  "batch/reader-died": {
    what: "Reading this file made the reader stop, so the file was set aside; the others were read as usual",
    remedy: "Open the file in a spreadsheet program and save it anew, or ask for it again.",
  },
  "batch/reader-hung": {
    what: "Reading this file took more than {seconds} seconds, so it was set aside; the others were read as usual",
    remedy: "Open the file in a spreadsheet program and save it anew, or ask for it again.",
  },
  "batch/not-a-consolidation": {
    what: "The file isn't a consolidated workbook that can be gone on from",
    remedy: "Name one made by this program, with agencies shown by name.",
  },
  "batch/no-earlier-scores": {
    what: "No scores of an earlier year were found in what was named",
    remedy: "Name the earlier year's consolidated workbook, or its forms.",
  },
  "batch/carried-damaged": {
    what: "What the consolidated workbook keeps for going on can't be read",
    remedy: "Consolidate anew from the agencies' files.",
  },
  "batch/sum-of-files": {
    what: "The files don't add up: {chosen} were chosen, {counted} are accounted for",
    remedy: "This result can't be used: consolidate anew, and tell whoever looks after the program.",
  },
  "batch/sum-of-answers": {
    what: "The answers don't add up: {expected} are expected, {counted} are accounted for",
    remedy: "This result can't be used: consolidate anew, and tell whoever looks after the program.",
  },
  "batch/sum-of-indicators": {
    what: "The indicators don't add up: {expected} were read, {counted} are accounted for",
    remedy: "This result can't be used: consolidate anew, and tell whoever looks after the program.",
  },
  "batch/same-answers": {
    what: "All answers are the same as in the file “{other}”, which counts",
    remedy: "Nothing to do.",
  },
  "batch/code-twice": {
    what: "The code {code} stands for agencies of different names: {agencies}; none of the files counts yet",
    remedy: "Mend the code or the name on the cover, or choose the file that counts.",
  },
  "batch/too-large-to-go-on": {
    what: "The consolidated workbook is too large to be gone on from ({measured} MB, over {most})",
    remedy: "Keep the agencies' files, to consolidate anew from them, or consolidate apart.",
  },
  "batch/earlier-set-aside": {
    what: "This file of the earlier year doesn't count, so its agency has no earlier scores",
    remedy: "Choose among or mend the earlier files, and consolidate again.",
  },
  "batch/earlier-not-earlier": {
    what: "What was given as earlier is of {earlier} B.E., which isn't before {year} B.E. of this batch",
    remedy: "Name the results of a year before.",
  },
} as const;
