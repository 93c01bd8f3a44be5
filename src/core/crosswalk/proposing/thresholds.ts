/**
 * From how alike two texts are proposed as one thing, by the measure of textGrams.ts. What the figures rest on, of the
 * 171 statements and 30 measures of pmqa-4.0 and the wording from practice that it keeps beside S1's:
 * the same statement in another wording is alike by 0.87 and more; statements of different items by at most 0.69, and
 * 99 of 100 pairs by less than 0.35; but statements of one level by 0.59 in the middle and up to 0.93, since they share
 * a head or a tail (ระยะสั้น and ระยะยาว). No figure tells a rewording from a sibling, which is why a person confirms.
 */
export const thresholds = {
  /** Under the same id half the text is enough: the place speaks for it as well. Below, the id was used anew. */
  sameId: 0.5,
  /** Under another id: more than any two statements of different items share. */
  otherId: 0.7,
  /** How much of a part's text stands in the whole that it was split from or joined to; the rest makes it stand alone. */
  partWithin: 0.55,
  /** How much of the whole its parts say together. */
  wholeSaid: 0.75,
  /** What each part says of the whole that the others don't: less, and it is another wording of one of them. */
  ownShare: 0.05,
  /**
   * From here on nearly all of a text stands in another: a further part belongs to the whole, though the others say the
   * same, and a short name that was made longer under its id is the same thing.
   */
  allWithin: 0.9,
  /** How much of what a statement covers of its level's text another one covers too. */
  covered: 0.9,
  /** How much of what a statement covers its own text says; in pmqa-4.0 at least 0.71. */
  coveredSaid: 0.5,
} as const;
