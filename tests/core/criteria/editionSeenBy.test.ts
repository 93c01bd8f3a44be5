import { editionSeenBy, variesByKind, wholeEdition } from "../../../src/core/criteria/editionSeenBy";
import { indexCriteria } from "../../../src/core/criteria/indexCriteria";
import { editionHash } from "../../../src/core/form/stamp";
import { hash } from "../../support/formOf";
import { readEdition } from "../../support/readEdition";
import { serviceQuality } from "../../support/secondInstrument/serviceQuality";

const whole = serviceQuality();
const hospital = editionSeenBy(whole, "hospital");
const idsIn = (criteria: typeof whole) => {
  const { allStatementIds, allMeasureIds } = indexCriteria(criteria);
  return [...allStatementIds, ...allMeasureIds].map(String);
};

describe("an edition as a kind of agency sees it", () => {
  it("leaves out what is for other kinds, and nothing else", () => {
    const kept = new Set(idsIn(hospital));
    expect(idsIn(whole).filter((id) => !kept.has(id))).toEqual(["L.1.K.02", "C.2.D.01"]);
    const department = new Set(idsIn(editionSeenBy(whole, "department")));
    expect(idsIn(whole).filter((id) => !department.has(id))).toEqual([
      "L.1.K.03",
      "C.2.D.02",
      "W.2.D.02",
      "R.1.3",
    ]);
    const { categories: seen, ...others } = hospital;
    const { categories, ...same } = whole;
    expect(others).toEqual(same);
    expect(
      seen.map(({ id, weight, items }) => [id, weight, items.map((item) => [item.id, item.weight])]),
    ).toEqual(
      categories.map(({ id, weight, items }) => [id, weight, items.map((item) => [item.id, item.weight])]),
    );
  });

  it("is the very same object each time, from the whole or from another view", () => {
    expect(editionSeenBy(whole, "hospital")).toBe(hospital);
    expect(editionSeenBy(editionSeenBy(whole, "department"), "hospital")).toBe(hospital);
    expect(editionSeenBy(hospital, "hospital")).toBe(hospital);
  });

  it("is the whole edition where the kind is asked everything, or isn't known", () => {
    const plain = readEdition("pmqa-4.0-cells");
    expect(editionSeenBy(plain, "province")).toBe(plain);
    expect(editionSeenBy(whole, "")).toBe(whole);
    expect(editionSeenBy(hospital, "temple")).toBe(whole);
  });

  it("knows its whole, and has its digest", () => {
    expect(wholeEdition(hospital)).toBe(whole);
    expect(wholeEdition(whole)).toBe(whole);
    expect(editionHash(hospital, hash)).toBe(editionHash(whole, hash));
  });

  it("tells an edition that asks kinds different things from one that doesn't", () => {
    expect(variesByKind(whole)).toBe(true);
    expect(variesByKind(hospital)).toBe(true);
    expect(variesByKind(readEdition("pmqa-4.0"))).toBe(false);
  });
});
