import type { WorkbookPatch } from "../../../src/core/workbook/patch";
import { blueprintOf, sheetOf } from "../../support/blueprintOf";
import { cellsOf, snapshotOf, valueOf } from "../../support/cellsOf";
import { createOfficeHost, type Fault, type OfficeHost } from "../../support/officeHost/createOfficeHost";
import { plainProtection } from "../../support/officeHost/officeWorkbook";
import { excelHostOver } from "../../support/officeHost/excelHostOver";

const options = { ...plainProtection, allowFormatColumns: true, allowSort: true, selectionMode: "Unlocked" };

/** A form of which two sheets are protected; column B is typed, column C the product's. */
function openForm() {
  const office = createOfficeHost();
  office.open(
    blueprintOf(
      sheetOf("หมวด 1", '| 1.1 | มี | 100 | =C1 → 100 |\n| 1.2 | "=ไม่มี" | 200 |'),
      sheetOf("สรุป", "| คะแนน | 300 |"),
      sheetOf("_pmqa", "| ตรา | เดิม |", { visibility: "very-hidden" }),
    ),
  );
  for (const name of ["หมวด 1", "สรุป"]) office.sheet(name).protection = { options, password: null };
  return { office, host: excelHostOver(office) };
}

const patch: WorkbookPatch = {
  sheets: [
    {
      sheet: "หมวด 1",
      cells: [
        { row: 1, column: 3, value: 450 },
        { row: 1, column: 4, value: 450, keepsFormula: true },
        { row: 2, column: 3, value: "=450" },
      ],
      rows: [{ row: 2, heightPt: 40 }],
    },
    { sheet: "สรุป", cells: [{ row: 1, column: 2, value: 450 }], rows: [] },
  ],
  last: { sheet: "_pmqa", cells: [{ row: 1, column: 2, value: "ใหม่" }], rows: [] },
};

const protections = ({ workbook }: OfficeHost) => workbook.sheets.map(({ protection }) => protection);
const protectedAsBefore = [{ options, password: null }, { options, password: null }, null];

const typed = (office: OfficeHost) =>
  [1, 2].map((row) => office.sheet("หมวด 1").rows.get(row)?.get(2)?.value);

async function expectWritten(office: OfficeHost): Promise<void> {
  const snapshot = await snapshotOf(excelHostOver(office));
  expect(cellsOf(snapshot, "หมวด 1")).toMatchObject({ C1: 450, C2: "=450", D1: "=C1 → 100" });
  expect(cellsOf(snapshot, "สรุป")).toMatchObject({ B1: 450 });
  expect(cellsOf(snapshot, "_pmqa")).toMatchObject({ B1: "ใหม่" });
  expect(protections(office)).toEqual(protectedAsBefore);
}

describe("writing into protected sheets", () => {
  it("leaves them protected, with the same options", async () => {
    const { office, host } = openForm();
    valueOf(await host.apply(patch));
    await expectWritten(office);
  });

  it("leaves a sheet unprotected that was so", async () => {
    const { office, host } = openForm();
    office.sheet("สรุป").protection = null;
    valueOf(await host.apply(patch));
    expect(office.sheet("สรุป").protection).toBeNull();
  });

  it("writes nothing where one has a password, and leaves the others protected", async () => {
    const { office, host } = openForm();
    office.sheet("สรุป").protection = { options, password: "ลับ" };
    const before = await snapshotOf(host);
    const result = await host.apply(patch);
    expect(result.problems.map(({ code }) => code)).toEqual(["excel/no-access"]);
    expect(await snapshotOf(host)).toEqual(before);
    expect(protections(office)).toEqual([{ options, password: null }, { options, password: "ลับ" }, null]);
  });
});

