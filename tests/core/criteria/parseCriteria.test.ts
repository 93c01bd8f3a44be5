import split from "../../../criteria/pmqa-4.0.json";
import { parseCriteria } from "../../../src/core/criteria/parseCriteria";
import { changedEdition } from "./changedEdition";

const item11 = "$.categories[0].items[0]";
const item12 = "$.categories[0].items[1]";
const levels11 = levelsOfFirstItem();
const measures = "$.categories[6].items[0].measures";
const bands = "$.scales[0].bands";

/** What is wrong; where what value is put; the problems: a code, and a path where it isn't that of the change. */
type Fault = [what: string, path: string, value: unknown, ...found: string[]];

const shape: readonly Fault[] = [
  ["a statement's id that is a number", `${item12}.levels[0].statements[0].id`, 7, "shape"],
  ["points that are text", "$.levels[1].points", "400", "shape"],
  ["an unknown scoring rule", "$.scoring.name", "adli", "shape"],
  ["a version of the rule that isn't built", "$.scoring.version", 2, "shape"],
  ["an unknown kind of category", "$.categories[0].kind", "other", "shape"],
  ["a band without points", `${bands}[1].points`, {}, "shape"],
  ["a text of spaces", "$.categories[2].name.th", "  ", "shape"],
  ["a missing section", "$.guidance.model", undefined, "shape"],
  ["a file of another format", "$.format", "pmqa-criteria/2", "shape"],
  ["a weight of zero", `${item11}.weight`, 0, "shape"],
  ["a cover with one end", `${item11}.levels[0].statements[0].covers[0]`, [0], "shape"],
  [
    "a statement too long for its row",
    `${item11}.levels[0].statements[0].text.en`,
    "x".repeat(401),
    "text-too-long",
  ],
  ["guidance too long for its row", "$.guidance.cases[0].text.en", "x".repeat(1_201), "text-too-long"],
  ["an unknown key", "$.extra", 1, "unknown-key"],
  ["an unknown key of a text", "$.name.englsh", "x", "unknown-key"],
];

const ids: readonly Fault[] = [
  ["two statements of one id", `${item11}.levels[0].statements[1].id`, "1.1.B.1", "duplicate-id"],
  ["two measures of one id", `${measures}[1].id`, "7.1.1", "duplicate-id"],
  ["two topics of one id", "$.profile[0].sections[0].topics[1].id", "P1.1", "duplicate-id"],
  ["two sections of one id", "$.profile[0].sections[1].id", "P1.A", "duplicate-id"],
  ["two levels of one key", "$.levels[1].key", "basic", "duplicate-id"],
  ["two choices of one id", "$.responses.choices[1].id", "met", "duplicate-id"],
  ["two kinds of agency of one id", "$.agencyKinds[1].id", "department", "duplicate-id"],
  ["two thresholds of one id", "$.thresholds[1].id", "step-2", "duplicate-id"],
  ["two ways of working of one id", "$.guidance.waysOfWorking[3].id", "W1", "duplicate-id"],
  ["a link given twice", "$.guidance.cases[0].items[1]", "1.1", "duplicate-id"],
  ["an item mapped twice", "$.lenses[0].mapping[1].item", "1.1", "duplicate-id"],
  ["a language given twice", "$.languages[1]", "th", "duplicate-id"],
  ["ids that differ in case only", "$.guidance.waysOfWorking[3].id", "w1", "duplicate-id"],
  ["a statement of another item", `${item11}.levels[0].statements[0].id`, "1.2.B.9", "foreign-id"],
  ["a statement of another level", `${item11}.levels[0].statements[0].id`, "1.1.A.9", "foreign-id"],
  ["a measure of another item", `${measures}[0].id`, "7.2.9", "foreign-id"],
  ["a topic of another group", "$.profile[0].sections[0].topics[0].id", "P2.9", "foreign-id"],
  ["a leader action of another item", "$.guidance.leaderActions[0].id", "1.2.L9", "foreign-id"],
];

