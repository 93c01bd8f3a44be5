import { Criteria } from "../../src/core/criteria/schema";

/** A small edition, as far as a test cares. What isn't said is as in PMQA 4.0, but short. */
export interface CriteriaSketch {
  /** Process items: how many statements each has per level, lowest first. The category is the id's first part. */
  readonly items?: Readonly<Record<string, readonly number[]>>;
  /** Results items: their measures' last parts, with * where mandatory, and @scale for one of its own. */
  readonly results?: Readonly<Record<string, readonly string[]>>;
  /** Levels, lowest first, with their points. */
  readonly levels?: Readonly<Record<string, number>>;
  readonly rule?: "gated-proportional" | "whole-levels";
  /** Answers with their credits. */
  readonly choices?: Readonly<Record<string, number>>;
  readonly allowsNotApplicable?: boolean;
  /** Weights of items and categories that aren't 1. */
  readonly weights?: Readonly<Record<string, number>>;
  readonly scales?: readonly unknown[];
  /** Lenses: for each, its values' items. */
  readonly lenses?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** The scale of PMQA 4.0's results: per cent of target. */
export const percentScale = {
  id: "percent",
  name: sourced("ร้อยละของเป้าหมาย"),
  of: "percent-of-target",
  decimals: 2,
  bands: [
    { from: null, includesFrom: false, to: 100, includesTo: false, points: { perUnit: 3 } },
    { from: 100, includesFrom: true, to: 101, includesTo: true, points: { fixed: 300 } },
    { from: 101, includesFrom: false, to: 105, includesTo: true, points: { fixed: 400 } },
    { from: 105, includesFrom: false, to: null, includesTo: false, points: { fixed: 500 } },
  ],
};

/** A valid edition from a sketch; statements are `<item>.<level>.<n>`, measures `<item>.<n>`. */
export function criteriaOf(sketch: CriteriaSketch): Criteria {
  const { items = {}, results = {}, weights = {}, choices = { met: 1, not: 0 } } = sketch;
  const levels = Object.entries(sketch.levels ?? { B: 300, A: 400, S: 500 });
  const weighed = (id: string) => ({ id, name: sourced(id), weight: weights[id] ?? 1 });
  const processItem = ([id, counts]: readonly [string, readonly number[]]) => ({
    ...weighed(id),
    levels: counts.map((count, index) => itemLevel(id, levels[index]?.[0] ?? "none", count)),
  });
  const resultsItem = ([id, measures]: readonly [string, readonly string[]]) => ({
    ...weighed(id),
    measures: measures.map((measure) => measureOf(id, measure)),
  });
  return Criteria.parse({
    format: "pmqa-criteria/1",
    id: "sketch",
    languages: ["th"],
    name: sourced("เกณฑ์ตัวอย่าง"),
    description: sourced("เกณฑ์ตัวอย่าง"),
    sources: [{ id: "T", kind: "editorial", title: { th: "ตัวอย่าง" } }],
    agencyKinds: [{ id: "department", name: sourced("กรม") }],
    levels: levels.map(([id, points]) => ({
      id,
      key: `level-${id.toLowerCase()}`,
      name: sourced(id),
      short: sourced(id),
      points,
    })),
    responses: {
      choices: Object.entries(choices).map(([id, credit]) => ({ id, credit, word: sourced(id), typed: [] })),
      notApplicable: sketch.allowsNotApplicable ? { word: sourced("ไม่เกี่ยวข้อง"), typed: [] } : null,
      ambiguous: [],
    },
    scoring: {
      name: sketch.rule ?? "gated-proportional",
      version: 1,
      source: "T",
      tolerance: 1e-9,
      displayDecimals: 2,
    },
    scales: [percentScale, ...(sketch.scales ?? [])],
    results: { years: 3, indicatorsPrepared: 2, indicatorsMax: 5 },
    profile: [],
    categories: [
      ...categoriesOf("process", Object.entries(items).map(processItem), weighed),
      ...categoriesOf("results", Object.entries(results).map(resultsItem), weighed),
    ],
    lenses: Object.entries(sketch.lenses ?? {}).map(([id, values]) => lensOf(id, values)),
    guidance: {
      intents: [],
      leaderActions: [],
      waysOfWorking: [],
      cases: [],
      conclusions: [],
      openings: [],
      comparison: null,
      model: [],
    },
    thresholds: [],
    indices: [],
  });
}

function sourced(th: string) {
  return { th, source: "T" };
}

function categoriesOf(
  kind: string,
  items: readonly { readonly id: string }[],
  weighed: (id: string) => object,
): readonly object[] {
  const categoryOf = (id: string) => id.split(".")[0] ?? id;
  const ids = [...new Set(items.map((item) => categoryOf(item.id)))];
  return ids.map((id) => ({
    kind,
    ...weighed(id),
    items: items.filter((item) => categoryOf(item.id) === id),
  }));
}

function itemLevel(item: string, level: string, count: number) {
  return {
    level,
    text: sourced("x".repeat(Math.max(1, count))),
    statements: Array.from({ length: count }, (_, index) => ({
      id: `${item}.${level}.${index + 1}`,
      text: sourced("x"),
      covers: [[index, index + 1]],
    })),
  };
}

function measureOf(item: string, sketch: string) {
  const [name = "", scale = "percent"] = sketch.replace("*", "").split("@");
  const id = `${item}.${name}`;
  return { id, name: sourced(id), isMandatory: sketch.startsWith("*"), scale };
}

function lensOf(id: string, values: Readonly<Record<string, readonly string[]>>) {
  const items = [...new Set(Object.values(values).flat())];
  return {
    id,
    name: sourced(id),
    values: Object.keys(values).map((value) => ({
      id: value,
      name: sourced(value),
      definition: sourced(value),
    })),
    mapping: items.map((item) => ({
      item,
      values: Object.keys(values).filter((value) => values[value]?.includes(item)),
      source: "T",
    })),
  };
}
