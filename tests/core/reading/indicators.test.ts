import { ChoiceId, MeasureId } from "../../../src/core/criteria/ids";
import { a1 } from "../../../src/core/workbook/address";
import type { AmbiguousMeaning } from "../../../src/core/reading/readAnswer";
import { readBack } from "../../support/filledForm";
import { formCells } from "../../support/formCells";
import { formOf } from "../../support/formOf";
import { smallEdition } from "../../support/smallEdition";
import { snapshotOfForm, type Entry } from "../../support/snapshotOf";

const criteria = smallEdition();
const form = formOf(criteria);
const places = formCells(form.blueprint);
const measure = MeasureId.parse("7.1.1");

const complete: Readonly<Record<string, Entry>> = {
  name: "ความสำเร็จของภารกิจ",
  unit: "ร้อยละ",
  direction: "ยิ่งมากยิ่งดี",
  target: 85,
  "year-0": 78,
  "year-1": 82.5,
  "year-2": 85,
  committee: 84,
  evidence: "รายงาน",
  suggestion: "ควรเพิ่มเป้าหมาย",
};

/** Reads one row, a complete indicator but for these parts; null is a blank. */
function readRow(
  parts: Readonly<Record<string, Entry>>,
  row = "7.1.1.a",
  ambiguous: AmbiguousMeaning = null,
) {
  const filling = Object.entries({ ...complete, ...parts }).map(([part, entry]): [string, Entry] => [
    `c7!${row}|#${part}`,
    entry,
  ]);
  const submission = readBack(criteria, form, snapshotOfForm(form, filling), { ambiguous });
  return {
    self: submission.self.indicators.get(measure)?.[0],
    committee: submission.committee.indicators.get(measure)?.[0],
    notes: submission.indicatorNotes.get(row),
    problems: submission.problems.map(({ code, place, params }) => ({ code, cell: place.cell, params })),
  };
}

function cellOf(part: string, row = "7.1.1.a"): string {
  const place = places.get(`c7!${row}|#${part}`);
  return a1(place?.row ?? 0, place?.column ?? 0);
}

const figure = (value: number) => ({ kind: "number", value });

