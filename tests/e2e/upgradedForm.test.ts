import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPackage } from "../../src/hosts/xlsx/package/openPackage";
import { readSnapshot } from "../../src/hosts/xlsx/reading/readSnapshot";
import { writeWorkbook } from "../../src/hosts/xlsx/writing/writeWorkbook";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { valueOf } from "../support/cellsOf";
import { findPackageFaults, hasXlsxChecker } from "../support/checkXlsx";
import { briefly, goldenFilling, readBack } from "../support/filledForm";
import { type Office, startOffice } from "../support/libreoffice/office";
import { contentOf, copyOf } from "../support/mergedForm";
import { readEdition } from "../support/readEdition";
import { readGoldenAgency } from "../support/readGoldenAgency";
import { revisedCrosswalk, revisedEdition } from "../support/revisedEdition";
import { upgradeSnapshot, type Upgraded } from "../support/upgradedForm";

// A form that was taken over to another edition is a form as any other for a real spreadsheet program.

const cells = readEdition("pmqa-4.0-cells");
const revised = revisedEdition();
let office: Office;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pmqa-upgraded-"));
  office = startOffice({ timeoutMs: 120_000 });
});

afterAll(async () => {
  await office.stop();
  rmSync(folder, { recursive: true });
});

describe.each(["th", "en"] as const)("an upgraded form in %s", (language) => {
  let upgraded: Upgraded;
  let bytes: Uint8Array;
  let saved: Snapshot;

  beforeAll(async () => {
    const { snapshot } = copyOf(cells, "เดิม.xlsx", [
      ...goldenFilling(readGoldenAgency("agency-1-complete")),
      ["c1!1.1.S.1|#evidence", "=คำสั่งที่ 12/2568\nเรื่องแต่งตั้งคณะทำงาน"],
      ["c1!1.4.S.1|#evidence", "รายงานผล"],
      ["plan!plan.1|#gaps", "1.4.S.1"],
      ["plan!plan.1|#activity", "ยกระดับผลลัพธ์"],
    ]);
    const own = {
      name: "บันทึก",
      visibility: "visible",
      cells: [{ row: 3, column: 2, kind: "text", value: "โทรถามกองคลัง", format: "general" }],
    } as const;
    const before = { sheets: [...snapshot.sheets, own] };
    upgraded = await upgradeSnapshot(cells, before, revised, revisedCrosswalk(revised), { language });
    bytes = valueOf(writeWorkbook(upgraded.form.blueprint));
    const [issued, again] = [join(folder, "issued.xlsx"), join(folder, "saved.xlsx")];
    writeFileSync(issued, bytes);
    await office.run({ open: issued, steps: [{ op: "recalculate" }, { op: "save", path: again }] });
    saved = valueOf(readSnapshot(valueOf(openPackage(readFileSync(again)))));
  });

  (hasXlsxChecker ? it : it.skip)("is a package without faults", () => {
    expect(findPackageFaults(bytes)).toEqual([]);
  });

  it("says the same once LibreOffice has computed and saved it, and has nothing changed or astray", () => {
    const { form, submission } = upgraded;
    const read = readBack(form.criteria, form.form, saved);
    expect(contentOf(read)).toEqual(contentOf(submission));
    expect(briefly(read.problems)).toEqual([]);
  });

  it("shows in its formulas what LibreOffice computes", () => {
    const computed = new Map(
      saved.sheets.flatMap(({ name, cells: found }) =>
        found.map(({ row, column, value }) => [`${name} ${row} ${column}`, value] as const),
      ),
    );
    const differing = upgraded.form.blueprint.sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells: drawn }) =>
        drawn.flatMap(({ column, formula, value }) => {
          if (formula === undefined) return [];
          const shown = computed.get(`${name} ${row} ${column}`) ?? "";
          const isSame =
            typeof value === "number" && typeof shown === "number"
              ? Math.abs(value - shown) < 1e-9
              : String(value ?? "") === String(shown);
          return isSame ? [] : [`${name} ${row}:${column} ${String(value)} ${String(shown)}`];
        }),
      ),
    );
    expect(differing).toEqual([]);
  });

  it("keeps its lists and people's own sheets", () => {
    const textsOf = (sheet: string) =>
      saved.sheets.find(({ name }) => name === sheet)?.cells.map(({ value }) => value) ?? [];
    const [decisions = "", kept = "", account = "", own = ""] = saved.sheets
      .slice(-4)
      .map(({ name }) => name);
    expect(textsOf(decisions).join("\n")).toContain("=คำสั่งที่ 12/2568");
    expect(textsOf(kept)).toContain("รายงานผล");
    expect(textsOf(account)).toContain("รายงานผล");
    expect([own, ...textsOf(own)]).toEqual(["บันทึก", "โทรถามกองคลัง"]);
  });
});
