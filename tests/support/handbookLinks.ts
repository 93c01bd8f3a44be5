/** What a link is, its older ids, its newer ids, and everything that changed. */
export type HandbookLink = readonly [kind: string, from: string, to: string, changes: string];

/**
 * What became of what from `pmqa-4.0` to the edition that handbookEdition.ts revises, in the order of the older edition,
 * as a person who compares both would write it down. What isn't here is the same under the same id.
 */
export const handbookLinks: readonly HandbookLink[] = [
  ["reworded", "1.1.B.1", "1.1.B.1", "reworded"],
  ["joined", "1.1.A.1 1.1.A.2", "1.1.A.1", ""],
  ["new", "", "1.1.A.2", ""],
  ["renamed", "1.2.B.1", "1.2.B.2", "renamed"],
  ["renamed", "1.2.B.2", "1.2.B.1", "renamed"],
  ["joined", "1.2.A.3 1.2.A.4", "1.2.A.3", ""],
  ["retired", "1.2.S.3", "", ""],
  ["split", "1.3.S.1", "1.3.S.1 1.3.S.2", ""],
  ["moved", "1.4.A.1", "1.4.B.3", "moved-level renamed"],
  ["renamed", "1.4.A.2", "1.4.A.1", "renamed"],
  ["moved", "2.1.S.3", "1.1.S.3", "moved-category moved-item renamed"],
  ["moved", "2.4.S.3", "2.3.S.4", "moved-item renamed"],
  ["same", "7.1.2", "7.1.2", "mandatory"],
  ["reworded", "7.1.5", "7.1.5", "reworded"],
  ["retired", "7.2.3", "", ""],
  ["new", "", "7.2.3", ""],
  ["reworded", "P1.4", "P1.4", "reworded"],
];
