import { accountOf } from "../../../src/core/carrying/account";
import { listDecisions } from "../../../src/core/carrying/listDecisions";
import { selfCrosswalk } from "../../../src/core/crosswalk/selfCrosswalk";
import { cellKeyText } from "../../../src/core/form/keys";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { briefly, goldenFilling, readBack } from "../../support/filledForm";
import { crosswalkOf } from "../../support/crosswalkOf";
import { formOf, hash } from "../../support/formOf";
import { contentOf, copyOf, mergeCopies } from "../../support/mergedForm";
import { readEdition } from "../../support/readEdition";
import { readGoldenAgency } from "../../support/readGoldenAgency";
import { revisedCrosswalk, revisedEdition } from "../../support/revisedEdition";
import { smallEdition } from "../../support/smallEdition";
import type { Entry } from "../../support/snapshotOf";
import { tryUpgrade, upgradeSnapshot, type Upgraded } from "../../support/upgradedForm";

const cells = readEdition("pmqa-4.0-cells");
const revised = revisedEdition();
const agency = readGoldenAgency("agency-1-complete");

const written: readonly (readonly [string, Entry])[] = [
  ["c1!1.1.A.1|#evidence", "คำสั่งที่ 12/2568"],
  ["c1!1.1.S.1|#explanation", "ทำแล้วทั้งสองส่วน"],
  ["c1!1.4.S.1|#evidence", "รายงานผลปี 2568"],
  ["c2!2.1.B.1|#evidence", "แผนปฏิบัติราชการ"],
  ["profile!P1.1|#value", "พันธกิจตามกฎหมาย"],
  ["plan!plan.1|#gaps", "2.1.B.1"],
  ["plan!plan.1|#activity", "จัดทำแผน"],
  ["plan!plan.2|#gaps", "1.4.S.1"],
  ["plan!plan.2|#activity", "ยกระดับผลลัพธ์"],
  ["plan!plan.3|#gaps", "1.1.S.1, 1.4.S.1"],
  ["plan!plan.3|#activity", "ประเมินผล"],
  ["plan!own.1|#activity", "งานของกรมเอง"],
];

