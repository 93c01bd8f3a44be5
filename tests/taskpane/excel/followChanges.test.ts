import { setTimeout as wait } from "node:timers/promises";
import type { Result } from "../../../src/core/result";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { followChanges } from "../../../src/taskpane/excel/followChanges";
import { blueprintOf, sheetOf } from "../../support/blueprintOf";
import { cellsOf, valueOf } from "../../support/cellsOf";
import { createOfficeHost, type OfficeHost } from "../../support/officeHost/createOfficeHost";
import { excelHostOver } from "../../support/officeHost/excelHostOver";

function fail(error: unknown): never {
  throw error;
}

async function followed(prepare: (office: OfficeHost) => void = () => {}) {
  const office = createOfficeHost();
  office.open(blueprintOf(sheetOf("หมวด 1", "| 1.1 | มี |\n| 1.2 | ไม่มี |")));
  const host = excelHostOver(office);
  await host.read();
  prepare(office);
  const told: Result<Snapshot>[] = [];
  const stop = followChanges(host, {
    onSelect: () => {},
    onSnapshot: (snapshot) => told.push(snapshot),
    onFault: fail,
  });
  const last = () => {
    const snapshot = told.at(-1);
    if (snapshot === undefined) throw new Error("nothing was told");
    return cellsOf(valueOf(snapshot), "หมวด 1");
  };
  /** Until the follower has read once when it began. */
  const begin = async () => {
    while (told.length === 0) await wait(5);
  };
  return { office, told, stop, last, begin };
}

/** Longer than changes take to settle. */
const settled = () => wait(400);

describe("following an open workbook", () => {
  it("finds what was changed between the reading and the watching", async () => {
    const { office, stop, last, begin } = await followed();
    office.type("หมวด 1", "B1", "ไม่มี");
    await begin();
    expect(last()).toMatchObject({ B1: "ไม่มี" });
    stop();
  });

  it("reads once what comes close together", async () => {
    const { office, told, stop, last, begin } = await followed();
    await begin();
    const syncs = office.syncs();
    for (const address of ["B1", "B2", "C1", "C2"]) office.type("หมวด 1", address, "x");
    await settled();
    expect([told.length, office.syncs() - syncs]).toEqual([2, 1]);
    expect(last()).toMatchObject({ B1: "x", C2: "x" });
    stop();
  });

  it("waits while a cell is being edited, tells of no failure and loses no change", async () => {
    const { office, told, stop, last, begin } = await followed();
    await begin();
    office.failSync(1, { kind: "refused", code: "InvalidOperationInCellEditMode" });
    office.type("หมวด 1", "B1", "x");
    await settled();
    expect(told).toHaveLength(1);
    await wait(1_600);
    expect(told.every(({ ok }) => ok)).toBe(true);
    expect(last()).toMatchObject({ B1: "x" });
    stop();
  });

  it("begins anew where a cell was being edited when it began", async () => {
    const { office, told, stop, last, begin } = await followed((excel) =>
      excel.failSync(1, { kind: "refused", code: "InvalidOperationInCellEditMode" }),
    );
    await begin();
    office.type("หมวด 1", "B1", "x");
    await settled();
    expect(told.every(({ ok }) => ok)).toBe(true);
    expect(last()).toMatchObject({ B1: "x" });
    stop();
  });

  it("tells of what it can't get over by itself", async () => {
    const { office, told, stop, begin } = await followed();
    await begin();
    office.failSync(1, { kind: "refused", code: "AccessDenied" });
    office.type("หมวด 1", "B1", "x");
    await settled();
    expect(told.at(-1)).toMatchObject({ ok: false, problems: [{ code: "excel/no-access" }] });
    stop();
  });

  it("is silent once it has ended", async () => {
    const { office, told, stop, begin } = await followed();
    await begin();
    stop();
    office.type("หมวด 1", "B1", "x");
    await settled();
    expect(told).toHaveLength(1);
  });
});
