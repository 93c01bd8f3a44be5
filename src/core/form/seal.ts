/** A digest of a text as hexadecimal; handed in, since the core computes none itself. */
export type Hash = (text: string) => string;

/** A text made short enough for cells, of letters that every program leaves alone; `unpackText` in src/app undoes it. */
export type Pack = (text: string) => string;

/** What a form's hidden sheet is made with: digests of its texts, and the edition packed. The core has neither itself. */
export interface Seal {
  readonly hash: Hash;
  readonly pack: Pack;
}
