import type { Scale } from "../criteria/scoringSchema";
import { hundredfold } from "../form/liveIndicatorFigures";
import type { IndicatorPart } from "../form/slots";
import { problem, type Problem } from "../problem";
import type { Figure } from "../scoring/answers";
import type { IndicatorRow } from "./readIndicatorRow";

/**
 * What is wrong with an indicator that was read: no name, something missing that its score needs, a negative target,
 * or a result so far from its target that one of them is likely a share and the other a percentage.
 */
export function checkIndicator(row: IndicatorRow, scale: Scale): readonly Problem[] {
  const { id, name } = row;
  const assessed: IndicatorPart = `year-${row.years.length - 1}`;
  if (name === "") {
    if (!row.isBlank("name")) return [];
    return [problem("reading/unnamed-indicator", row.placeOf("name"), { id })];
  }
  const needed: readonly IndicatorPart[] =
    scale.of === "result" ? [assessed] : ["target", assessed, "direction"];
  // A row that waits to be confirmed is told as such; what else it lacks is to come.
  const [lacking, ...more] = row.hasPending ? [] : needed.filter(row.isBlank);
  const incomplete =
    lacking === undefined
      ? []
      : [
          problem("reading/incomplete-indicator", row.placeOf(lacking), {
            id,
            name,
            lacks: [lacking, ...more].map((part) => (part === assessed ? "result" : part)).join(","),
          }),
        ];
  return scale.of === "result" ? incomplete : [...incomplete, ...checkFigures(row, assessed)];
}

function checkFigures(row: IndicatorRow, assessed: IndicatorPart): readonly Problem[] {
  const { id, name } = row;
  const target = numberOf(row.target);
  if (target === null) return [];
  if (target < 0) return [problem("reading/negative-target", row.placeOf("target"), { id, name, target })];
  const far = [
    { part: assessed, figure: row.years.at(-1) },
    { part: "committee" as const, figure: row.committee },
  ].find(({ figure }) => isFarApart(target, numberOf(figure)));
  if (far === undefined) return [];
  const result = numberOf(far.figure) ?? 0;
  return [problem("reading/hundredfold", row.placeOf(far.part), { id, name, target, result })];
}

function numberOf(figure: Figure | undefined): number | null {
  return figure?.kind === "number" ? figure.value : null;
}

function isFarApart(target: number, result: number | null): boolean {
  if (result === null || target <= 0 || result <= 0) return false;
  return target >= hundredfold * result || result >= hundredfold * target;
}
