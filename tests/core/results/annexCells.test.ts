import { sheetKeys } from "../../../src/core/form/keys";
import { annexRows } from "../../../src/core/form/layoutAnnex";
import { formAtWork, type FoundRow } from "../../support/assessedForm";

const long = "ดำเนินการตามแผนปฏิบัติราชการประจำปีอย่างต่อเนื่องและรายงานผลต่อผู้บริหารทุกเดือน ".repeat(40);
const statement = "c1!1.1.B.1";

/** The rows of the annex that say something, but for its head. */
function annexed(rows: readonly FoundRow[]): readonly FoundRow[] {
  return rows.filter(({ key, cells }) => /^annex\.\d+$/.test(key) && cells["#text"] !== undefined);
}

describe("the annex", () => {
  it("has the whole of a text that no row holds, and the row says where to read on", async () => {
    const form = await formAtWork();
    await form.fill({ [`${statement}|#explanation`]: long, [`${statement}|#self`]: "มี" });
    await form.assess();
    const rows = annexed(await form.rows(sheetKeys.annex));
    expect(rows.map(({ cells }) => cells["#text"]).join("")).toBe(long);
    expect(rows[0]?.cells["#place"]).toBe("หมวด 1 1.1.B.1\nคำอธิบาย / ผลการดำเนินการ");
    expect(new Set(rows.map(({ cells }) => cells["#number"]))).toEqual(new Set([1]));
    const [row] = (await form.rows("c1")).filter(({ key }) => key === "1.1.B.1");
    expect(row?.cells["#explanation"]).toBe(long);
    expect(row?.cells["#annex"]).toBe(1);
    expect(row?.cells["#state"]).toBe("อ่านต่อ ภาคผนวก 1 ");
  });

  it("numbers texts in the form's order, two of one row both", async () => {
    const form = await formAtWork();
    await form.fill({
      "profile!P1.1|#value": long.repeat(3),
      [`${statement}|#explanation`]: long,
      [`${statement}|#evidence`]: long,
      "c7!7.1.1.a|#name": long,
      "plan!own.1|#activity": long,
    });
    await form.assess();
    const numberOf = async (sheet: string, key: string) =>
      (await form.rows(sheet)).find((row) => row.key === key)?.cells["#annex"];
    expect(await numberOf("profile", "P1.1")).toBe(1);
    expect(await numberOf("c1", "1.1.B.1")).toBe("2, 3");
    expect(await numberOf("c7", "7.1.1.a")).toBe(4);
    expect(await numberOf("plan", "own.1")).toBe(5);
  });

  it("says that there is nothing, and shows no row, once the text is short again", async () => {
    const form = await formAtWork();
    await form.fill({ [`${statement}|#explanation`]: long });
    await form.assess();
    await form.fill({ [`${statement}|#explanation`]: "สั้นลงแล้ว" });
    await form.assess();
    expect(annexed(await form.rows(sheetKeys.annex))).toEqual([]);
    const [row] = (await form.rows("c1")).filter(({ key }) => key === "1.1.B.1");
    expect(row?.cells["#annex"]).toBeUndefined();
    expect(row?.cells["#state"]).toBe("ยังไม่ตอบ");
    const all = await form.rows(sheetKeys.annex);
    const hidden = (key: string) => form.host.read().then(() => all.find((each) => each.key === key)?.row);
    expect(await hidden("annex.none")).toBeDefined();
  });

  it("tells what it has no room for, and leaves it whole in its cell", async () => {
    const form = await formAtWork();
    const texts = Object.fromEntries(
      [...form.cells.keys()]
        .filter((key) => key.endsWith("|#explanation"))
        .slice(0, 60)
        .map((key): [string, string] => [key, long.repeat(5)]),
    );
    await form.fill(texts);
    const { problems } = await form.assess();
    const full = problems.filter(({ code }) => code === "results/annex-full");
    expect(full.length).toBeGreaterThan(0);
    expect(full[0]?.place.cell).toMatch(/^[A-Z]+\d+$/);
    expect(annexed(await form.rows(sheetKeys.annex)).length).toBeLessThanOrEqual(annexRows);
    expect(full[0]?.params).toEqual({ rows: annexRows });
  });
});
