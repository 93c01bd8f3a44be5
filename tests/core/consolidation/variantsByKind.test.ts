import { recordOf } from "../../../src/app/batch/packRecord";
import { fitsEdition } from "../../../src/core/consolidation/carried/fitsEdition";
import { countAsked } from "../../../src/core/consolidation/findings/countAsked";
import type { ReadFile } from "../../../src/core/consolidation/readFile";
import { tidyRows } from "../../../src/core/consolidation/tidy/tidyRows";
import { editionSeenBy } from "../../../src/core/criteria/editionSeenBy";
import { indexCriteria } from "../../../src/core/criteria/indexCriteria";
import { CategoryId } from "../../../src/core/criteria/ids";
import { consolidationOf, readFileOf } from "../../support/batches";
import { serviceQuality } from "../../support/secondInstrument/serviceQuality";

const whole = serviceQuality();

/** An agency that does nothing of what its kind is asked, but for some statements. */
function agency(
  number: number,
  agencyKind: string,
  done: readonly string[] = [],
  categories?: string,
): ReadFile {
  const { allStatementIds } = indexCriteria(editionSeenBy(whole, agencyKind));
  const asked = categories === undefined ? {} : { categories: [CategoryId.parse(categories)] };
  return readFileOf(whole, {
    name: `${number}.xlsx`,
    identity: { agencyCode: `A${number}`, agencyName: `หน่วยงาน ${number}`, agencyKind, ...asked },
    self: Object.fromEntries(allStatementIds.map((id) => [id, done.includes(id) ? "whole" : "none"])),
  });
}

const files = [
  agency(1, "hospital"),
  agency(2, "hospital", ["L.1.K.01", "L.1.K.03"]),
  agency(3, "department", ["L.1.K.01"]),
  agency(4, "office", [], "C"),
];
const batch = consolidationOf(files, { editions: [whole] });
const gap = (id: string) => batch.gaps.find((each) => each.id === id);
const askedOf = countAsked(batch.agencies, indexCriteria(whole));

describe("a batch of agencies of several kinds", () => {
  it("scores each by what its kind is asked", () => {
    const scores = batch.agencies.map(({ self }) => self.items.find(({ item }) => item === "L.1"));
    // Of two statements of the first level, 25 points: none, both, one; an office wasn't asked the category.
    expect(scores.map((each) => each?.score ?? null)).toEqual([0, 25, 12.5, null]);
    expect(scores[1]?.level).toBe("K");
  });

  it("says of a gap how many agencies have it, of those that were asked", () => {
    // Only hospitals are asked the first, departments and offices the second, all the third.
    expect(gap("L.1.K.03")?.agencies.map(({ code }) => code)).toEqual(["A1"]);
    expect(askedOf({ id: idOf("L.1.K.03"), item: itemOf("L.1") })).toBe(2);
    expect(askedOf({ id: idOf("L.1.K.02"), item: itemOf("L.1") })).toBe(1);
    expect(askedOf({ id: idOf("L.1.K.01"), item: itemOf("L.1") })).toBe(3);
    expect(askedOf({ id: idOf("C.2.D.01"), item: itemOf("C.2") })).toBe(2);
    expect(askedOf({ id: idOf("C.1.K.01"), item: itemOf("C.1") })).toBe(4);
  });

  it("draws up a receipt whose sums meet, by what each kind is asked", () => {
    const { expected, self, faults } = batch.receipt;
    expect(faults).toEqual([]);
    // 49 of a hospital, 48 of a department; of category C 18 for an office.
    expect(expected).toBe(49 + 49 + 48 + 18);
    expect(self.answered).toBe(expected);
  });

  it("tells a statement that wasn't asked nowhere, neither as blank nor as lacking", () => {
    const rows = [...tidyRows(batch, recordOf).rows].map((row) => row.map(String));
    const of = (id: string) => rows.filter((row) => row.includes(id)).length;
    expect([of("L.1.K.01"), of("L.1.K.02"), of("L.1.K.03")]).toEqual([3, 1, 2]);
    const pair = batch.learning.find(({ statement }) => statement === "L.1.K.03");
    expect(pair?.lackedBy.map(({ code }) => code)).toEqual(["A1"]);
    expect(pair?.examples.map((each) => each.agency.code)).toEqual(["A2"]);
  });

  it("takes a record for one of the edition only as its kind is asked", () => {
    const records = files.map(recordOf);
    expect(records.map((record) => fitsEdition(whole, record))).toEqual([true, true, true, true]);
    const [hospital] = records;
    if (hospital === undefined) throw new Error("no record");
    const identity = { ...hospital.identity, agencyKind: "department" };
    expect(fitsEdition(whole, { ...hospital, identity })).toBe(false);
  });
});

function idOf(id: string) {
  const found = indexCriteria(whole).allStatementIds.find((each) => each === id);
  if (found === undefined) throw new Error(`no statement ${id}`);
  return found;
}

function itemOf(id: string) {
  const found = indexCriteria(whole).allItemIds.find((each) => each === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
}
