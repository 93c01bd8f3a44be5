import { canonicalCriteria } from "../core/criteria/canonicalCriteria";
import { wholeEdition } from "../core/criteria/editionSeenBy";
import type { Criteria } from "../core/criteria/schema";
import { editionHash } from "../core/form/stamp";
import { problem } from "../core/problem";
import { type Result, fail, succeed } from "../core/result";
import { unpackEdition } from "./edition/unpackEdition";
import { packText } from "./packedText";
import { sha256Hex } from "./sha256Hex";

/** Editions that a browser keeps from one visit to the next, for forms to be made of. */
export interface KeptEditions {
  /** The one kept last comes first; what isn't sound, or isn't what was kept, is passed over. */
  list(): readonly Criteria[];
  /** Fails where the browser has no room, or keeps nothing; none that is kept is pushed out. */
  keep(criteria: Criteria): Result<null>;
  forget(criteria: Criteria): void;
}

/** Browsers give a page some five million letters; an edition packed takes up to a hundred thousand. */
const mostKept = 12;

const storageName = "pmqa-editions";

interface Kept {
  readonly hash: string;
  readonly packed: string;
}

/** The editions in a browser's storage, packed, each parsed anew when it is read back. */
export function createKeptEditions(storage: () => Storage): KeptEditions {
  /** Parsing takes a moment, and the same letters give the same edition. */
  const parsed = new Map<string, Criteria | null>();

  function readAll(): readonly Kept[] {
    try {
      const found: unknown = JSON.parse(storage().getItem(storageName) ?? "[]");
      return Array.isArray(found) ? found.filter(isKept).slice(0, mostKept) : [];
    } catch {
      return []; // written by something else, or refused: as good as nothing
    }
  }

  function parse(kept: Kept): Criteria | null {
    const known = parsed.get(kept.packed);
    if (known !== undefined) return known;
    const criteria = parseKept(kept);
    parsed.set(kept.packed, criteria);
    return criteria;
  }

  return {
    list: () =>
      readAll().flatMap((kept) => {
        const criteria = parse(kept);
        return criteria === null ? [] : [criteria];
      }),
    keep(criteria) {
      const hash = editionHash(criteria, sha256Hex);
      const others = readAll().filter((kept) => kept.hash !== hash);
      if (others.length >= mostKept) return fail([problem("edition/too-many-kept", {}, { most: mostKept })]);
      const kept = { hash, packed: packText(canonicalCriteria(wholeEdition(criteria))) };
      // Forms carry their edition, and one past the bounds couldn't be read again either.
      if (parse(kept) === null)
        return fail([problem("form/carried-edition-too-large", {}, { edition: criteria.id })]);
      const all = [kept, ...others];
      try {
        storage().setItem(storageName, JSON.stringify(all));
        return succeed(null);
      } catch {
        return fail([problem("edition/not-kept")]); // full or refused
      }
    },
    forget(criteria) {
      const hash = editionHash(criteria, sha256Hex);
      const others = readAll().filter((kept) => kept.hash !== hash);
      try {
        storage().setItem(storageName, JSON.stringify(others));
      } catch {
        // What takes less room than before is refused only where nothing is kept anyway.
      }
    },
  };
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null) return false;
  const { hash, packed } = value as Partial<Record<keyof Kept, unknown>>;
  return typeof hash === "string" && typeof packed === "string";
}

function parseKept({ hash, packed }: Kept): Criteria | null {
  const unpacked = unpackEdition(packed, sha256Hex);
  if (unpacked.kind !== "unpacked" || unpacked.digest !== hash) return null;
  const parsed = unpacked.parse();
  return parsed.kind === "parsed" ? parsed.criteria : null;
}