describe("an indicator's row", () => {
  it("gives both sets their own result, and keeps all years", () => {
    const { self, committee, notes, problems } = readRow({});
    expect(self).toEqual({
      id: "7.1.1.a",
      name: "ความสำเร็จของภารกิจ",
      unit: "ร้อยละ",
      direction: "more",
      target: figure(85),
      result: figure(85),
    });
    expect(committee).toEqual({ ...self, result: figure(84) });
    expect(notes).toEqual({
      evidence: "รายงาน",
      suggestion: "ควรเพิ่มเป้าหมาย",
      years: [figure(78), figure(82.5), figure(85)],
    });
    expect(problems).toEqual([]);
  });

  it("reads zero as a figure", () => {
    const { self, problems } = readRow({ target: 0, "year-2": 0, committee: 0 });
    expect([self?.target, self?.result]).toEqual([figure(0), figure(0)]);
    expect(problems).toEqual([]);
  });

  it("takes the committee's blank for not assessed", () => {
    const { committee, problems } = readRow({ committee: null });
    expect(committee?.result).toEqual({ kind: "blank" });
    expect(problems).toEqual([]);
  });

  it.each([
    ["target", { target: null }, "target"],
    ["assessed year's result", { "year-2": null }, "result"],
    ["direction", { direction: null }, "direction"],
    ["target and direction", { target: null, direction: null }, "target,direction"],
  ])("is incomplete without %s", (_, parts, lacks) => {
    const [first = ""] = Object.keys(parts);
    expect(readRow(parts).problems).toEqual([
      {
        code: "reading/incomplete-indicator",
        cell: cellOf(first),
        params: { id: "7.1.1.a", name: complete.name, lacks },
      },
    ]);
  });

  it("isn't incomplete without results of earlier years", () => {
    expect(readRow({ "year-0": null, "year-1": null }).problems).toEqual([]);
  });

  it("tells an unreadable figure once, not as missing too", () => {
    const { self, problems } = readRow({ target: "ประมาณ 85" });
    expect(self?.target).toEqual({ kind: "unreadable", typed: "ประมาณ 85" });
    expect(problems).toEqual([
      {
        code: "reading/unreadable-figure",
        cell: cellOf("target"),
        params: { id: "7.1.1.a", typed: "ประมาณ 85" },
      },
    ]);
  });

  it("tells an unreadable direction and an error value with their cells", () => {
    expect(
      readRow({ direction: "ดี", "year-0": { error: "#DIV/0!" } }).problems.map(({ code, cell }) => [
        code,
        cell,
      ]),
    ).toEqual([
      ["reading/unreadable-direction", cellOf("direction")],
      ["reading/error-value", cellOf("year-0")],
    ]);
  });

  it.each(["target", "year-0", "year-2", "committee"])(
    "lists a mark in %s with its cell, counted as no figure, and never as an answer",
    (part) => {
      for (const ambiguous of [null, ChoiceId.parse("met"), ChoiceId.parse("not")]) {
        const { self, committee, problems } = readRow({ [part]: "–" }, "7.1.1.a", ambiguous);
        expect(problems).toEqual([
          { code: "reading/ambiguous-figure", cell: cellOf(part), params: { id: "7.1.1.a", typed: "–" } },
        ]);
        const kinds = [self?.target, self?.result, committee?.result].map((each) => each?.kind);
        expect(kinds.filter((kind) => kind !== "number")).toHaveLength(part === "year-0" ? 0 : 1);
      }
    },
  );

  it("takes marks for blanks where the form settles them so, and says what is lacking then", () => {
    const { self, committee, problems } = readRow({ target: "-", committee: "x" }, "7.1.1.a", "blank");
    expect([self?.target, committee?.result]).toEqual([{ kind: "blank" }, { kind: "blank" }]);
    expect(problems).toEqual([
      {
        code: "reading/ambiguous-settled",
        cell: cellOf("target"),
        params: { id: "7.1.1.a", typed: "-", choice: "ยังไม่ตอบ" },
      },
      {
        code: "reading/ambiguous-settled",
        cell: cellOf("committee"),
        params: { id: "7.1.1.a", typed: "x", choice: "ยังไม่ตอบ" },
      },
      {
        code: "reading/incomplete-indicator",
        cell: cellOf("target"),
        params: { id: "7.1.1.a", name: complete.name, lacks: "target" },
      },
    ]);
  });

  it("is none where only marks stand in its figures, which are listed all the same", () => {
    const dashes = Object.fromEntries(
      Object.keys(complete).map((part) => [
        part,
        ["target", "year-0", "year-1", "year-2"].includes(part) ? "-" : null,
      ]),
    );
    const { self, problems } = readRow(dashes);
    expect(self).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(Array(4).fill("reading/ambiguous-figure"));
  });

  it("tells a date where a figure is expected", () => {
    expect(readRow({ "year-2": { value: 45_000, format: "date" } }).problems).toMatchObject([
      { code: "reading/unreadable-figure", cell: cellOf("year-2"), params: { typed: "15/3/2566" } },
    ]);
  });

  it("tells figures without a name", () => {
    const { self, problems } = readRow({ name: null });
    expect(self?.name).toBe("");
    expect(problems).toEqual([
      { code: "reading/unnamed-indicator", cell: cellOf("name"), params: { id: "7.1.1.a" } },
    ]);
  });

  it("tells a negative target", () => {
    expect(readRow({ target: -1 }).problems).toEqual([
      {
        code: "reading/negative-target",
        cell: cellOf("target"),
        params: { id: "7.1.1.a", name: complete.name, target: -1 },
      },
    ]);
  });

  it("reads a typed 85% of ร้อยละ as 85, in agreement with a plain target", () => {
    const { self, problems } = readRow({ "year-2": { value: 0.85, format: "percent" } });
    expect(self?.result).toEqual(figure(85));
    expect(problems).toEqual([]);
  });

  it.each([
    ["a share as result", { unit: "คะแนน", "year-2": 0.85 }, "year-2", 85, 0.85],
    ["a share as target", { unit: "คะแนน", target: 0.85 }, "year-2", 0.85, 85],
    ["exactly 50 times", { target: 100, "year-2": 2, committee: 90 }, "year-2", 100, 2],
    ["a share that the committee accepts", { committee: 0.84 }, "committee", 85, 0.84],
  ])("warns of %s, and counts the figure", (_, parts, part, target, result) => {
    const { self, problems } = readRow(parts);
    expect(problems).toEqual([
      {
        code: "reading/hundredfold",
        cell: cellOf(part),
        params: { id: "7.1.1.a", name: complete.name, target, result },
      },
    ]);
    expect(self?.result.kind).toBe("number");
  });

  it.each([
    ["49.9 times", { target: 99.8, "year-2": 2, committee: null }],
    ["a target of zero", { target: 0, "year-2": 85 }],
    ["a result of zero", { target: 85, "year-2": 0, committee: 0 }],
  ])("doesn't warn of %s", (_, parts) => {
    expect(readRow(parts).problems).toEqual([]);
  });

  it("is read down to the last of the rows that were hidden", () => {
    expect(readRow({}, "7.1.1.c").self).toMatchObject({ id: "7.1.1.c", name: complete.name });
  });
});

describe("indicators of a measure", () => {
  it("leave out rows in which nothing stands", () => {
    const filling = ["a", "c"].flatMap((letter) =>
      Object.entries(complete).map(([part, entry]): [string, Entry] => [
        `c7!7.1.1.${letter}|#${part}`,
        entry,
      ]),
    );
    const { self } = readBack(criteria, form, snapshotOfForm(form, filling));
    expect(self.indicators.get(measure)?.map(({ id }) => id)).toEqual(["7.1.1.a", "7.1.1.c"]);
    expect(self.indicators.size).toBe(1);
  });
});
