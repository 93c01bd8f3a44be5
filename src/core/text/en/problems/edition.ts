/** What is to be known of the edition that a form carries, and what to do, in English. */
export const editionProblems = {
  "form/carried-edition-used": {
    what: "Read by the edition “{name}” ({edition}) that came with the form, since this program doesn't have it",
    remedy: "Nothing to do: the edition in the form is whole and as it was issued.",
  },
  "form/edition-known-otherwise": {
    what: "The program has an edition “{edition}”, but its texts aren't those that this form was made from; the form is read by the edition “{name}” that came with it",
    remedy: "Nothing to do. To read by another edition, name its file.",
  },
  "form/carried-edition-damaged": {
    what: "The edition that came with the form was changed or damaged; the form is read by the edition “{edition}” at hand, which is as it was issued",
    remedy:
      "It can be used here. Who doesn't have this edition can't read the form: find out who changed the form's hidden sheet.",
  },
  "form/carried-edition-unsealed": {
    what: "The form has lost the digest of the edition “{name}” ({edition}), so whether the edition that came with it was changed can't be told",
    remedy: "Hold the form's texts against the edition that was used, or name the edition file.",
  },
  "form/carried-edition-changed": {
    what: "The edition “{edition}” that came with the form was changed or damaged (its text in the hidden sheet doesn't match its digest); the form isn't read",
    remedy:
      "Get the form again from its sender, or name the edition file that it was made from. The answers are still in the file.",
  },
  "form/carried-edition-too-large": {
    what: "The edition “{edition}” that came with the form is larger than any that can be used; the form isn't read",
    remedy: "Check that the form is from its sender, or name the edition file that it was made from.",
  },
  "form/carried-edition-invalid": {
    what: "This program can't read the edition “{edition}” that came with the form",
    remedy:
      "Use the latest program, since the form may be from a newer one, or name the edition file that it was made from.",
  },
  "form/edition-misnamed": {
    what: "The form says that it is of the edition “{stamp}”, but its digest is that of “{edition}”, by which it is read",
    remedy: "Check which edition the form was made from, and find out who changed the form's hidden sheet.",
  },
} as const;
