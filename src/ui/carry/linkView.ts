import type { CrosswalkLink } from "../../core/crosswalk/crosswalk";
import type { PreviewRow, PreviewSide } from "../../core/crosswalk/previewCrosswalk";

/** An old and a new row side by side. */
export interface LinkPair {
  readonly old: PreviewSide | null;
  readonly now: PreviewSide | null;
  readonly similarity: number | null;
}

/** A link as the screen shows it: all its pairs, and what a person has said about it. */
export interface LinkView extends Pick<PreviewRow, "of" | "kind" | "changes" | "note"> {
  /** Its place in the crosswalk, from 0. */
  readonly at: number;
  readonly pairs: readonly LinkPair[];
  readonly isConfirmed: boolean;
  readonly answers: CrosswalkLink["answers"];
  /** What becomes of its answers. */
  readonly outcome: LinkOutcome;
}

/**
 * `asks-always` is for what only a person can decide; `choice` where a person says whether answers go along; `nowhere`
 * where there is nothing to go to, `blank` where there is nothing to come from.
 */
export type LinkOutcome = "asks-always" | "choice" | "nowhere" | "blank";

/** The links of a crosswalk with the rows that show them; what was said about a link meanwhile counts. */
export function listLinkViews(
  rows: readonly PreviewRow[],
  links: readonly CrosswalkLink[],
): readonly LinkView[] {
  const byLink = new Map<number, PreviewRow[]>();
  for (const row of rows) byLink.set(row.link - 1, [...(byLink.get(row.link - 1) ?? []), row]);
  return links.flatMap(({ isConfirmed, answers }, at): readonly LinkView[] => {
    const own = byLink.get(at) ?? [];
    const [first] = own;
    if (first === undefined) return [];
    const { of, kind, changes, note } = first;
    const pairs = own.map(({ old, now, similarity }) => ({ old, now, similarity }));
    return [{ at, of, kind, changes, note, pairs, isConfirmed, answers, outcome: outcomeOf(first) }];
  });
}

function outcomeOf({ kind, changes }: PreviewRow): LinkOutcome {
  if (kind === "retired") return "nowhere";
  if (kind === "new") return "blank";
  const isTorn = kind === "split" || kind === "joined" || kind === "regrouped";
  return isTorn || changes.includes("moved-level") ? "asks-always" : "choice";
}

/** The ids of a link's sides, each once. */
export function idsOf({ pairs }: LinkView): {
  readonly from: readonly string[];
  readonly to: readonly string[];
} {
  const ids = (side: "old" | "now") => [...new Set(pairs.flatMap((pair) => pair[side]?.id ?? []))];
  return { from: ids("old"), to: ids("now") };
}

/** The first link after a place that nobody has confirmed, from the start again at the end; null where all are. */
export function nextToLook(links: readonly LinkView[], at: number): LinkView | null {
  const open = links.filter(({ isConfirmed }) => !isConfirmed);
  return open.find((link) => link.at > at) ?? open.find((link) => link.at !== at) ?? null;
}
