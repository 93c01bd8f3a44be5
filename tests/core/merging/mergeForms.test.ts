import { noChoices, type MergeChoices } from "../../../src/core/merging/mergeChoices";
import { originId } from "../../../src/core/merging/mergeSource";
import type { Identity } from "../../../src/core/form/identity";
import { CategoryId, ChoiceId, StatementId } from "../../../src/core/criteria/ids";
import { briefly } from "../../support/filledForm";
import { enter, type Entry } from "../../support/snapshotOf";
import { copyOf, contentOf, mergeCopies, type Copy } from "../../support/mergedForm";
import { smallEdition } from "../../support/smallEdition";
import { copy as copySheet } from "../../support/mangle";

const criteria = smallEdition();
const met = "c1!1.1.B.1|#self";

function unitCopy(
  unit: string,
  filling: Readonly<Record<string, Entry>>,
  identity: Partial<Identity> = {},
): Copy {
  return copyOf(criteria, `${unit}.xlsx`, Object.entries(filling), { reportingUnit: unit, ...identity });
}

const prefer = (choices: Partial<MergeChoices>): { choices: MergeChoices } => ({
  choices: { ...noChoices, ...choices },
});

describe("merging copies of a form", () => {
  it("puts together what each unit filled in, and says where it stood", () => {
    const { merged, submission } = mergeCopies(criteria, [
      unitCopy("กองแผน", { [met]: "มี" }, { categories: [CategoryId.parse("1")] }),
      unitCopy("กองคลัง", { "c2!2.1.B.1|#self": "ไม่มี" }, { categories: [CategoryId.parse("2")] }),
    ]);
    expect(submission.identity.categories).toEqual(["1", "2"]);
    expect(submission.identity.reportingUnit).toBe("");
    expect([...submission.self.answers.keys()]).toEqual(["1.1.B.1", "2.1.B.1"]);
    expect(merged.conflicts).toEqual([]);
    expect(merged.entries.get(met)?.origins).toEqual([
      { file: "กองแผน.xlsx", unit: "กองแผน", sheet: "หมวด 1", cell: expect.any(String), via: "กองแผน.xlsx" },
    ]);
  });

  it("takes a blank against an answer for no conflict", () => {
    const { merged, submission } = mergeCopies(criteria, [unitCopy("ก", {}), unitCopy("ข", { [met]: "มี" })]);
    expect(merged.conflicts).toEqual([]);
    expect(submission.self.answers.size).toBe(1);
  });

  it("takes different spellings of one answer for the same, and keeps the first", () => {
    const { merged } = mergeCopies(criteria, [unitCopy("ก", { [met]: "✓" }), unitCopy("ข", { [met]: "มี" })]);
    expect(merged.conflicts).toEqual([]);
    expect(merged.entries.get(met)).toMatchObject({ value: "✓", origins: [{ unit: "ก" }, { unit: "ข" }] });
  });

  it("compares texts without regard to spaces at their ends and between words", () => {
    const note = "c1!1.1.B.1|#evidence";
    const { merged } = mergeCopies(criteria, [
      unitCopy("ก", { [note]: " คำสั่งกรม  ที่ 1 " }),
      unitCopy("ข", { [note]: "คำสั่งกรม ที่ 1" }),
    ]);
    expect(merged.conflicts).toEqual([]);
  });

  it("leaves the cell of a conflict blank, and lists both values with who and where", () => {
    const { merged, submission } = mergeCopies(criteria, [
      unitCopy("ก", { [met]: "มี" }),
      unitCopy("ข", { [met]: "ไม่มี" }),
    ]);
    expect(submission.self.answers.size).toBe(0);
    expect(merged.entries.has(met)).toBe(false);
    expect(merged.conflicts).toMatchObject([
      {
        cell: { key: met, rows: ["1.1.B.1"], group: "1" },
        values: [
          { text: "มี", origins: [{ file: "ก.xlsx", sheet: "หมวด 1" }] },
          { text: "ไม่มี", origins: [{ file: "ข.xlsx" }] },
        ],
        chosen: null,
      },
    ]);
  });

  it("settles conflicts by cell, by row, by category and for all, the nearest choice first", () => {
    const committee = "c1!1.1.B.1|#committee";
    const other = "c2!2.1.B.1|#self";
    const both = [
      unitCopy("ก", { [met]: "มี", [committee]: "มี", [other]: "มี" }),
      unitCopy("ข", { [met]: "ไม่มี", [committee]: "ไม่มี", [other]: "ไม่มี" }),
    ];
    const chosen = (choices: Partial<MergeChoices>) =>
      mergeCopies(criteria, both, prefer(choices)).merged.conflicts.map((each) => each.chosen);
    expect(chosen({ all: ["ข.xlsx"] })).toEqual([1, 1, 1]);
    expect(chosen({ all: ["ข.xlsx"], byCategory: new Map([["1", ["ก.xlsx"]]]) })).toEqual([0, 0, 1]);
    expect(chosen({ byRow: new Map([["2.1", ["ก.xlsx"]]]) })).toEqual([null, null, 0]);
    expect(
      chosen({ byRow: new Map([["1.1.B.1", ["ก.xlsx"]]]), byCell: new Map([[committee, ["ข.xlsx"]]]) }),
    ).toEqual([0, 1, null]);
  });

  it("falls back to the next choice where the preferred file is blank", () => {
    const three = [unitCopy("ก", { [met]: "มี" }), unitCopy("ข", { [met]: "ไม่มี" }), unitCopy("ค", {})];
    const { merged } = mergeCopies(criteria, three, prefer({ all: ["ค.xlsx", "ข.xlsx"] }));
    expect(merged.entries.get(met)?.value).toBe("ไม่มี");
  });

  it("finds what two copies in one file contradict each other in, which that file can't settle", () => {
    const contradicting = (): Copy => {
      const once = unitCopy("ก", { [met]: "มี" });
      const twice = copySheet(once.snapshot, "หมวด 1", "หมวด 1 (2)");
      const { row, column } = cellAt(once, met);
      return { ...once, snapshot: enter(twice, "หมวด 1 (2)", [[row, column, "ไม่มี"]]) };
    };
    const { merged } = mergeCopies(criteria, [contradicting()], prefer({ all: ["ก.xlsx"] }));
    expect(merged.conflicts).toMatchObject([
      {
        values: [{ origins: [{ sheet: "หมวด 1" }] }, { origins: [{ sheet: "หมวด 1 (2)" }] }],
        chosen: null,
      },
    ]);
    const [, second] = merged.conflicts[0]?.values ?? [];
    const place = second?.origins[0];
    const byPlace = new Map([[met, place === undefined ? [] : [originId(place)]]]);
    const settled = mergeCopies(criteria, [contradicting()], prefer({ byCell: byPlace }));
    expect(settled.merged.entries.get(met)?.value).toBe("ไม่มี");
  });

  it("carries what can't be read as it was typed, so that it is told again", () => {
    const figure = "c7!7.1.1.a|#target";
    const { submission } = mergeCopies(criteria, [
      unitCopy("ก", { [met]: "x", "c1!1.1.A.1|#self": "แล้วแต่", [figure]: "ประมาณ 80" }),
      unitCopy("ข", { "c1!1.1.S.1|#self": { error: "#REF!" } }),
    ]);
    expect(briefly(submission.problems).map((text) => text.split(" ")[0])).toEqual(
      expect.arrayContaining([
        "reading/ambiguous-answer",
        "reading/unreadable-answer",
        "reading/unreadable-figure",
      ]),
    );
    expect(submission.statements.get(StatementId.parse("1.1.S.1"))?.self).toEqual({
      kind: "unreadable",
      typed: "#REF!",
    });
  });

  it("counts a mark as what it was settled as, and one settled as blank only where nothing else stands", () => {
    const marked = [unitCopy("ก", { [met]: "x" }), unitCopy("ข", { [met]: "ไม่มี" })];
    expect(mergeCopies(criteria, marked).merged.conflicts).toHaveLength(1);
    const asNot = mergeCopies(criteria, marked, { ambiguous: ChoiceId.parse("not") });
    expect(asNot.merged.entries.get(met)).toMatchObject({ value: "ไม่มี", origins: [{}, {}] });
    const asBlank = mergeCopies(criteria, marked, { ambiguous: "blank" });
    expect(asBlank.merged.entries.get(met)).toMatchObject({ value: "ไม่มี", origins: [{ unit: "ข" }] });
    const alone = mergeCopies(criteria, [unitCopy("ก", { [met]: "x" })], { ambiguous: "blank" });
    expect(alone.merged.entries.get(met)?.value).toBe("x");
  });

  it("names a unit only where all copies are of that one", () => {
    const same = mergeCopies(criteria, [
      unitCopy("ก", {}),
      copyOf(criteria, "z.xlsx", [], { reportingUnit: "ก" }),
    ]);
    expect(same.submission.identity.reportingUnit).toBe("ก");
    const whole = mergeCopies(criteria, [unitCopy("ก", {}), copyOf(criteria, "z.xlsx")]);
    expect(whole.submission.identity.reportingUnit).toBe("");
  });

  it("tells where the covers differ, and takes what they agree in", () => {
    const { merged, submission } = mergeCopies(criteria, [
      unitCopy("ก", { "cover!prepared|#value": "สมชาย" }, { ministry: "กระทรวงหนึ่ง" }),
      unitCopy("ข", { "cover!prepared|#date": "1 ต.ค. 2569" }, { ministry: "กระทรวงสอง" }),
    ]);
    expect(merged.conflicts.map(({ cell }) => cell.key)).toEqual(["cover!ministry|#value"]);
    expect(submission.identity.ministry).toBe("");
    expect(submission.signatures.prepared).toEqual({ name: "สมชาย", position: "", date: "1 ต.ค. 2569" });
  });

  it("shows rows of indicators that a copy has uncovered", () => {
    const { copy, submission } = mergeCopies(criteria, [unitCopy("ก", { "c7!7.1.1.c|#name": "ตัวที่สาม" })]);
    const sheet = copy.form.blueprint.sheets.find(({ key }) => key === "c7");
    const row = sheet?.rows.find(({ cells }) => cells.some(({ value }) => value === "7.1.1.c"));
    expect(row?.isHidden).toBeUndefined();
    expect(submission.indicatorNotes.size).toBe(1);
  });

  it("gives the sources in which a copy merges with itself the same content", () => {
    const one = unitCopy("ก", { [met]: "1", "c7!7.1.1.a|#name": "ตัวชี้วัด", "c7!7.1.1.a|#target": "๘๕%" });
    const { submission, merged } = mergeCopies(criteria, [one, { ...one, file: "z.xlsx" }]);
    const alone = mergeCopies(criteria, [one]);
    expect(merged.conflicts).toEqual([]);
    expect(contentOf(submission)).toEqual(contentOf(alone.submission));
  });
});

function cellAt({ form }: Copy, key: string): { readonly row: number; readonly column: number } {
  const [, sheetKey = "", rowKey = "", columnKey = ""] = /^([^!]*)!(.*)\|(#.*)$/.exec(key) ?? [];
  const rows = form.blueprint.sheets.find((sheet) => sheet.key === sheetKey)?.rows ?? [];
  const row = rows.find(({ cells }) => cells[0]?.value === rowKey)?.row ?? 0;
  const column = rows[0]?.cells.find(({ value }) => value === columnKey)?.column ?? 0;
  return { row, column };
}
