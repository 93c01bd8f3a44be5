import type { SourcedText } from "../../criteria/texts";
import type { Source } from "../../criteria/schema";
import type { TableRow } from "../tables/tableRow";
import { type Origin, type Placed, placePlain } from "./placedJson";

/** Who says which source a text has. */
export interface SourceDesk {
  /** The source in a cell; the edition's first where the cell is blank, which is counted. */
  of(row: TableRow, column: string, origin: Origin): Placed;
  standIn(origin: Origin | null): Placed;
  /** How many texts got the first source, and where the first of them stands; null where none did. */
  defaulted(): { readonly count: number; readonly first: Origin; readonly source: string } | null;
  /** Notes that a part of the frame is taken, with the sources that it names. */
  borrow(part: unknown): void;
  /** The ids of sources that parts of the frame name. */
  readonly borrowed: ReadonlySet<string>;
}

/** A desk for an edition whose texts have this source where they name none. */
export function createSourceDesk(firstSource: string): SourceDesk {
  const borrowed = new Set<string>();
  let count = 0;
  let first: Origin | null = null;
  return {
    of(row, column, origin) {
      const typed = row.text(column);
      if (typed !== null) return placePlain(typed, origin);
      if (!row.has(column)) {
        count += 1;
        first ??= origin;
      }
      return placePlain(firstSource, origin);
    },
    standIn: (origin) => placePlain(firstSource, origin),
    defaulted: () => (first === null ? null : { count, first, source: firstSource }),
    borrow: (part) => collectSources(part, borrowed),
    borrowed,
  };
}

function collectSources(value: unknown, into: Set<string>): void {
  if (Array.isArray(value)) value.forEach((each) => collectSources(each, into));
  else if (typeof value === "object" && value !== null)
    for (const [key, member] of Object.entries(value)) {
      const isSource: boolean = key === ("source" satisfies keyof SourcedText) && typeof member === "string";
      if (isSource) into.add(String(member));
      else collectSources(member, into);
    }
}

/** Those of a list of sources that are named. */
export function sourcesNamed(sources: readonly Source[], ids: ReadonlySet<string>): readonly Source[] {
  return sources.filter(({ id }) => ids.has(id));
}
