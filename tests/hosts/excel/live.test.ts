import fc from "fast-check";
import { setTimeout as wait } from "node:timers/promises";
import type { SheetCell } from "../../../src/core/workbook/address";
import type { WorkbookChange } from "../../../src/core/workbook/host";
import { blueprintOf, sheetOf } from "../../support/blueprintOf";
import { cellsOf, snapshotOf, valueOf } from "../../support/cellsOf";
import { formOf } from "../../support/formOf";
import { createOfficeHost } from "../../support/officeHost/createOfficeHost";
import { excelHostOver } from "../../support/officeHost/excelHostOver";
import { readEdition } from "../../support/readEdition";

/** A workbook that is open, read and watched, with what was told of it. */
async function watchedWorkbook(apiVersion = "1.17") {
  const office = createOfficeHost({ apiVersion });
  office.open(
    blueprintOf(
      sheetOf("หมวด 1", "| 1.1 | มี | 100 |\n| 1.2 | ไม่มี | =B1 → มี |"),
      sheetOf("สรุป", "| คะแนน | 300 |"),
      sheetOf("_pmqa", "| ตรา |", { visibility: "very-hidden" }),
    ),
  );
  const host = excelHostOver(office);
  await host.read();
  const changes: WorkbookChange[] = [];
  const selected: SheetCell[] = [];
  const stop = valueOf(
    await host.watch({
      onChange: (change) => changes.push(change),
      onSelect: (place) => selected.push(place),
    }),
  );
  const idOf = (name: string) => office.sheet(name).id;
  return { office, host, changes, selected, stop, idOf };
}

/** Until Excel's events have come and the client has handed them on. */
const events = () => wait(10);

const scorePatch = {
  sheets: [{ sheet: "หมวด 1", cells: [{ row: 1, column: 3, value: 450 }], rows: [] }],
  last: null,
};

describe("watching the workbook in Excel", () => {
  it("tells of cells that a person changes, by sheet and address", async () => {
    const { office, changes, idOf } = await watchedWorkbook();
    office.type("หมวด 1", "B2", "มี");
    office.type("หมวด 1", "B1:B2", "");
    await events();
    expect(changes).toEqual([
      { kind: "cells", sheetId: idOf("หมวด 1"), address: "B2" },
      { kind: "cells", sheetId: idOf("หมวด 1"), address: "B1:B2" },
    ]);
  });

  it("tells of what others change elsewhere, and of rows that are put in", async () => {
    const { office, changes, idOf } = await watchedWorkbook();
    office.type("สรุป", "B1", 1, "remote");
    office.insertRow("หมวด 1", 2);
    await events();
    expect(changes).toEqual([
      { kind: "cells", sheetId: idOf("สรุป"), address: "B1" },
      { kind: "sheet", sheetId: idOf("หมวด 1") },
    ]);
  });

  it("tells of sheets that come and go", async () => {
    const { office, changes } = await watchedWorkbook();
    office.addSheet("ใหม่");
    office.deleteSheet("สรุป");
    await events();
    expect(changes).toEqual([{ kind: "sheets" }, { kind: "sheets" }]);
  });

  it("tells which cell a person has gone to; of several areas, where the first begins", async () => {
    const { office, selected } = await watchedWorkbook();
    office.goTo("หมวด 1", "B2");
    office.goTo("สรุป", "A1:B3");
    await events();
    expect(selected).toEqual([
      { sheet: "หมวด 1", row: 2, column: 2 },
      { sheet: "สรุป", row: 1, column: 1 },
    ]);
  });

  it.each(["1.17", "1.13"])("doesn't tell of what the host writes, at ExcelApi %s", async (apiVersion) => {
    const { office, host, changes } = await watchedWorkbook(apiVersion);
    valueOf(await host.apply(scorePatch));
    await events();
    expect(changes).toEqual([]);
    office.type("หมวด 1", "B1", "ไม่มี");
    await events();
    expect(changes).toHaveLength(1);
  });

  it("doesn't tell of the sheets that the host makes, and goes on telling once they were read", async () => {
    const office = createOfficeHost();
    const host = excelHostOver(office);
    await host.read();
    const changes: WorkbookChange[] = [];
    await host.watch({ onChange: (change) => changes.push(change), onSelect: () => {} });
    const { blueprint } = formOf(readEdition("pmqa-4.0-cells"));
    valueOf(await host.create(blueprint));
    const { sheets } = await snapshotOf(host);
    await events();
    expect(changes).toEqual([]);
    office.type(sheets[0]?.name ?? "", "A1", "ก");
    await events();
    expect(changes).toHaveLength(1);
  });

  it("ends when it is told to, in Excel as well", async () => {
    const { office, changes, stop } = await watchedWorkbook();
    expect([...office.events()].sort()).toEqual(["Added", "DataChanged", "Deleted", "SelectionChanged"]);
    await stop();
    expect(office.events()).toEqual([]);
    office.type("หมวด 1", "B2", "มี");
    await events();
    expect(changes).toEqual([]);
  });

  it("succeeds without a word where Excel hasn't such events yet", async () => {
    const { office, changes, stop } = await watchedWorkbook("1.8");
    expect(office.events()).toEqual([]);
    office.type("หมวด 1", "B2", "มี");
    await events();
    expect(changes).toEqual([]);
    await stop();
  });

  it("fails with what Excel says where it can't be watched", async () => {
    const office = createOfficeHost();
    office.failSync(1, { kind: "refused", code: "InvalidOperationInCellEditMode" });
    const watched = await excelHostOver(office).watch({ onChange: () => {}, onSelect: () => {} });
    expect(watched.problems.map(({ code }) => code)).toEqual(["excel/cell-edit"]);
  });
});

