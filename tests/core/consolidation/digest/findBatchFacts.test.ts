import type { BatchFact } from "../../../../src/core/consolidation/digest/batchFact";
import { findBatchFacts } from "../../../../src/core/consolidation/digest/findBatchFacts";
import type { AgencyResult, Consolidation } from "../../../../src/core/consolidation/consolidation";
import { consolidationOf } from "../../../support/batches";
import { randomBatch } from "../../../support/randomBatch";
import { smallEdition } from "../../../support/smallEdition";

const edition = smallEdition();
const batches = Array.from({ length: 40 }, (_, seed) => randomBatch(edition, seed + 1, 9));

type Kind = BatchFact["kind"];
type Fact<K extends Kind> = Extract<BatchFact, { kind: K }>;

/** Every fact of one kind of all batches, with the batch that it is of. */
function factsOf<K extends Kind>(
  kind: K,
): readonly { readonly fact: Fact<K>; readonly batch: Consolidation }[] {
  const isOfKind = (fact: BatchFact): fact is Fact<K> => fact.kind === kind;
  return batches.flatMap((batch) =>
    findBatchFacts(batch)
      .filter(isOfKind)
      .map((fact) => ({ fact, batch })),
  );
}

function mean(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function known(scores: readonly (number | null | undefined)[]): readonly number[] {
  return scores.filter((score) => typeof score === "number");
}

/** The scores of one category, of all agencies that have one. */
function scoresOf({ agencies }: Consolidation, set: "self" | "committee", id: string): readonly number[] {
  return known(
    agencies.map((agency) => agency[set].categories.find(({ category }) => category === id)?.score),
  );
}

function isWhole(scores: AgencyResult["self"] | undefined, id?: string): boolean {
  const part = id === undefined ? scores?.total : scores?.categories.find(({ category }) => category === id);
  return part !== undefined && part.score !== null && !part.isProvisional;
}

describe("what the digest says of random batches", () => {
  it("tells every kind of fact in some of them", () => {
    const kinds = new Set(batches.flatMap((batch) => findBatchFacts(batch).map(({ kind }) => kind)));
    for (const kind of ["agencies", "roster", "totals", "category-extremes", "levels", "everywhere", "gaps"])
      expect(kinds).toContain(kind);
    for (const kind of ["change", "category-changes", "not-compared", "not-assessed", "set-aside"])
      expect(kinds).toContain(kind);
  });

  it("puts every agency that counts into one of complete, provisional and without a score", () => {
    for (const { fact, batch } of factsOf("agencies")) {
      const totals = batch.agencies.map(({ self, committee }) =>
        batch.agencies.some((each) => each.self.total.score !== null) ? self.total : committee.total,
      );
      expect(fact.counted).toBe(batch.receipt.files.accepted + batch.receipt.files.noted);
      expect(fact.whole + fact.provisional + fact.unscored).toBe(fact.counted);
      expect(fact.whole).toBe(
        totals.filter(({ score, isProvisional }) => score !== null && !isProvisional).length,
      );
      expect(fact.unscored).toBe(totals.filter(({ score }) => score === null).length);
    }
  });

  it("counts the roster by its states, and names nobody but the few who are missing", () => {
    for (const { fact, batch } of factsOf("roster")) {
      const missing = batch.roster.filter(({ state }) => state === "missing");
      expect(fact.expected).toBe(batch.roster.length);
      expect(fact.missing).toBe(missing.length);
      expect(fact.counted + fact.setAside + fact.missing).toBe(fact.expected);
      expect(fact.names).toEqual(missing.length > 5 ? [] : missing.map(({ agency }) => agency.agencyName));
    }
  });

  it("gives the mean and the range of the totals of agencies that have one", () => {
    for (const { fact, batch } of factsOf("totals")) {
      const totals = batch.agencies.map((agency) => agency[fact.set].total);
      const scores = known(totals.map(({ score }) => score));
      expect(fact.agencies).toBe(scores.length);
      expect(fact.mean).toBeCloseTo(mean(scores), 1);
      expect(fact.lowest).toBeCloseTo(Math.min(...scores), 1);
      expect(fact.highest).toBeCloseTo(Math.max(...scores), 1);
      expect(fact.provisional).toBe(
        totals.filter(({ score, isProvisional }) => score !== null && isProvisional).length,
      );
    }
  });

  it("calls highest and lowest only what no other mean surpasses, as shown", () => {
    for (const { fact, batch } of factsOf("category-extremes")) {
      const means = new Map(
        edition.categories.flatMap(({ id }) => {
          const scores = scoresOf(batch, fact.set, id);
          return scores.length === 0 ? [] : [[id, mean(scores)] as const];
        }),
      );
      for (const [id, score] of means) {
        expect(score).toBeLessThanOrEqual(fact.highest.score + 0.0051);
        expect(score).toBeGreaterThanOrEqual(fact.lowest.score - 0.0051);
        // What is shown alike counts as alike: half of the last decimal, either way.
        for (const { ids, score: shown } of [fact.highest, fact.lowest])
          expect(ids.includes(id) ? 0 : 0.01).toBeLessThanOrEqual(Math.abs(score - shown) + 0.0051);
        for (const { ids, score: shown } of [fact.highest, fact.lowest])
          if (ids.includes(id)) expect(Math.abs(score - shown)).toBeLessThanOrEqual(0.0051);
      }
      const isOfAll = batch.agencies.every((agency) =>
        [...means.keys()].every((id) => isWhole(agency[fact.set], id)),
      );
      expect(fact.isProvisional).toBe(!isOfAll);
    }
  });

  it("counts the process items of all agencies once each by their levels", () => {
    const process = new Set<string>(
      edition.categories.flatMap(({ kind, items }) => (kind === "process" ? items.map(({ id }) => id) : [])),
    );
    for (const { fact, batch } of factsOf("levels")) {
      const items = batch.agencies.flatMap((agency) =>
        agency[fact.set].items.filter(({ item }) => process.has(item)),
      );
      const applying = items.filter(({ state }) => state !== "not-applicable");
      expect(fact.of).toBe(applying.length);
      expect(fact.below).toBe(items.filter(({ level }) => level === "below").length);
      expect(fact.notAssessed).toBe(items.filter(({ state }) => state === "not-assessed").length);
      for (const { level, count } of fact.byLevel)
        expect(count).toBe(items.filter((each) => each.level === level).length);
      const told = fact.byLevel.reduce((sum, { count }) => sum + count, fact.below + fact.notAssessed);
      expect(told).toBe(fact.of);
    }
    for (const { fact, batch } of factsOf("everywhere")) {
      const reached = batch.agencies.filter((agency) =>
        agency[fact.set].items.every(
          ({ item, level, state }) =>
            !process.has(item) || state === "not-applicable" || (level !== null && level !== "below"),
        ),
      );
      expect(fact.agencies).toBe(reached.length);
      expect(fact.of).toBe(batch.agencies.length);
    }
  });

  it("names gaps that no other gap surpasses, and says where others are as common", () => {
    for (const { fact, batch } of factsOf("gaps")) {
      const counts = batch.gaps.map(({ agencies }) => agencies.length);
      const named = fact.gaps.map(({ gap }) => `${gap.kind} ${gap.id}`);
      const least = Math.min(...fact.gaps.map(({ agencies }) => agencies));
      const others = batch.gaps.filter(({ id, kind }) => !named.includes(`${kind} ${id}`));
      expect(fact.count).toBe(counts.length);
      for (const { gap, agencies, of } of fact.gaps) {
        const found = batch.gaps.find(({ id, kind }) => id === gap.id && kind === gap.kind);
        expect(agencies).toBe(found?.agencies.length);
        expect(of).toBe(batch.agencies.length);
      }
      expect(others.every(({ agencies }) => agencies.length <= least)).toBe(true);
      expect(fact.isCut).toBe(others.some(({ agencies }) => agencies.length === least));
    }
  });

  it("compares the same agencies, fully assessed both times", () => {
    for (const { fact, batch } of factsOf("change")) {
      const same = batch.trends.filter(({ now, earlier }) => isWhole(now.self) && isWhole(earlier?.self));
      const before = known(same.map(({ earlier }) => earlier?.self.total.score));
      const now = known(same.map((each) => each.now.self.total.score));
      expect(fact.agencies).toBe(same.length);
      expect(fact.before).toBeCloseTo(mean(before), 1);
      expect(fact.now).toBeCloseTo(mean(now), 1);
      expect(fact.years).toEqual([2568]);
      expect(fact.risen).toBe(now.filter((score, at) => score - (before[at] ?? score) >= 0.01).length);
      expect(fact.risen + fact.fallen + fact.unchanged).toBe(fact.agencies);
    }
    for (const { fact, batch } of factsOf("category-changes")) {
      const changes = new Map(
        edition.categories.flatMap(({ id }) => {
          const same = batch.trends.filter(
            ({ now, earlier }) => isWhole(now.self, id) && isWhole(earlier?.self, id),
          );
          const scoreOf = (scores: AgencyResult["self"] | undefined) =>
            scores?.categories.find(({ category }) => category === id)?.score;
          const before = known(same.map(({ earlier }) => scoreOf(earlier?.self)));
          const now = known(same.map((each) => scoreOf(each.now.self)));
          return same.length === 0 ? [] : [[String(id), mean(now) - mean(before)] as const];
        }),
      );
      for (const [change, sign] of [
        [fact.risen, 1],
        [fact.fallen, -1],
      ] as const) {
        const most = Math.max(0, ...[...changes.values()].map((by) => by * sign));
        expect(change === null ? 0 : change.by).toBeCloseTo(most, 1);
        for (const id of change?.categories ?? []) expect((changes.get(id) ?? 0) * sign).toBeCloseTo(most, 1);
      }
    }
    for (const { fact, batch } of factsOf("not-compared")) {
      const same = batch.trends.filter(({ now, earlier }) => isWhole(now.self) && isWhole(earlier?.self));
      expect(fact).toEqual({
        kind: "not-compared",
        agencies: batch.agencies.length - same.length,
        of: batch.agencies.length,
      });
    }
  });

  it("says of every category how many agencies haven't assessed it", () => {
    for (const { fact, batch } of factsOf("not-assessed")) {
      const told = new Map(fact.categories.map(({ category, agencies }) => [category, agencies]));
      for (const { id } of edition.categories)
        expect(told.get(id) ?? 0).toBe(batch.agencies.length - scoresOf(batch, fact.set, id).length);
    }
  });

  it("says nothing of changes without earlier scores, nor of a roster without one", () => {
    for (const batch of batches) {
      const kinds = findBatchFacts(batch).map(({ kind }) => kind);
      if (batch.trends.length === 0) expect(kinds).not.toContain("not-compared");
      if (batch.trends.length === 0) expect(kinds).not.toContain("change");
      expect(kinds.includes("roster")).toBe(batch.roster.length > 0);
    }
  });
});

describe("what the digest says of batches at the edge", () => {
  it("is that nothing counts where nothing does", () => {
    expect(findBatchFacts(consolidationOf([], { editions: [edition] }))).toEqual([
      { kind: "nothing-counted" },
    ]);
  });

  it("names nobody where agencies stand behind aliases", () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const text = JSON.stringify(findBatchFacts(randomBatch(edition, seed, 9, { shownBy: "alias" })));
      expect(text).not.toContain("กรมที่");
    }
  });
});
