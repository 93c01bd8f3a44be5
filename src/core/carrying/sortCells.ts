import { appendTo } from "../appendTo";
import { unreachable } from "../unreachable";
import type { IndicatorCell } from "./carryIndicators";
import type { KnownLink, LinkFinder } from "./linkFinder";
import type { OlderCell } from "./olderCells";

/** The filled cells of a form by what decides about them. */
export interface SortedCells {
  /** Cells that are the same in every edition: cover, signatures, comparison. */
  readonly single: readonly OlderCell[];
  /** Answers, notes and topics, each with its link. */
  readonly linked: readonly (readonly [OlderCell, KnownLink])[];
  /** Cells of indicators, those of one link together: their rows share the places there are. */
  readonly indicators: readonly (readonly [KnownLink, readonly IndicatorCell[]])[];
  /** Cells of what no link leads from. */
  readonly unlinked: readonly OlderCell[];
}

/** The cells, each in one place. */
export function sortCells(cells: readonly OlderCell[], find: LinkFinder): SortedCells {
  const single: OlderCell[] = [];
  const linked: (readonly [OlderCell, KnownLink])[] = [];
  const unlinked: OlderCell[] = [];
  const indicators = new Map<KnownLink, IndicatorCell[]>();

  function addLinked(each: OlderCell, link: KnownLink | null): void {
    if (link === null) unlinked.push(each);
    else linked.push([each, link]);
  }

  for (const each of cells) {
    const { field } = each.older.slot;
    switch (field.kind) {
      case "identity":
      case "signature":
      case "comparison":
        single.push(each);
        break;
      case "answer":
      case "note":
        addLinked(each, find("statement", field.statement));
        break;
      case "profile":
        addLinked(each, find("topic", field.topic));
        break;
      case "indicator": {
        const link = find("measure", field.measure);
        if (link === null) unlinked.push(each);
        else appendTo(indicators, link, { each, field });
        break;
      }
      default:
        unreachable(field);
    }
  }
  return { single, linked, indicators: [...indicators], unlinked };
}