describe("a golden agency's form under an edition that was revised by hand", () => {
  let upgraded: Upgraded;

  beforeAll(async () => {
    const { snapshot } = copyOf(cells, "เดิม.xlsx", [...goldenFilling(agency), ...written]);
    upgraded = await upgradeSnapshot(cells, snapshot, revised, revisedCrosswalk(revised));
  });

  it("accounts for everything that was filled in, part by part", () => {
    const indicators = Object.values(agency.indicators).flat();
    const cellsOf = (list: typeof indicators) =>
      list.reduce(
        (sum, { target, results, committee }) =>
          sum + 3 + [target, ...results, committee].filter((figure) => figure !== null).length,
        0,
      );
    const all = cellsOf(indicators);
    // The oldest of three years isn't asked any more.
    const oldest = indicators.filter(({ results }) => results[0] !== null).length;
    const joined = [...(agency.indicators["7.1.1"] ?? []), ...(agency.indicators["7.1.4"] ?? [])];
    const awaiting = cellsOf(joined) - joined.length;
    const { parts, total, plan } = accountOf(upgraded.form.carried);
    expect(parts).toEqual([
      { part: "cover", filled: 6, carried: 6, marked: 0, kept: 0 },
      { part: "profile", filled: 1, carried: 1, marked: 0, kept: 0 },
      // 24 answers and 3 notes: 1.1.S.1 split, 1.2.A.1 on another level, 1.3.A.1 and 1.3.S.1 joined, 1.4.S.1 retired.
      { part: "1", filled: 27, carried: 15, marked: 9, kept: 3 },
      // 2.1.A.1 was reworded, and nobody has confirmed it.
      { part: "2", filled: 25, carried: 23, marked: 2, kept: 0 },
      ...["3", "4", "5", "6"].map((part) => ({ part, filled: 24, carried: 24, marked: 0, kept: 0 })),
      { part: "7", filled: all, carried: all - oldest - awaiting, marked: awaiting, kept: oldest },
    ]);
    expect(total.filled).toBe(total.carried + total.marked + total.kept);
    expect(plan).toEqual({ rows: 4, marked: 2 });
  });

  it("says older answers with the newer edition's words, in the newer edition's cells", () => {
    const { self, committee, statements } = upgraded.submission;
    const answer = (id: string) => [...self.answers].find(([each]) => each === id)?.[1];
    expect(answer("1.1.B.1")).toEqual({ kind: "choice", choice: "met" });
    expect(answer("1.3.B.1")).toEqual({ kind: "choice", choice: "met" });
    expect(answer("2.1.B.5")).toEqual({ kind: "choice", choice: "met" });
    expect(answer("2.2.A.1")).toEqual({ kind: "choice", choice: "not" });
    for (const id of ["1.1.S.1", "1.1.S.2", "1.2.B.2", "1.2.A.9", "1.3.A.1", "1.4.S.2", "2.1.A.1"])
      expect(answer(id)).toBeUndefined();
    expect(committee.answers.size).toBe(self.answers.size);
    const notes = [...statements].filter(
      ([, { evidence, explanation }]) => `${evidence}${explanation}` !== "",
    );
    expect(notes.map(([id, { evidence, explanation }]) => [id, evidence, explanation])).toEqual([
      ["1.1.A.1", "คำสั่งที่ 12/2568", ""],
      ["2.1.B.5", "แผนปฏิบัติราชการ", ""],
    ]);
  });

  it("slides nothing: two years of results stay in the columns of their years", () => {
    const rows = [...upgraded.submission.indicatorNotes].filter(([id]) => id.startsWith("7.3."));
    const years = rows.map(([id, notes]) => ({
      id,
      years: notes.years.flatMap((year) => (year.kind === "number" ? [year.value] : [])),
    }));
    expect(years.filter((row) => row.years.length > 0)).toEqual([
      { id: "7.3.1.a", years: [1.5, 2.2] },
      { id: "7.3.6.a", years: [28, 30.3] },
    ]);
  });

  it("scores anew by what was carried", () => {
    const self = new Map(
      upgraded.form.scores.map(({ of, older, newer, awaits, left }) => [
        of.kind === "total" ? "total" : of.id,
        [older.self, newer.self, awaits, left],
      ]),
    );
    // 1.1: 300 + 100, the top level waits; 1.2: half of Basic; 1.3 and 1.4 as their lower levels say.
    expect(self.get("1.1")).toEqual([500, 400, 2, 0]);
    expect(self.get("1.2")).toEqual([400, 150, 2, 0]);
    expect(self.get("1.3")).toEqual([300, 300, 4, 0]);
    expect(self.get("1.4")).toEqual([500, 400, 0, 2]);
    expect(self.get("1")).toEqual([425, 312.5, 8, 2]);
    expect(self.get("2.1")).toEqual([400, 300, 2, 0]);
    expect(self.get("2")).toEqual([400, 375, 2, 0]);
    expect(self.get("7.1")?.slice(0, 2)).toEqual([312.5, null]);
    expect(self.get("7.3")?.slice(0, 2)).toEqual([400, 400]);
    const [before, after] = self.get("total") ?? [];
    expect(before).toBeCloseTo(344.9007936507937, 9);
    // (312.5 + 375 + 275 + 300 + 400 + 275 + (323.33… + 400 + 150 + 500 + 350) / 5) / 7
    expect(after).toBeCloseTo(326.0238095238095, 9);
    const committee = upgraded.form.scores.find(({ of }) => of.kind === "item" && of.id === "1.2");
    expect([committee?.older.committee, committee?.newer.committee]).toEqual([300, 150]);
  });

  it("lists what a person must decide, with the cells to fill", () => {
    const decisions = listDecisions(upgraded.form, "th");
    expect(decisions.map(({ id, reason, now }) => [id, reason, now.map((each) => each.id).join()])).toEqual([
      ["1.1.S.1", "split", "1.1.S.1,1.1.S.2"],
      ["1.2.A.1", "moved-level", "1.2.B.2"],
      ["1.3.A.1", "joined", "1.3.A.1"],
      ["1.3.S.1", "joined", "1.3.A.1"],
      ["2.1.A.1", "unconfirmed", "2.1.A.1"],
      ["7.1.1.a", "joined", "7.1.1"],
      ["7.1.4.a", "joined", "7.1.1"],
      ["7.1.4.b", "joined", "7.1.1"],
      ["1.4.S.1", "gaps-gone", ""],
      ["1.1.S.1, 1.4.S.1", "some-gaps-gone", "1.1.S.1,1.1.S.2"],
    ]);
    expect(decisions[0]?.said.map(({ text }) => text)).toEqual(["มี", "ทำแล้วทั้งสองส่วน", "ไม่มี"]);
    const [first, second] = decisions[0]?.to ?? [];
    expect(textsAt(upgraded.snapshot, first?.sheet ?? "", first?.row ?? 0)).toContain("1.1.S.1");
    expect(textsAt(upgraded.snapshot, second?.sheet ?? "", second?.row ?? 0)).toContain("1.1.S.2");
    expect(decisions[7]?.to).toEqual(placesOfRow(upgraded, "7.1.1.c"));
    for (const { to, said } of decisions.filter(({ kind }) => kind === "plan"))
      expect(textsAt(upgraded.snapshot, to[0]?.sheet ?? "", to[0]?.row ?? 0)).toContain(said[0]?.text);
  });

  it("takes the plan along: gaps as they are called now, rows without any among the agency's own", () => {
    const rows = upgraded.submission.plan.map(({ section, gaps, parts }) => [
      section,
      gaps.join(),
      parts.activity,
    ]);
    expect(rows).toEqual([
      ["open", "2.1.B.5", "จัดทำแผน"],
      ["open", "1.1.S.1,1.1.S.2", "ประเมินผล"],
      ["own", "", "ยกระดับผลลัพธ์"],
      ["own", "", "งานของกรมเอง"],
    ]);
  });

  it("is read without a complaint", () => {
    expect(briefly(upgraded.submission.problems)).toEqual([]);
    expect(upgraded.submission.identity).toEqual(upgraded.form.older.submission.identity);
  });

  it("has a sheet for what is to be decided, one for what is kept, and one that accounts for it all", () => {
    const names = upgraded.snapshot.sheets.map(({ name }) => name);
    expect(names.slice(-3)).toEqual(["ต้องพิจารณา", "ข้อมูลเดิม", "รายงานการยกข้อมูล"]);
    const kept = textsOf(upgraded.snapshot, "ข้อมูลเดิม");
    expect(kept).toContain("รายงานผลปี 2568");
    expect(kept).toContain("เกณฑ์ใหม่ไม่มีข้อนี้แล้ว");
  });

  it("says that answers are to be decided and that some have no cell", () => {
    expect(briefly(upgraded.problems).filter((each) => each.startsWith("carrying"))).toEqual([
      "carrying/to-decide",
      "carrying/kept",
    ]);
  });
});

