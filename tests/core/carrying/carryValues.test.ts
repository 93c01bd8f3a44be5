import type { ValueFate } from "../../../src/core/carrying/carried";
import { carryValues } from "../../../src/core/carrying/carryValues";
import { pairIds } from "../../../src/core/carrying/pairIds";
import type { Criteria } from "../../../src/core/criteria/schema";
import { cellKeyText } from "../../../src/core/form/keys";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { criteriaOf } from "../../support/criteriaOf";
import { crosswalkOf } from "../../support/crosswalkOf";
import { formCells } from "../../support/formCells";
import { formOf } from "../../support/formOf";
import { copyOf, sourceOf, type Copy } from "../../support/mergedForm";
import { enter, type Entry } from "../../support/snapshotOf";

type Links = Parameters<typeof crosswalkOf>[2];

function fatesOf(
  from: Criteria,
  to: Criteria,
  links: Links,
  filling: Iterable<readonly [string, Entry]>,
  change: (snapshot: Snapshot, copy: Copy) => Snapshot = (snapshot) => snapshot,
) {
  const copy = copyOf(from, "เดิม.xlsx", filling);
  const changed = { ...copy, snapshot: change(copy.snapshot, copy) };
  const { submission, slots, snapshot } = sourceOf(from, changed);
  const carried = carryValues({ criteria: from, slots, submission, snapshot }, crosswalkOf(from, to, links), {
    criteria: to,
    slots: formOf(to).slots,
    language: "th",
  });
  const told = carried.fates.filter(({ older }) => older.slot.field.kind !== "identity").map(briefFate);
  return { carried, told };
}

/** Such as `c1!1.1.B.1|#self > c1!1.1.B.2|#self`, or what it is marked or kept for. */
function briefFate(fate: ValueFate): string {
  const from = cellKeyText(fate.older.slot);
  if (fate.kind === "kept") return `${from} ${fate.reason}`;
  const to = fate.to.map(cellKeyText).join(" ");
  return fate.kind === "marked" ? `${from} ${fate.reason} ${to}` : `${from} > ${to}`;
}

describe("indicators that are carried over", () => {
  const one = criteriaOf({ results: { "7.1": ["1", "2", "3"] } });
  const narrow: Criteria = { ...one, results: { ...one.results, indicatorsMax: 2 } };

  it("stay in their rows, also beside empty ones", () => {
    const { told } = fatesOf(one, { ...one, id: "other" }, [], [["c7!7.1.1.c|#name", "ก"]]);
    expect(told).toEqual(["c7!7.1.1.c|#name > c7!7.1.1.c|#name"]);
  });

  it("move together where their rows aren't there, and are kept where there is no room", () => {
    const { told } = fatesOf(
      one,
      narrow,
      [],
      [
        ["c7!7.1.1.b|#name", "ก"],
        ["c7!7.1.1.c|#name", "ข"],
        ["c7!7.1.1.e|#name", "ค"],
      ],
    );
    expect(told).toEqual([
      "c7!7.1.1.b|#name > c7!7.1.1.a|#name",
      "c7!7.1.1.c|#name > c7!7.1.1.b|#name",
      "c7!7.1.1.e|#name no-room",
    ]);
  });

  it("of several measures that are one now are told the rows that are free, one after another", () => {
    const { told, carried } = fatesOf(
      one,
      narrow,
      [{ of: "measure", from: ["7.1.1", "7.1.2"], to: ["7.1.1"] }],
      [
        ["c7!7.1.1.a|#name", "ก"],
        ["c7!7.1.2.a|#name", "ข"],
        ["c7!7.1.2.b|#name", "ค"],
      ],
    );
    expect(told).toEqual([
      "c7!7.1.1.a|#name joined c7!7.1.1.a|#name",
      "c7!7.1.2.a|#name joined c7!7.1.1.b|#name",
      "c7!7.1.2.b|#name no-room",
    ]);
    expect([...carried.values.keys()].filter((key) => key.startsWith("c7"))).toEqual([]);
  });

  it("count their years back from the assessed one", () => {
    const longer: Criteria = { ...one, results: { ...one.results, years: 5 } };
    const filling: readonly [string, Entry][] = [
      ["c7!7.1.1.a|#year-0", 1],
      ["c7!7.1.1.a|#year-2", 3],
    ];
    expect(fatesOf(one, longer, [], filling).told).toEqual([
      "c7!7.1.1.a|#year-0 > c7!7.1.1.a|#year-2",
      "c7!7.1.1.a|#year-2 > c7!7.1.1.a|#year-4",
    ]);
  });

  it("keep a percentage what it counts as", () => {
    const { carried } = fatesOf(
      one,
      { ...one, id: "other" },
      [],
      [
        ["c7!7.1.1.a|#unit", "ร้อยละ"],
        ["c7!7.1.1.a|#target", { value: 0.85, format: "percent" }],
      ],
    );
    expect(carried.values.get("c7!7.1.1.a|#target")).toBe(85);
  });
});

