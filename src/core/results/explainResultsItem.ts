import type { Criteria, Measure, ResultsItem } from "../criteria/schema";
import type { Scale } from "../criteria/scoringSchema";
import { textIn } from "../criteria/textIn";
import type { AnswerSet, Figure, Indicator } from "../scoring/answers";
import type { IndicatorTrace, ItemScore, MeasureTrace, ResultsTrace } from "../scoring/scores";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import { type TraceWords, traceWordsIn } from "../text/traceWords";
import { unreachable } from "../unreachable";
import { describeBand } from "./describeBand";
import type { Explanation, ExplanationPart } from "./explanation";
import { figureText, scoreText } from "./scoreText";

/** What an explanation of an item of results is made from: one score set, with its indicators. */
export interface ResultsItemToExplain {
  readonly item: ResultsItem;
  readonly score: ItemScore;
  readonly trace: ResultsTrace;
  readonly indicators: AnswerSet["indicators"];
}

/** Why an item of results has its score: measure by measure down to each indicator's figure and its band. */
export function explainResultsItem(
  criteria: Criteria,
  { item, score, trace, indicators }: ResultsItemToExplain,
  language: Language,
): Explanation {
  const words = traceWordsIn(language);

  function verdict(): readonly string[] {
    if (trace.missingMandatory.length > 0)
      return [fill(words.missingMandatory, { measures: trace.missingMandatory.join(", ") })];
    if (score.score === null) return [words.noMeasure];
    const filled = trace.measures.filter((each) => each.score !== null).length;
    return [
      fill(words.score, { score: scoreText(criteria, score.score) }),
      fill(words.measuresMean, { filled, of: trace.measures.length }),
    ];
  }

  function measurePart(traced: MeasureTrace): ExplanationPart {
    const measure = item.measures.find(({ id }) => id === traced.measure);
    if (measure === undefined) throw new Error(`item ${item.id} has no measure ${traced.measure}`);
    const entered = indicators.get(measure.id) ?? [];
    const said = {
      id: measure.id,
      mandatory: measure.isMandatory ? words.mandatoryMark : "",
      name: textIn(measure.name, language),
    };
    return {
      title:
        traced.score === null
          ? fill(words.measureBlank, said)
          : fill(words.measureScored, { ...said, score: scoreText(criteria, traced.score) }),
      lines: traced.indicators.flatMap((each) => {
        const indicator = entered.find(({ id }) => id === each.id);
        return indicator === undefined ? [] : [indicatorLine(measure, indicator, each)];
      }),
    };
  }

  function indicatorLine(measure: Measure, indicator: Indicator, traced: IndicatorTrace): string {
    const { id, unit, direction } = indicator;
    const name = indicator.name.trim() === "" ? words.unnamed : indicator.name;
    switch (traced.state) {
      case "incomplete":
        return fill(words.indicatorIncomplete, { id, name, lacks: lackingText(words, traced.lacks) });
      case "invalid":
        return fill(words.indicatorNegative, { id, name });
      case "scored": {
        const scale = scaleOf(criteria, measure);
        const said = {
          id,
          name,
          unit,
          result: numberText(indicator.result),
          target: numberText(indicator.target),
          direction: direction === null ? "" : words[direction],
          figure: traced.figure.toFixed(scale.decimals),
          points: scoreText(criteria, traced.points),
          band: describeBand(scale, traced.figure, language),
        };
        return fill(scale.of === "result" ? words.indicatorOfResult : words.indicatorOfTarget, said);
      }
      default:
        return unreachable(traced);
    }
  }

  return {
    title: fill(words.itemTitle, { id: item.id, name: textIn(item.name, language) }),
    verdict: verdict(),
    parts: trace.measures.map(measurePart),
  };
}

function scaleOf(criteria: Criteria, { id, scale }: Measure): Scale {
  const found = criteria.scales.find((each) => each.id === scale);
  if (found === undefined) throw new Error(`measure ${id} has no scale ${scale}`);
  return found;
}

function numberText(figure: Figure): string {
  return figure.kind === "number" ? figureText(figure.value) : "";
}

function lackingText(
  words: TraceWords,
  lacks: Extract<IndicatorTrace, { state: "incomplete" }>["lacks"],
): string {
  const names = {
    name: words.lacksName,
    target: words.lacksTarget,
    result: words.lacksResult,
    direction: words.lacksDirection,
  };
  return lacks.map((each) => names[each]).join(words.and);
}