const faults: readonly (readonly [string, Fault, string])[] = [
  ["a cell is being edited", { kind: "refused", code: "InvalidOperationInCellEditMode" }, "excel/cell-edit"],
  ["Excel is busy", { kind: "refused", code: "ActivityLimitReached" }, "excel/busy"],
  [
    "the request is too large",
    { kind: "refused", code: "RequestPayloadSizeLimitExceeded" },
    "excel/too-large",
  ],
  ["the workbook is read-only", { kind: "refused", code: "AccessDenied" }, "excel/no-access"],
  ["the connection fails before", { kind: "refused", code: "ConnectionFailure" }, "excel/lost"],
  ["the answer is lost after the work", { kind: "lost" }, "excel/lost"],
  ["Excel stops half-way", { kind: "stops", after: 0.5, code: "GeneralException" }, "excel/failed"],
  ["Excel stops at the first step", { kind: "stops", after: 0, code: "GeneralException" }, "excel/failed"],
];

describe.each(faults)("when %s", (_, fault, code) => {
  it.each([1, 2, 3])("sync %d tells so, keeps what people typed, and a retry continues", async (sync) => {
    const { office, host } = openForm();
    office.failSync(sync, fault);
    const failed = await host.apply(patch);
    expect(failed.ok).toBe(false);
    expect(failed.problems.map((each) => each.code)).toEqual([code]);
    expect(typed(office)).toEqual(["มี", "=ไม่มี"]);
    expect(protections(office)).toEqual(protectedAsBefore);

    valueOf(await host.apply(patch));
    await expectWritten(office);
    expect(typed(office)).toEqual(["มี", "=ไม่มี"]);
  });
});

describe("a write that stops half-way", () => {
  // Sheets are open by then, and the first has its cells.
  const halfWay: Fault = { kind: "stops", after: 0.7, code: "AccessDenied" };

  it("doesn't write what comes last", async () => {
    const { office, host } = openForm();
    office.failSync(3, halfWay);
    await host.apply(patch);
    expect(office.sheet("หมวด 1").rows.get(1)?.get(3)?.value).toBe(450);
    expect(office.sheet("_pmqa").rows.get(1)?.get(2)?.value).toBe("เดิม");
  });

  it("warns of sheets left open where they can't be protected again, and the next write protects them", async () => {
    const { office, host } = openForm();
    office.failSync(3, halfWay);
    office.failSync(4, { kind: "refused", code: "ConnectionFailure" });
    const { problems } = await host.apply(patch);
    expect(problems.map(({ code }) => code)).toEqual(["excel/no-access", "excel/left-open"]);
    expect(protections(office)).toEqual([null, null, null]);
    await host.read();
    valueOf(await host.apply(patch));
    await expectWritten(office);
  });
});

describe("edits in between", () => {
  it("stop a write whose sheet was deleted since it was read, while nothing is written", async () => {
    const { office, host } = openForm();
    await host.read();
    office.beforeSync(1, () => {
      office.workbook.sheets = office.workbook.sheets.filter(({ name }) => name !== "สรุป");
    });
    const result = await host.apply(patch);
    expect(result.problems.map(({ code }) => code)).toEqual(["excel/changed"]);
    expect(office.sheet("หมวด 1").rows.get(1)?.get(3)?.value).toBe(100);
    const retried = await host.apply(patch);
    expect(retried.problems).toEqual([
      expect.objectContaining({ code: "file/sheet-missing", place: { sheet: "สรุป" } }),
    ]);
  });

  it("find the sheet that was renamed since it was read", async () => {
    const { office, host } = openForm();
    await host.read();
    office.beforeSync(1, () => (office.sheet("สรุป").name = "สรุปผล"));
    valueOf(await host.apply(patch));
    expect(office.sheet("สรุปผล").rows.get(1)?.get(2)?.value).toBe(450);
  });
});

describe("a reading that fails", () => {
  it.each(faults)("because %s is told so", async (_, fault, code) => {
    const { office, host } = openForm();
    office.failSync(2, fault);
    const failed = await host.read();
    expect(failed.problems.map((each) => each.code)).toEqual([code]);
    expect((await snapshotOf(host)).sheets).toHaveLength(3);
  });

  it("because there is more than Excel gives at once is told so", async () => {
    const { office, host } = openForm();
    const long = { value: "ก".repeat(32_000), formula: null, numberFormat: "General", isLocked: false };
    for (let row = 1; row <= 60; row += 1) office.sheet("สรุป").rows.set(row, new Map([[1, long]]));
    expect((await host.read()).problems.map(({ code }) => code)).toEqual(["excel/too-large"]);
  });
});