const references: readonly Fault[] = [
  ["an unknown source of a text", `${item11}.levels[0].statements[0].text.source`, "S9", "unknown-reference"],
  ["an unknown source of a variant", `${item11}.levels[1].text.variant.source`, "S9", "unknown-reference"],
  ["an unknown source of a mapping", "$.lenses[0].mapping[0].source", "S9", "unknown-reference"],
  ["an unknown source of a link", "$.guidance.openings[0].linkSource", "S9", "unknown-reference"],
  ["an unknown source of the rule", "$.scoring.source", "S9", "unknown-reference"],
  ["an unknown scale", `${measures}[0].scale`, "other", "unknown-reference"],
  ["an unknown item in a lens", "$.lenses[0].mapping[0].item", "9.9", "unknown-reference"],
  ["an unknown value in a lens", "$.lenses[0].mapping[0].values[0]", "Z", "unknown-reference"],
  ["an unknown category in a lens", "$.lenses[0].stated[0].category", "9", "unknown-reference"],
  ["an unknown category of an intent", "$.guidance.intents[0].category", "9", "unknown-reference"],
  [
    "an unknown item of a leader action",
    "$.guidance.leaderActions[0].item",
    "9.9",
    "foreign-id $.guidance.leaderActions[0].id",
    "unknown-reference",
  ],
  ["an unknown item of a case", "$.guidance.cases[0].items[0]", "9.9", "unknown-reference"],
  ["an unknown lens of the model", "$.guidance.model[1].lens", "other", "unknown-reference"],
];

const levels: readonly Fault[] = [
  ["points that don't rise", "$.levels[1].points", 300, "level-order"],
  [
    "levels in another order",
    `${item11}.levels`,
    [...levels11].reverse(),
    `level-order ${item11}.levels[1].level`,
    `level-order ${item11}.levels[2].level`,
  ],
  ["an item that lacks a level", `${item11}.levels`, levels11.slice(0, 2), "missing-level"],
  ["a level without statements", `${item12}.levels[2].statements`, [], "no-statement"],
  [
    "an unknown level",
    `${item11}.levels[2].level`,
    "X",
    `foreign-id ${item11}.levels[2].statements[0].id`,
    `foreign-id ${item11}.levels[2].statements[1].id`,
    "unknown-reference",
    `missing-level ${item11}.levels`,
  ],
];

// The text is วิสัยทัศน์/ยุทธศาสตร์ตอบสนองพันธกิจ, 35 code units; the first statement covers 0-10 and 21-35.
const covers = `${item11}.levels[0].statements[0].covers`;
const splitting: readonly Fault[] = [
  ["a cover beyond the text", `${covers}[1]`, [21, 36], `cover-range ${covers}[1]`],
  ["a cover that ends before it begins", `${covers}[1]`, [30, 22], `cover-range ${covers}[1]`],
  [
    "a cover that parts a vowel from its consonant",
    `${covers}[0]`,
    [0, 1],
    `cover-range ${covers}[0]`,
    `covers ${item11}.levels[0].text.th`,
  ],
  ["covers of one statement that overlap", `${covers}[1]`, [7, 35], `cover-overlap ${covers}[1]`],
  ["a word that no statement covers", covers, [[21, 35]], `covers ${item11}.levels[0].text.th`],
];

const answers: readonly Fault[] = [
  ["a word of two answers", "$.responses.choices[1].typed[0]", "มี", "duplicate-word"],
  ["a word of two answers in another case", "$.responses.choices[1].typed[0]", " true ", "duplicate-word"],
  ["an ambiguous mark that is also an answer", "$.responses.ambiguous[0]", "/", "duplicate-word"],
  ["no answer of full credit", "$.responses.choices[0].credit", 0.5, "missing-choice $.responses.choices"],
  ["no answer of zero credit", "$.responses.choices[1].credit", 0.5, "missing-choice $.responses.choices"],
];

const scales: readonly Fault[] = [
  ["a gap between bands", `${bands}[1].from`, 100.5, "band-hole"],
  ["a bound that neither band has", `${bands}[1].includesFrom`, false, `band-hole ${bands}[1].from`],
  ["a scale that begins at zero", `${bands}[0].from`, 0, "band-hole"],
  ["a scale that ends at 200", `${bands}[3].to`, 200, "band-hole"],
  ["bands that overlap", `${bands}[2].from`, 100.5, "band-overlap"],
  ["a bound that both bands have", `${bands}[0].includesTo`, true, `band-overlap ${bands}[1].from`],
  ["an open bound in the middle", `${bands}[2].from`, null, "band-overlap"],
  ["a band without a figure", `${bands}[1].includesTo`, false, `band-hole ${bands}[2].from`],
  [
    "a band that ends before it begins",
    `${bands}[1].to`,
    99,
    `band-empty ${bands}[1]`,
    `band-hole ${bands}[2].from`,
  ],
  ["more points than the top level's", `${bands}[3].points`, { fixed: 501 }, "band-points"],
  ["points that grow without end", `${bands}[3].points`, { perUnit: 1 }, "band-points"],
  [
    "more prepared rows than allowed",
    "$.results.indicatorsMax",
    1,
    "too-many-prepared $.results.indicatorsPrepared",
  ],
];