describe("reading what was changed", () => {
  it("takes one sync, and little of a large workbook", async () => {
    const office = createOfficeHost();
    const { blueprint } = formOf(readEdition("pmqa-4.0-cells"));
    office.open(blueprint);
    const host = excelHostOver(office);
    await host.read();
    const before = office.syncs();
    const name = blueprint.sheets[2]?.name ?? "";
    office.type(name, "C9", "มี");
    const change = { kind: "cells", sheetId: office.sheet(name).id, address: "C9" } as const;
    const read = valueOf(await host.readChanges([change]));
    expect(office.syncs() - before).toBe(1);
    expect(office.answerSizes().at(-1)).toBeLessThan((office.answerSizes()[1] ?? 0) / 20);
    expect(read).toEqual(await snapshotOf(excelHostOver(office)));
  });

  it.each([
    ["a cell that is cleared", "B1", ""],
    ["cells beyond those in use", "H20:I21", "มี"],
    ["a whole column", "B:B", ""],
    ["a whole row", "2:2", ""],
    ["several areas", "A1,C1:C2", "มี"],
  ] as const)("finds %s", async (_, address, value) => {
    const { office, host, idOf } = await watchedWorkbook();
    const within = { "B:B": "B1:B9", "2:2": "A2:F2" }[address as string] ?? address;
    for (const area of within.split(",")) office.type("หมวด 1", area, value);
    const read = valueOf(await host.readChanges([{ kind: "cells", sheetId: idOf("หมวด 1"), address }]));
    expect(cellsOf(read, "หมวด 1")).toEqual(cellsOf(await snapshotOf(excelHostOver(office)), "หมวด 1"));
  });

  it("reads a sheet as a whole where its rows have moved, in one sync", async () => {
    const { office, host, idOf } = await watchedWorkbook();
    const before = office.syncs();
    office.insertRow("หมวด 1", 1);
    const read = valueOf(await host.readChanges([{ kind: "sheet", sheetId: idOf("หมวด 1") }]));
    expect(cellsOf(read, "หมวด 1")).toMatchObject({ A2: 1.1, B3: "ไม่มี" });
    expect(office.syncs() - before).toBe(1);
  });

  it("finds sheets that came, went or got another name, told of or not", async () => {
    const { office, host, idOf } = await watchedWorkbook();
    const change = { kind: "cells", sheetId: idOf("หมวด 1"), address: "B1" } as const;
    office.renameSheet("สรุป", "สรุปผล");
    const names = async (changes: readonly WorkbookChange[]) =>
      valueOf(await host.readChanges(changes)).sheets.map(({ name }) => name);
    expect(await names([change])).toEqual(["หมวด 1", "สรุปผล", "_pmqa"]);
    office.addSheet("ใหม่");
    expect(await names([change])).toEqual(["หมวด 1", "สรุปผล", "_pmqa", "ใหม่"]);
    office.deleteSheet("หมวด 1");
    expect(await names([change])).toEqual(["สรุปผล", "_pmqa", "ใหม่"]);
    office.deleteSheet("ใหม่");
    expect(await names([{ kind: "sheets" }])).toEqual(["สรุปผล", "_pmqa"]);
  });

  it("reads everything after a reading that failed, so that no change is lost", async () => {
    const { office, host, idOf } = await watchedWorkbook();
    office.type("หมวด 1", "B2", "มี");
    office.failSync(1, { kind: "refused", code: "ActivityLimitReached" });
    const failed = await host.readChanges([{ kind: "cells", sheetId: idOf("หมวด 1"), address: "B2" }]);
    expect(failed.problems.map(({ code }) => code)).toEqual(["excel/busy"]);
    const read = valueOf(await host.readChanges([]));
    expect(cellsOf(read, "หมวด 1")).toMatchObject({ B2: "มี" });
  });

  it("gives what a reading of everything gives, whatever people do", async () => {
    const address = fc
      .tuple(fc.constantFrom(..."ABCDEFGH"), fc.integer({ min: 1, max: 12 }), fc.nat(2))
      .map(([column, row, more]) =>
        more === 0 ? `${column}${row}` : `${column}${row}:${column}${row + more}`,
      );
    const edit = fc.record({
      sheet: fc.constantFrom("หมวด 1", "สรุป"),
      address,
      value: fc.constantFrom<string | number>("", "", "มี", 5, "85%", "=A1"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(edit, { maxLength: 6 }), { maxLength: 3 }), async (rounds) => {
        const { office, host, changes } = await watchedWorkbook();
        for (const edits of rounds) {
          edits.forEach(({ sheet, address: at, value }) => office.type(sheet, at, value));
          await events();
          const read = valueOf(await host.readChanges(changes.splice(0)));
          expect(read).toEqual(await snapshotOf(excelHostOver(office)));
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("selecting a cell", () => {
  it("shows its sheet and selects it, in one sync", async () => {
    const { office, host, idOf } = await watchedWorkbook();
    const before = office.syncs();
    valueOf(await host.select({ sheet: "สรุป", row: 7, column: 2 }));
    expect(office.workbook.activeSheet).toBe(idOf("สรุป"));
    expect(office.workbook.selection).toEqual({ top: 7, left: 2, bottom: 7, right: 2 });
    expect(office.syncs() - before).toBe(1);
  });

  it("finds a sheet that got another name since it was read", async () => {
    const { office, host, idOf } = await watchedWorkbook();
    office.renameSheet("สรุป", "สรุปผล");
    valueOf(await host.select({ sheet: "สรุป", row: 1, column: 1 }));
    expect(office.workbook.activeSheet).toBe(idOf("สรุปผล"));
  });

  it("of a sheet that is gone is a problem", async () => {
    const { office, host } = await watchedWorkbook();
    office.deleteSheet("สรุป");
    const selected = await host.select({ sheet: "สรุป", row: 1, column: 1 });
    expect(selected.problems.map(({ code }) => code)).toEqual(["excel/changed"]);
  });

  it("while a cell is being edited is a problem that says so", async () => {
    const { office, host } = await watchedWorkbook();
    office.failSync(1, { kind: "refused", code: "InvalidOperationInCellEditMode" });
    const selected = await host.select({ sheet: "สรุป", row: 1, column: 1 });
    expect(selected.problems.map(({ code }) => code)).toEqual(["excel/cell-edit"]);
  });
});
