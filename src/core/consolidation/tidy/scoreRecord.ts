import type { ScoreSetName } from "../../form/slots";
import { blankFigure } from "../../scoring/answers";
import { scoreIndicator } from "../../scoring/scoreIndicator";
import type { TidySource } from "./tidySource";

/** Figure and points of an indicator as a score set sees it; null where it has none, and for statements. */
export function scoreRecord(
  source: TidySource,
  set: ScoreSetName,
): { readonly figure: number; readonly points: number } | null {
  if (source.kind === "statement") return null;
  const { id, name, unit, direction, target, years, committee } = source.entry;
  const result = set === "self" ? (years.at(-1) ?? blankFigure) : committee;
  const scored = scoreIndicator(source.place.scale, { id, name, unit, direction, target, result });
  return scored.state === "scored" ? scored : null;
}