describe("upgrading a form", () => {
  const small = smallEdition();
  const smallForm = formOf(small);
  const other = { ...small, id: "pmqa-4.0-other" };

  it("refuses an edition that the form is of already", async () => {
    const { snapshot } = copyOf(small, "ก.xlsx");
    const result = await tryUpgrade(small, snapshot, small, null);
    expect(briefly(result.problems)).toEqual(["carrying/same-edition"]);
  });

  it("refuses a crosswalk of other editions, of another direction and of an edition that has changed since", async () => {
    const { snapshot } = copyOf(small, "ก.xlsx");
    const tried = async (crosswalk: ReturnType<typeof crosswalkOf>) => {
      const result = await tryUpgrade(small, snapshot, other, crosswalk);
      return result.ok ? "written" : result.problems.map(({ code }) => code).join();
    };
    const right = crosswalkOf(small, other);
    expect(await tried(right)).toBe("written");
    expect(await tried(crosswalkOf(other, small))).toBe("crosswalk/swapped");
    expect(await tried({ ...right, to: { ...right.to, hash: "0" } })).toBe("crosswalk/edition-changed");
    expect(await tried({ ...right, from: { ...right.from, id: "x" } })).toBe("crosswalk/other-edition");
    expect(await tried({ ...right, links: right.links.slice(1) })).toMatch(/^crosswalk\/not-linked/);
  });

  it("leaves the older workbook as it was", async () => {
    const { snapshot } = copyOf(small, "ก.xlsx", [["c1!1.1.B.1|#self", "มี"]]);
    const before = JSON.stringify(snapshot);
    await upgradeSnapshot(small, snapshot, other, crosswalkOf(small, other));
    expect(JSON.stringify(snapshot)).toBe(before);
  });

  it("carries only what is the same along a crosswalk that nobody has given, and says so", async () => {
    const { snapshot } = copyOf(cells, "ก.xlsx", goldenFilling(agency));
    const { form, problems } = await upgradeSnapshot(cells, snapshot, revised, null);
    expect(form.isProposed).toBe(true);
    expect(briefly(problems)).toContain("carrying/proposed");
    const texts = (id: string) => [...new Set([cells, revised].map((each) => textOf(each, id)))];
    for (const fate of form.carried.fates)
      if (fate.kind === "carried" && fate.older.slot.field.kind === "answer")
        expect(texts(fate.older.slot.field.statement)).toHaveLength(1);
    expect(accountOf(form.carried).total.marked).toBeGreaterThan(0);
  });

  it("keeps texts that no form has a place for, and copies the sheets that people put in", async () => {
    const { snapshot } = copyOf(small, "ก.xlsx", [["c1!1.1.B.1|#self", "มี"]]);
    const [, second] = snapshot.sheets;
    const own = { name: "บันทึก", visibility: "visible", cells: [typed(3, 2, "โทรถามกองคลัง")] } as const;
    const stray = {
      ...own,
      name: second?.name ?? "",
      cells: [...(second?.cells ?? []), typed(300, 4, "หลงมา")],
    };
    const messy: Snapshot = {
      sheets: [
        ...snapshot.sheets.map((sheet) => (sheet === second ? { ...sheet, cells: stray.cells } : sheet)),
        own,
      ],
    };
    const first = await upgradeSnapshot(small, messy, other, crosswalkOf(small, other));
    expect(textsOf(first.snapshot, "ข้อมูลเดิม")).toContain("หลงมา");
    expect(textsOf(first.snapshot, "บันทึก")).toEqual(["โทรถามกองคลัง"]);
    expect(briefly(first.problems)).toContain("carrying/own-sheet");

    const back = await upgradeSnapshot(other, first.snapshot, small, crosswalkOf(other, small));
    expect(textsOf(back.snapshot, "ข้อมูลเดิม (2)")).toContain("หลงมา");
    expect(textsOf(back.snapshot, "บันทึก")).toEqual(["โทรถามกองคลัง"]);
    expect(contentOf(back.submission)).toEqual(contentOf(readBack(small, smallForm, messy)));
  });

  it("gives a form that can be merged and upgraded again as any other", async () => {
    const { snapshot } = copyOf(small, "ก.xlsx", [["c1!1.1.B.1|#self", "มี"]]);
    const {
      form,
      snapshot: upgraded,
      submission,
    } = await upgradeSnapshot(
      small,
      snapshot,
      other,
      crosswalkOf(small, other, [{ of: "statement", from: ["1.1.S.1"], to: ["1.1.S.1"], answers: "ask" }]),
    );
    const copy = { file: "ข.xlsx", form: form.form, snapshot: upgraded };
    const { merged, submission: again } = mergeCopies(other, [copy, { ...copy, file: "ค.xlsx" }]);
    expect(merged.strays).toEqual([]);
    expect(contentOf(again)).toEqual(contentOf(submission));
  });

  it("leaves no marks of earlier merging behind, whose keys mean cells of the older edition", async () => {
    const one = copyOf(small, "ก.xlsx", [["c1!1.1.B.1|#self", "มี"]]);
    const two = copyOf(small, "ข.xlsx", [["c1!1.1.B.1|#self", "ไม่มี"]]);
    const merged = mergeCopies(small, [one, two]);
    const { snapshot } = await upgradeSnapshot(small, merged.snapshot, other, crosswalkOf(small, other));
    expect(textsOf(snapshot, "ข้อขัดแย้ง")).toContain("ไม่มี");
    expect(JSON.stringify(snapshot)).not.toContain("pmqa-merge");
  });

  it("says everything in the newer form's language", async () => {
    const { snapshot } = copyOf(small, "ก.xlsx", [
      ["c1!1.1.B.1|#self", "มี"],
      ["c1!1.1.A.1|#self", "✓"],
      ["c7!7.1.1.a|#direction", "มากดี"],
    ]);
    const {
      form,
      snapshot: english,
      submission,
    } = await upgradeSnapshot(small, snapshot, other, crosswalkOf(small, other), { language: "en" });
    const valueAt = (key: string) => {
      const place = form.places.get(key);
      return english.sheets
        .find(({ name }) => name === place?.sheet)
        ?.cells.find(({ row, column }) => row === place?.row && column === place.column)?.value;
    };
    expect(valueAt("c1!1.1.B.1|#self")).toBe("Yes");
    expect(valueAt("c1!1.1.A.1|#self")).toBe("Yes");
    expect(valueAt("cover!agencyKind|#value")).toBe("Department");
    expect(submission.language).toBe("en");
    expect(english.sheets.map(({ name }) => name).slice(-3)).toEqual(["To decide", "Kept", "Account"]);
  });

  it("carries everything and marks nothing along an edition's crosswalk with itself", async () => {
    const renamed = { ...small, name: { ...small.name, th: `${small.name.th} (พิมพ์ครั้งที่สอง)` } };
    const { snapshot } = copyOf(small, "ก.xlsx", goldenSmall());
    const way = { ...selfCrosswalk(small, hash), to: crosswalkOf(small, renamed).to };
    const { form, submission } = await upgradeSnapshot(small, snapshot, renamed, way);
    const { total } = accountOf(form.carried);
    expect(total).toEqual({ filled: total.carried, carried: total.carried, marked: 0, kept: 0 });
    expect(total.carried).toBeGreaterThan(20);
    expect(contentOf(submission)).toEqual(contentOf(readBack(small, smallForm, snapshot)));
    for (const { older, newer } of form.scores) expect(newer).toEqual(older);
  });

  function goldenSmall(): readonly (readonly [string, Entry])[] {
    const keys = new Set(smallForm.slots.slots.map(cellKeyText));
    return [...goldenFilling(agency)].filter(([key]) => keys.has(key));
  }
});

function typed(row: number, column: number, value: string) {
  return { row, column, kind: "text", value, format: "general" } as const;
}

function textsOf({ sheets }: Snapshot, sheet: string): readonly string[] {
  return sheets.find(({ name }) => name === sheet)?.cells.map(({ value }) => String(value)) ?? [];
}

function textsAt({ sheets }: Snapshot, sheet: string, row: number): readonly string[] {
  const cellsOfRow = sheets.find(({ name }) => name === sheet)?.cells.filter((cell) => cell.row === row);
  return cellsOfRow?.map(({ value }) => String(value)) ?? [];
}

function placesOfRow({ form }: Upgraded, row: string) {
  const place = form.places.get(cellKeyText({ sheet: "c7", row, column: "#name" }));
  return place === undefined ? [] : [place];
}

function textOf({ categories }: typeof cells, statement: string): string {
  for (const category of categories)
    if (category.kind === "process")
      for (const { levels } of category.items)
        for (const { statements } of levels)
          for (const { id, text } of statements) if (id === statement) return text.th;
  return `no ${statement}`;
}
