import { findPathToTotal } from "../../../src/core/scoring/findPathToTotal";
import { scoreAnswers } from "../../../src/core/scoring/scoreAnswers";
import type { Gap, ItemScore, ScoreSet } from "../../../src/core/scoring/scores";
import { readEdition } from "../../support/readEdition";
import { goldenAnswers, readGoldenAgency, type GoldenScores } from "../../support/readGoldenAgency";

const criteria = readEdition("pmqa-4.0-cells");
const levelNames: Readonly<Record<string, string>> = {
  S: "significance",
  A: "advance",
  B: "basic",
  below: "below-basic",
};

const agencies = ["agency-1-complete", "agency-2-partial", "agency-3-top", "agency-4-typed"];
const sets = agencies.flatMap((name) =>
  (["self", "committee"] as const).flatMap((set) => {
    const agency = readGoldenAgency(name);
    const expected = agency.expected[set];
    return expected === undefined ? [] : [{ name, set, agency, expected }];
  }),
);

describe.each(sets)("$name, $set", ({ agency, set, expected }) => {
  const scores = scoreAnswers(criteria, goldenAnswers(agency, set));

  it("scores every item", () => {
    expect(Object.fromEntries(scores.items.map((item) => [item.item, goldenItem(item, expected)]))).toEqual(
      close(expected.items),
    );
  });

  it("scores every category", () => {
    const categories = scores.categories.map(
      ({ category, score, assessed, of, isProvisional, restAtZero }) => [
        category,
        { score, assessed, of, provisional: isProvisional, restAtZero },
      ],
    );
    expect(Object.fromEntries(categories)).toEqual(close(expected.categories));
  });

  it("scores the total", () => {
    const { score, assessed, of, itemsAssessed, isProvisional, restAtZero } = scores.total;
    expect({
      score,
      categoriesAssessed: assessed,
      of,
      itemsAssessed,
      provisional: isProvisional,
      restAtZero,
    }).toEqual(close(expected.total));
    expect(scores.total.itemsOf).toBe(30);
  });

  it("counts the items at each level", () => {
    expect(goldenLevels(scores)).toEqual(expected.levels);
  });

  it("lists the gaps in the order of work with their gains", () => {
    expect(scores.gaps.map(goldenGap)).toEqual(close(expected.gaps));
  });
});

const targets = sets.flatMap(({ name, set, agency }) =>
  Object.entries(agency.expected.fewestStatementsToTotal ?? {})
    .filter(() => set === "self")
    .map(([target, fewest]) => ({ name, agency, target: Number(target), fewest })),
);

it.each(targets)("$name reaches $target with $fewest statements", ({ agency, target, fewest }) => {
  const path = findPathToTotal(criteria, goldenAnswers(agency, "self"), target);
  expect(path).toMatchObject({ kind: "reached", statements: { length: fewest } });
});

function goldenItem(item: ItemScore, expected: GoldenScores): GoldenScores["items"][string] {
  const { score, level, isProvisional, unanswered, trace } = item;
  if (trace.kind === "results") {
    const measures = trace.measures.flatMap((each) =>
      each.score === null ? [] : [[each.measure, each.score]],
    );
    return { score, measures: Object.fromEntries(measures) as Record<string, number> };
  }
  if (expected.items[item.item]?.provisional === undefined) return { score, level: level ?? "not-assessed" };
  return {
    score,
    level: levelNames[level ?? ""] ?? "",
    provisional: isProvisional,
    unanswered: [...unanswered],
  };
}

function goldenLevels({ levels }: ScoreSet): Record<string, number> {
  const counts = [
    ...levels.byLevel.map(({ level, count }) => [levelNames[level] ?? "", count] as const),
    ["below-basic", levels.below] as const,
    ["not-assessed", levels.notAssessed] as const,
  ];
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function goldenGap(gap: Gap): GoldenScores["gaps"][number] {
  const gains = {
    gainItem: gap.gain?.item ?? null,
    gainCategory: gap.gain?.category ?? null,
    gainTotal: gap.gain?.total ?? null,
  };
  if (gap.kind === "statement") return { id: gap.id, level: gap.level, ...gains };
  return { id: gap.id, kind: gap.kind === "below-basic" ? gap.kind : "mandatory-missing", ...gains };
}

/** The same data with every number to be met within 1e-9. */
function close(value: unknown): unknown {
  if (typeof value === "number") return expect.closeTo(value, 9);
  if (Array.isArray(value)) return value.map(close);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, close(member)]));
}
