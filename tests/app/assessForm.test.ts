import { assessForm } from "../../src/app/assessForm";
import { checkForm } from "../../src/app/checkForm";
import { findTargetPath } from "../../src/app/findTargetPath";
import { listFormGaps } from "../../src/app/listFormGaps";
import type { OpenOptions } from "../../src/app/openForm";
import { type AssessedForm, scoreForm } from "../../src/app/scoreForm";
import { LevelId } from "../../src/core/criteria/ids";
import type { Identity } from "../../src/core/form/identity";
import { createMemoryHost } from "../../src/hosts/memory/createMemoryHost";
import { valueOf } from "../support/cellsOf";
import { answersIn, fillFormIn, type Filling } from "../support/filledFormFile";
import { hash } from "../support/formOf";
import { readEdition } from "../support/readEdition";

const criteria = readEdition("pmqa-4.0-cells");
const options: OpenOptions = { editions: [criteria], edition: null, ambiguous: null, hash };

async function hostWith(filling: Filling, identity: Partial<Identity> = {}) {
  const host = createMemoryHost();
  await fillFormIn(host, criteria, filling, identity);
  return host;
}

async function scored(filling: Filling, identity: Partial<Identity> = {}): Promise<AssessedForm> {
  return valueOf(await scoreForm(await hostWith(filling, identity), options));
}

describe("assessing a form", () => {
  it("writes what it has computed, and can do so again", async () => {
    const host = await hostWith(answersIn("1.1", ["+", "+", "-"]));
    const first = valueOf(await assessForm(host, { ...options, today: "2026-11-21" }));
    expect(first.assessment.self.items[0]).toMatchObject({ item: "1.1", score: 400, level: "A" });
    const summary = valueOf(await host.read()).sheets.find(({ name }) => name === "สรุปผล");
    expect(summary?.cells.map(({ value }) => value)).toContain(400);
    const again = await assessForm(host, { ...options, today: "2026-11-22" });
    expect(valueOf(again).assessment).toEqual(first.assessment);
  });

  it("goes on in spite of what it can't read, and hands back every problem", async () => {
    const host = await hostWith({ ...answersIn("1.1", ["+"]), ...answersIn("1.2", ["?", "x"]) });
    const assessed = await assessForm(host, { ...options, today: "2026-11-21" });
    expect(assessed.ok).toBe(true);
    expect(assessed.problems.map(({ code }) => code)).toEqual([
      "reading/unreadable-answer",
      "reading/ambiguous-answer",
    ]);
  });

  it("fails where the results can't be written, with the problems of reading as well", async () => {
    const host = await hostWith(answersIn("1.1", ["?"]));
    const problems = [{ code: "file/damaged" as const, severity: "error" as const, place: {}, params: {} }];
    const apply = () => Promise.resolve({ ok: false as const, problems });
    const assessed = await assessForm({ ...host, apply }, { ...options, today: "2026-11-21" });
    expect(assessed).toMatchObject({
      ok: false,
      problems: [{ code: "reading/unreadable-answer" }, { code: "file/damaged" }],
    });
  });

  it("changes nothing in a workbook that it can't read as a form", async () => {
    const host = createMemoryHost();
    const apply = jest.fn();
    const assessed = await assessForm({ ...host, apply }, { ...options, today: "2026-11-21" });
    expect(assessed).toMatchObject({ ok: false, problems: [{ code: "form/not-ours" }] });
    expect(apply).not.toHaveBeenCalled();
  });
});

