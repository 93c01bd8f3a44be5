import type { WorkbookHost } from "../../../src/core/workbook/host";
import type { PatchCell, SheetPatch, WorkbookPatch } from "../../../src/core/workbook/patch";
import { blueprintOf, sheetOf } from "../../support/blueprintOf";
import { cellsOf, snapshotOf } from "../../support/cellsOf";

/** What every host does alike. `createHost` gives a host that holds no workbook yet. */
export function describeHostContract(name: string, createHost: () => WorkbookHost): void {
  const form = blueprintOf(
    sheetOf(
      "หมวด 1",
      `
      | หัวข้อ | 12.5 | TRUE  | 0 | =B1*2 → 25 |
      | ทดสอบ |      | FALSE | "=SUM(A1)" | =IF(B1>1,"","x") → "" |
      `,
    ),
    sheetOf("รายการ ก", "| มี |\n| ไม่มี |", { visibility: "hidden" }),
    sheetOf("_pmqa", "| ตรา |", { visibility: "very-hidden" }),
  );

  async function hostWithForm(): Promise<WorkbookHost> {
    const host = createHost();
    expect(await host.create(form)).toEqual({ ok: true, value: null, problems: [] });
    return host;
  }

  const sheetPatch = (sheet: string, cells: readonly PatchCell[]): SheetPatch => ({ sheet, cells, rows: [] });
  const patchOf = (...cells: readonly PatchCell[]): WorkbookPatch => ({
    sheets: [sheetPatch("หมวด 1", cells)],
    last: null,
  });

  describe(`the ${name} host`, () => {
    it("holds no sheets before anything was created", async () => {
      expect(await snapshotOf(createHost())).toEqual({ sheets: [] });
    });

    it("reads back the sheets that were created, with their order and visibility", async () => {
      const { sheets } = await snapshotOf(await hostWithForm());
      expect(sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
        ["หมวด 1", "visible"],
        ["รายการ ก", "hidden"],
        ["_pmqa", "very-hidden"],
      ]);
    });

    it("reads back rows that were made while they were written", async () => {
      const host = createHost();
      const moreRows = [3, 5].map((row) => ({
        row,
        cells: [{ column: 2, value: `แถว ${row}`, style: "plain" as const }],
      }));
      await host.create(blueprintOf(sheetOf("ก", "| หัว |", { moreRows })));
      expect(cellsOf(await snapshotOf(host), "ก")).toEqual({ A1: "หัว", B3: "แถว 3", B5: "แถว 5" });
    });

    it("reads back values, kinds and formulas", async () => {
      const { sheets } = await snapshotOf(await hostWithForm());
      expect(sheets[0]?.cells).toEqual([
        { row: 1, column: 1, kind: "text", value: "หัวข้อ", format: "general" },
        { row: 1, column: 2, kind: "number", value: 12.5, format: "general" },
        { row: 1, column: 3, kind: "logical", value: true, format: "general" },
        { row: 1, column: 4, kind: "number", value: 0, format: "general" },
        { row: 1, column: 5, kind: "number", value: 25, format: "general", formula: "B1*2" },
        { row: 2, column: 1, kind: "text", value: "ทดสอบ", format: "general" },
        { row: 2, column: 3, kind: "logical", value: false, format: "general" },
        { row: 2, column: 4, kind: "text", value: "=SUM(A1)", format: "general" },
        { row: 2, column: 5, kind: "text", value: "", format: "general", formula: 'IF(B1>1,"","x")' },
      ]);
    });

    it("reads the same twice", async () => {
      const host = await hostWithForm();
      expect(await host.read()).toEqual(await host.read());
    });

    it("tells a blank from zero, and both from a formula that shows nothing", async () => {
      const host = createHost();
      await host.create(blueprintOf(sheetOf("ก", '| 0 |  | =IF(A1=0,"",1) → "" | "" |')));
      expect(cellsOf(await snapshotOf(host), "ก")).toEqual({ A1: 0, C1: '=IF(A1=0,"",1) → ""' });
    });

    it.each([
      ["Thai with marks above and below", "น้ำใจ กู่ ญี่ปุ่น ฤๅษี"],
      ["characters outside the basic plane", "😀 𝒳 👩‍👩‍👧"],
      ["line ends and tabs", "บรรทัด 1\nบรรทัด 2\n\tย่อหน้า"],
      ["spaces at both ends", "  ก  "],
      ["what XML has for itself", `<b a='1' c="2">&amp;</b> ]]>`],
      ["what looks like an escape", "_x0041_ _x000D_ _X0041_ _x005F_"],
      ["32,767 characters", "ก".repeat(32_767)],
    ])("keeps a text of %s", async (_, text) => {
      const host = createHost();
      await host.create(
        blueprintOf({
          ...sheetOf("ก", ""),
          rows: [{ row: 1, cells: [{ column: 1, value: text, style: "text" }] }],
        }),
      );
      await host.apply({ sheets: [sheetPatch("ก", [{ row: 2, column: 1, value: text }])], last: null });
      expect(cellsOf(await snapshotOf(host), "ก")).toEqual({ A1: text, A2: text });
    });

    it("changes the cells that a patch names and no others", async () => {
      const host = await hostWithForm();
      const before = await snapshotOf(host);
      await host.apply(patchOf({ row: 1, column: 2, value: 7 }, { row: 9, column: 3, value: "ใหม่" }));
      const after = await snapshotOf(host);
      expect(cellsOf(after, "หมวด 1")).toEqual({ ...cellsOf(before, "หมวด 1"), B1: 7, C9: "ใหม่" });
      expect(after.sheets.slice(1)).toEqual(before.sheets.slice(1));
    });

    it("clears a cell by null, be it a value or a formula", async () => {
      const host = await hostWithForm();
      await host.apply(patchOf({ row: 1, column: 1, value: null }, { row: 1, column: 5, value: null }));
      expect(cellsOf(await snapshotOf(host), "หมวด 1")).not.toHaveProperty("A1");
      expect(cellsOf(await snapshotOf(host), "หมวด 1")).not.toHaveProperty("E1");
    });

    it("writes a formula with its figure", async () => {
      const host = await hostWithForm();
      await host.apply(patchOf({ row: 3, column: 1, value: 12.5, formula: "B1" }));
      expect(cellsOf(await snapshotOf(host), "หมวด 1")).toMatchObject({ A3: "=B1 → 12.5" });
    });

    it("writes a text that begins with = + - or @ as a text", async () => {
      const host = await hostWithForm();
      const texts = ["=1+1", "+ก", "- ข้อ 1", "@ก"];
      await host.apply(patchOf(...texts.map((value, index) => ({ row: index + 4, column: 1, value }))));
      expect(cellsOf(await snapshotOf(host), "หมวด 1")).toMatchObject({
        A4: "=1+1",
        A5: "+ก",
        A6: "- ข้อ 1",
        A7: "@ก",
      });
    });

    it("keeps a formula and changes its figure where the patch says so", async () => {
      const host = await hostWithForm();
      await host.apply(patchOf({ row: 1, column: 5, value: 26, keepsFormula: true }));
      const figure = host.capabilities.recalculates ? 25 : 26;
      expect(cellsOf(await snapshotOf(host), "หมวด 1")).toMatchObject({ E1: `=B1*2 → ${figure}` });
    });

    it("leaves what somebody typed over a formula that should be kept", async () => {
      const host = await hostWithForm();
      await host.apply(
        patchOf(
          { row: 1, column: 2, value: 99, keepsFormula: true },
          { row: 8, column: 8, value: 99, keepsFormula: true },
        ),
      );
      expect(cellsOf(await snapshotOf(host), "หมวด 1")).toMatchObject({ B1: 12.5 });
      expect(cellsOf(await snapshotOf(host), "หมวด 1")).not.toHaveProperty("H8");
    });

    it("refuses a patch of a sheet that isn't there and changes nothing", async () => {
      const host = await hostWithForm();
      const before = await snapshotOf(host);
      const result = await host.apply({
        sheets: [sheetPatch("หมวด 1", [{ row: 1, column: 1, value: "x" }]), sheetPatch("หมวด 9", [])],
        last: sheetPatch("_ไม่มี", []),
      });
      expect(result.ok).toBe(false);
      expect(result.problems.map(({ code, place }) => [code, place.sheet])).toEqual([
        ["file/sheet-missing", "หมวด 9"],
        ["file/sheet-missing", "_ไม่มี"],
      ]);
      expect(await snapshotOf(host)).toEqual(before);
    });

    it("refuses a text that no cell can hold and changes nothing", async () => {
      const host = await hostWithForm();
      const before = await snapshotOf(host);
      const result = await host.apply(
        patchOf({ row: 1, column: 1, value: "x" }, { row: 2, column: 2, value: "ก".repeat(32_768) }),
      );
      expect(result.ok).toBe(false);
      expect(result.problems).toEqual([
        expect.objectContaining({ code: "file/text-too-long", place: { sheet: "หมวด 1", cell: "B2" } }),
      ]);
      expect(await snapshotOf(host)).toEqual(before);
    });

    it("lets the last patch win over those before it", async () => {
      const host = await hostWithForm();
      await host.apply({
        sheets: [
          sheetPatch("_pmqa", [{ row: 5, column: 1, value: null }]),
          sheetPatch("หมวด 1", [{ row: 5, column: 1, value: 1 }]),
        ],
        last: sheetPatch("_pmqa", [{ row: 5, column: 1, value: "ครบ" }]),
      });
      expect(cellsOf(await snapshotOf(host), "_pmqa")).toEqual({ A1: "ตรา", A5: "ครบ" });
      expect(cellsOf(await snapshotOf(host), "หมวด 1")).toMatchObject({ A5: 1 });
    });

    it("puts a new workbook in place of the one before", async () => {
      const host = await hostWithForm();
      await host.create(blueprintOf(sheetOf("อื่น", "| 1 |")));
      expect((await snapshotOf(host)).sheets.map((sheet) => sheet.name)).toEqual(["อื่น"]);
    });

    it("changes neither blueprint nor patch", async () => {
      const patch = patchOf({ row: 1, column: 1, value: "x", formatOf: { row: 1, column: 2 } });
      const [formBefore, patchBefore] = [JSON.stringify(form), JSON.stringify(patch)];
      const host = await hostWithForm();
      await host.apply(patch);
      expect([JSON.stringify(form), JSON.stringify(patch)]).toEqual([formBefore, patchBefore]);
    });
  });
}
