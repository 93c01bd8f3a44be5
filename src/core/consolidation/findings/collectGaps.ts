import type { CriteriaIndex } from "../../criteria/indexCriteria";
import type { Gap } from "../../scoring/scores";
import type { AgencyShown, CommonGap } from "../consolidation";

/** Gaps of agency after agency, put together. */
export interface GapCollector {
  add(agency: AgencyShown, gaps: readonly Gap[]): void;
  /** Most agencies first, then most points, then the edition's order. */
  list(): readonly CommonGap[];
}

interface Collected {
  readonly gap: Gap;
  readonly agencies: AgencyShown[];
  item: number | null;
  total: number | null;
}

export function createGapCollector(index: CriteriaIndex): GapCollector {
  const all = new Map<string, Collected>();
  const order = new Map([...index.allStatementIds, ...index.allMeasureIds].map((id, at) => [String(id), at]));
  const placeOf = ({ gap }: Collected) => order.get(gap.id) ?? order.size;
  return {
    add(agency, gaps) {
      for (const gap of gaps) {
        const key = `${gap.kind} ${gap.id}`;
        const collected = all.get(key) ?? { gap, agencies: [], item: null, total: null };
        collected.agencies.push(agency);
        if (gap.gain !== null) {
          collected.item = (collected.item ?? 0) + gap.gain.item;
          collected.total = (collected.total ?? 0) + gap.gain.total;
        }
        all.set(key, collected);
      }
    },
    list: () =>
      [...all.values()]
        .sort(
          (one, other) =>
            other.agencies.length - one.agencies.length ||
            (other.total ?? 0) - (one.total ?? 0) ||
            placeOf(one) - placeOf(other),
        )
        .map(({ gap, agencies, item, total }) => ({
          id: gap.id,
          kind: gap.kind,
          item: gap.item,
          level: gap.kind === "statement" ? gap.level : null,
          agencies,
          gainOfItem: item,
          gainOfTotal: total,
        })),
  };
}
