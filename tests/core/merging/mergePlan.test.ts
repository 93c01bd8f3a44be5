import { formCells } from "../../support/formCells";
import { copyOf, mergeCopies, type Copy } from "../../support/mergedForm";
import { smallEdition } from "../../support/smallEdition";
import { enter, type Entry } from "../../support/snapshotOf";

const criteria = smallEdition();
type Row = Readonly<Record<string, Entry>>;

/** A copy with rows of the plan, from the first ready row of a section on. */
function planned(file: string, open: readonly Row[], own: readonly Row[] = []): Copy {
  const rows = [
    ...open.map((row, at) => [`plan.${at + 1}`, row] as const),
    ...own.map((row, at) => [`own.${at + 1}`, row] as const),
  ];
  return copyOf(
    criteria,
    file,
    rows.flatMap(([id, row]) =>
      Object.entries(row).map(([part, entry]) => [`plan!${id}|#${part}`, entry] as const),
    ),
  );
}

function planOf(...copies: readonly Copy[]) {
  const { merged, submission } = mergeCopies(criteria, copies);
  return {
    conflicts: merged.conflicts,
    rows: submission.plan.map(({ section, gaps, parts }) => ({ section, gaps: gaps.join(), ...parts })),
    ids: submission.plan.map(({ id }) => id),
    strays: merged.strays,
  };
}

const gap = { gaps: "1.1.B.1" };

describe("merging plans", () => {
  it("makes one row of the rows for the same gaps, whatever order these are named in", () => {
    const { rows, conflicts } = planOf(
      planned("ก", [{ gaps: "1.1.B.1, 1.1.A.1", activity: "อบรม" }]),
      planned("ข", [{ gaps: "1.1.a.1 1.1.B.1", budget: 50_000 }]),
    );
    expect(conflicts).toEqual([]);
    expect(rows).toEqual([{ section: "open", gaps: "1.1.B.1,1.1.A.1", activity: "อบรม", budget: "50000" }]);
  });

  it("leaves a part blank that copies contradict each other in, with a key that names the gaps", () => {
    const { rows, conflicts } = planOf(
      planned("ก", [{ ...gap, owner: "กองแผน", budget: 1000 }]),
      planned("ข", [{ ...gap, owner: "กองคลัง", budget: "1,000" }]),
    );
    expect(rows).toEqual([{ section: "open", gaps: "1.1.B.1", budget: "1000" }]);
    expect(conflicts).toMatchObject([
      { cell: { key: "plan!1.1.B.1|#owner", rows: ["1.1.B.1"], group: "1" }, chosen: null },
    ]);
  });

  it("keeps different rows of a file for the same gaps, and takes up those that say less", () => {
    const two = [
      { ...gap, activity: "อบรม" },
      { ...gap, activity: "ประชุม" },
    ];
    const { rows, conflicts } = planOf(
      planned("ก", two),
      planned("ข", [{ ...gap, activity: "อบรม", unit: "ครั้ง" }]),
    );
    expect(conflicts).toEqual([]);
    expect(rows.map(({ activity, unit }) => [activity, unit])).toEqual([
      ["ประชุม", undefined],
      ["อบรม", "ครั้ง"],
    ]);
    expect(planOf(planned("ก", two), planned("ข", two)).rows).toHaveLength(2);
  });

  it("keeps what agencies planned of their own accord once each", () => {
    const { rows } = planOf(
      planned("ก", [], [{ activity: "อบรม" }, { activity: "ประชุม" }]),
      planned("ข", [], [{ activity: "อบรม " }, { activity: "อบรม", unit: "ครั้ง" }]),
    );
    expect(rows.map(({ section, activity, unit }) => [section, activity, unit])).toEqual([
      ["own", "อบรม", undefined],
      ["own", "ประชุม", undefined],
      ["own", "อบรม", "ครั้ง"],
    ]);
  });

  it("makes room for more rows than stand ready, and shows every row that is filled", () => {
    const own = (mark: string) => Array.from({ length: 10 }, (_, at) => ({ activity: `${mark}${at}` }));
    const copies = ["ก", "ข", "ค"].map((file) => planned(file, [], own(file)));
    const { copy, submission } = mergeCopies(criteria, copies);
    expect(submission.plan.filter(({ section }) => section === "own")).toHaveLength(30);
    expect(new Set(submission.plan.map(({ id }) => id)).size).toBe(30);
    const sheet = copy.form.blueprint.sheets.find(({ key }) => key === "plan");
    const hidden = sheet?.rows.filter(
      ({ isHidden, cells }) => isHidden && cells.some(({ value, column }) => value !== null && column > 1),
    );
    expect(hidden?.map(({ row }) => row)).toEqual([1]);
    expect(sheet?.print?.area?.bottom).toBe(sheet?.rows.length);
  });

  it("keeps a row among those that are done where all copies have it there", () => {
    const done = (file: string): Copy => {
      const copy = planned(file, [{ ...gap, activity: "อบรม" }]);
      const places = formCells(copy.form.blueprint);
      const last = Math.max(...[...places].map(([key, { row }]) => (key.startsWith("plan!") ? row : 0)));
      const from = places.get("plan!plan.1|#gaps");
      const activity = places.get("plan!plan.1|#activity");
      if (from === undefined || activity === undefined) throw new Error("no plan");
      const snapshot = enter(copy.snapshot, "แผนพัฒนา", [
        [from.row, from.column, null],
        [from.row, activity.column, null],
        [last + 1, from.column, "1.1.B.1"],
        [last + 1, activity.column, "อบรม"],
      ]);
      return { ...copy, snapshot };
    };
    expect(planOf(done("ก"), done("ข")).rows).toMatchObject([{ section: "done", activity: "อบรม" }]);
    expect(planOf(done("ก"), planned("ข", [gap])).rows).toMatchObject([{ section: "open" }]);
  });

  it("lists what stands in a column that people put into the plan", () => {
    const copy = planned("ก", [gap]);
    const { row } = formCells(copy.form.blueprint).get("plan!plan.1|#gaps") ?? { row: 0 };
    const { strays } = planOf({ ...copy, snapshot: enter(copy.snapshot, "แผนพัฒนา", [[row, 40, "หมายเหตุ"]]) });
    expect(strays).toMatchObject([{ kind: "planColumn", text: "หมายเหตุ", origin: { sheet: "แผนพัฒนา" } }]);
  });
});
