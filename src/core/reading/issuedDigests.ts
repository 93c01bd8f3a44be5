import { cellKeyText } from "../form/keys";
import type { FormSlots, Slot } from "../form/slots";
import type { Hash } from "../form/seal";
import { shortHash } from "../form/stamp";

/** The texts that a form is issued with, and digests of texts. */
export interface IssuedDigests {
  /** By the text of a cell's keys. */
  readonly textOf: ReadonlyMap<string, string>;
  /** The digest of a text; those of issued texts are made once. */
  digestOf(text: string): string;
}

/** By the slots, which forms of one kind share: hardly a text in one of them is another than in the next. */
const made = new WeakMap<readonly Slot[], { readonly hash: Hash; readonly digests: IssuedDigests }>();

/** The issued texts of a form by their keys, with digests by this hash. */
export function issuedDigests(form: FormSlots, hash: Hash): IssuedDigests {
  const known = made.get(form.slots);
  if (known?.hash === hash) return known.digests;
  const digests = listDigests(form, hash);
  made.set(form.slots, { hash, digests });
  return digests;
}

function listDigests({ issuedTexts }: FormSlots, hash: Hash): IssuedDigests {
  const byText = new Map(issuedTexts.map(({ text }) => [text, shortHash(hash, text)]));
  return {
    textOf: new Map(issuedTexts.map((issued) => [cellKeyText(issued), issued.text])),
    digestOf: (text) => byText.get(text) ?? shortHash(hash, text),
  };
}