describe("statements that are carried over", () => {
  const one = criteriaOf({ items: { "1.1": [2], "2.1": [1] } });

  it("take answer, notes and the committee's part to where they are now, another category too", () => {
    const { told } = fatesOf(
      one,
      { ...one, id: "other" },
      [
        { of: "statement", from: ["1.1.B.1"], to: ["2.1.B.1"] },
        { of: "statement", from: ["2.1.B.1"], to: ["1.1.B.1"] },
      ],
      [
        ["c1!1.1.B.1|#self", "met"],
        ["c1!1.1.B.1|#committee", "not"],
        ["c1!1.1.B.1|#explanation", "ก"],
        ["c2!2.1.B.1|#suggestion", "ข"],
      ],
    );
    expect([...told].sort()).toEqual([
      "c1!1.1.B.1|#committee > c2!2.1.B.1|#committee",
      "c1!1.1.B.1|#explanation > c2!2.1.B.1|#explanation",
      "c1!1.1.B.1|#self > c2!2.1.B.1|#self",
      "c2!2.1.B.1|#suggestion > c1!1.1.B.1|#suggestion",
    ]);
  });

  it("are marked where a copied row says something else, and no answer is chosen", () => {
    const { told, carried } = fatesOf(
      one,
      { ...one, id: "other" },
      [],
      [["c1!1.1.B.1|#self", "met"]],
      (snapshot, { form }) => {
        const place = formCells(form.blueprint).get("c1!1.1.B.1|#self");
        if (place === undefined) throw new Error("no cell");
        return enter(snapshot, place.sheet, [
          [60, 1, "1.1.B.1"],
          [60, place.column, "not"],
        ]);
      },
    );
    expect(told).toEqual(["c1!1.1.B.1|#self conflict c1!1.1.B.1|#self"]);
    expect(carried.fates.find(({ kind }) => kind === "marked")?.older.text).toBe("met / not");
    expect(carried.values.has("c1!1.1.B.1|#self")).toBe(false);
  });

  it("are kept where the newer form doesn't ask their category", () => {
    const other = criteriaOf({ items: { "1.1": [2], "2.1": [1] } });
    const copy = copyOf(one, "เดิม.xlsx", [["c2!2.1.B.1|#self", "met"]]);
    const { submission, slots, snapshot } = sourceOf(one, copy);
    const [first] = other.categories;
    const { fates } = carryValues({ criteria: one, slots, submission, snapshot }, crosswalkOf(one, other), {
      criteria: other,
      slots: formOf(other, { categories: first === undefined ? [] : [first.id] }).slots,
      language: "th",
    });
    expect(fates.map(briefFate).slice(-1)).toEqual(["c2!2.1.B.1|#self not-asked"]);
  });
});

describe("things of two editions", () => {
  it("are paired by what they became, else by their id, and each once", () => {
    const become = (id: string) => ({ "1.1": "1.2" })[id] ?? null;
    expect(pairIds(["1.1", "1.2", "1.3"], ["1.1", "1.2", "1.3"], become)).toEqual([
      [null, "1.1"],
      ["1.1", "1.2"],
      ["1.3", "1.3"],
      ["1.2", null],
    ]);
  });
});