const languages: readonly Fault[] = [
  ["a text without English", `${item11}.name.en`, undefined, "missing-language"],
  [
    "a note without English",
    "$.categories[5].items[2].levels[1].text.note.en",
    undefined,
    "missing-language",
  ],
  ["an edition without Thai", "$.languages", ["en"], "missing-language"],
];

describe.each<readonly [string, readonly Fault[]]>([
  ["shape", shape],
  ["ids", ids],
  ["references", references],
  ["levels", levels],
  ["the split", splitting],
  ["answers", answers],
  ["scales", scales],
  ["languages", languages],
])("faults of %s", (_, faults) => {
  it.each(faults)("finds %s, and nothing else, at its path", (...[, path, value, ...found]: Fault) => {
    const expected = found.map((each) =>
      each.includes(" ") ? `criteria/${each}` : `criteria/${each} ${path}`,
    );
    expect(faultsIn(changedEdition(split, path, value))).toEqual(expected);
  });
});

it("reports every fault of a file at once", () => {
  const faulty = changedTogether([
    ["$.levels[1].points", 300],
    [`${item11}.levels[0].statements[1].id`, "1.1.B.1"],
    [`${bands}[1].from`, 100.5],
    ["$.responses.choices[1].typed[0]", "มี"],
    ["$.guidance.cases[0].items[0]", "9.9"],
    [`${item12}.name.en`, undefined],
  ]);
  expect(faultsIn(faulty).sort()).toEqual(
    [
      "criteria/level-order $.levels[1].points",
      `criteria/duplicate-id ${item11}.levels[0].statements[1].id`,
      `criteria/band-hole ${bands}[1].from`,
      "criteria/duplicate-word $.responses.choices[1].typed[0]",
      "criteria/unknown-reference $.guidance.cases[0].items[0]",
      `criteria/missing-language ${item12}.name.en`,
    ].sort(),
  );
});

it("goes on to check the sections that have the right shape", () => {
  const faulty = changedTogether([
    ["$.categories[0].kind", "other"],
    ["$.levels[1].points", 300],
    [`${bands}[1].from`, 100.5],
  ]);
  expect(faultsIn(faulty)).toEqual([
    "criteria/shape $.categories[0].kind",
    "criteria/level-order $.levels[1].points",
    `criteria/band-hole ${bands}[1].from`,
  ]);
});

it("doesn't call a reference unknown when what it points to couldn't be read", () => {
  const faulty = changedEdition(split, "$.sources[0].kind", "rumour");
  expect(faultsIn(faulty)).toEqual(["criteria/shape $.sources[0].kind"]);
});

it("takes whole levels as a scoring rule", () => {
  expect(faultsIn(changedEdition(split, "$.scoring.name", "whole-levels"))).toEqual([]);
});

it("weighs an item 1 where its file says nothing", () => {
  const parsed = parseCriteria(changedEdition(split, `${item11}.weight`, undefined));
  expect(parsed.ok && parsed.value.categories[0]?.items[0]?.weight).toBe(1);
});

it("leaves its input as it was", () => {
  const before = JSON.stringify(split);
  parseCriteria(split);
  expect(JSON.stringify(split)).toBe(before);
});

function faultsIn(input: unknown): string[] {
  return parseCriteria(input).problems.map(({ code, place }) => `${code} ${place.path}`);
}

function levelsOfFirstItem(): readonly unknown[] {
  const parsed = parseCriteria(split);
  const [category] = parsed.ok ? parsed.value.categories : [];
  return category?.kind === "process" ? (category.items[0]?.levels ?? []) : [];
}

function changedTogether(changes: readonly (readonly [string, unknown])[]): unknown {
  return changes.reduce<unknown>((changed, [path, value]) => changedEdition(changed, path, value), split);
}