describe("checking a form", () => {
  it("counts answers of both sets by category, and mandatory measures by whether they are complete", async () => {
    const host = await hostWith({
      ...answersIn("1.1", ["+", "-", "."]),
      ...answersIn("1.1", ["+"], "committee"),
      "c7!7.1.1.a|#name": "ความสำเร็จ",
      "c7!7.1.1.a|#direction": "ยิ่งมากยิ่งดี",
      "c7!7.1.1.a|#target": 10,
      "c7!7.1.1.a|#year-2": 0,
      "c7!7.1.4.a|#name": "ยังไม่มีค่า",
    });
    const { progress } = valueOf(await checkForm(host, options));
    expect(progress[0]).toEqual({
      category: "1",
      counts: "statements",
      expected: 12,
      answered: { self: 2, committee: 1 },
    });
    expect(progress[6]).toEqual({
      category: "7",
      counts: "mandatory-measures",
      expected: 11,
      answered: { self: 1, committee: 0 },
    });
  });

  it("tells of the categories asked for only", async () => {
    const host = await hostWith({}, { categories: criteria.categories.slice(2, 3).map(({ id }) => id) });
    const { progress } = valueOf(await checkForm(host, options));
    expect(progress.map(({ category }) => category)).toEqual(["3"]);
  });
});

describe("the gaps of a form", () => {
  it("stand in the order of work, by score set", async () => {
    const form = await scored({
      ...answersIn("1.1", ["+", "-", "-"]),
      ...answersIn("2.1", ["-", "+", "-"]),
      ...answersIn("1.1", ["-", "+", "+"], "committee"),
    });
    const ids = (set: "self" | "committee") => listFormGaps(form, set).map(({ gap }) => gap.id);
    expect(ids("self").slice(0, 4)).toEqual(["2.1.B.1", "1.1.A.1", "1.1.S.1", "2.1.S.1"]);
    expect(ids("committee")[0]).toBe("1.1.B.1");
  });

  it("are of the categories asked for: a unit isn't told to fill what it wasn't given", async () => {
    const [first] = criteria.categories;
    const form = await scored(answersIn("1.1", ["-"]), { categories: first === undefined ? [] : [first.id] });
    expect(listFormGaps(form, "self").map(({ gap }) => gap.id)).toEqual(["1.1.B.1"]);
  });
});

describe("the way to a target", () => {
  const answers = { ...answersIn("1.1", ["+", "-", "-"]), ...answersIn("1.2", ["-", "-", "-"]) };

  it("of points is the fewest statements", async () => {
    expect(findTargetPath(await scored(answers), "self", { kind: "points", points: 350 })).toEqual({
      statements: ["1.2.B.1", "1.1.A.1"],
      total: 350,
      blocked: [],
      problems: [],
    });
  });

  it("of points out of reach is a problem that says how far one gets", async () => {
    const form = await scored({ ...answersIn("1.1", ["+"]), ...answersIn("1.2", ["-", "-"]) });
    expect(findTargetPath(form, "self", { kind: "points", points: 500 })).toMatchObject({
      statements: null,
      total: 350,
      problems: [{ code: "request/unreachable-target", params: { target: "500", best: "350.00" } }],
    });
  });

  it.each([
    [500, "366.67"],
    [366.667, "366.66"],
  ])(
    "of %d points says how far one gets as scores are shown, never as if that reached it",
    async (points, best) => {
      const form = await scored({
        ...answersIn("1.1", ["+", "+"]),
        ...answersIn("1.2", ["+", "+"]),
        ...answersIn("1.3", ["+"]),
      });
      const { total, problems } = findTargetPath(form, "self", { kind: "points", points });
      expect(total).toBeCloseTo(1100 / 3, 9);
      expect(problems).toMatchObject([{ params: { best } }]);
    },
  );

  it("of a level is every statement up to it, and names the items asked for that stand in the way", async () => {
    const [first] = criteria.categories;
    const form = await scored(answers, { categories: first === undefined ? [] : [first.id] });
    const path = findTargetPath(form, "self", { kind: "level", level: LevelId.parse("B") });
    expect(path.statements).toEqual(["1.2.B.1"]);
    expect(path.blocked.map(({ item, reason }) => `${item} ${reason}`)).toEqual([
      "1.3 not-assessed",
      "1.4 not-assessed",
    ]);
  });
});
