import { requiredApi } from "../../../src/hosts/excel/requiredApi";
import { blueprintOf, sheetOf } from "../../support/blueprintOf";
import { cellsOf, snapshotOf, valueOf } from "../../support/cellsOf";
import { createOfficeHost } from "../../support/officeHost/createOfficeHost";
import { excelHostOver } from "../../support/officeHost/excelHostOver";

const issued = { left: "PMQA 4.0", centre: "ยังไม่มีผล", right: "หน้า &P จาก &N" };

function openForm(apiVersion = "1.17") {
  const office = createOfficeHost({ apiVersion });
  const print = {
    orientation: "portrait",
    marginsCm: { left: 2, right: 2, top: 2, bottom: 2 },
    breaksAfterRows: [],
    footer: issued,
  } as const;
  office.open(
    blueprintOf(
      sheetOf("สรุป", "| คะแนน | 300 |", { print, isProtected: true }),
      sheetOf("ปก", "| ชื่อ |", { print }),
    ),
  );
  return { office, host: excelHostOver(office) };
}

const patch = {
  sheets: [
    {
      sheet: "สรุป",
      cells: [{ row: 1, column: 2, value: 450 }],
      rows: [],
      footer: { left: "พิมพ์ผลเมื่อ 26 พ.ย. 2569", right: "หน้า &P จาก &N" },
    },
  ],
  last: null,
};

describe("a footer that is written with the results", () => {
  it("takes the place of the sheet's own, in the same sync and in a protected sheet too", async () => {
    const { office, host } = openForm();
    await host.read();
    const before = office.syncs();
    valueOf(await host.apply(patch));
    expect(office.sheet("สรุป").page.footer).toEqual(patch.sheets[0]?.footer);
    expect(office.sheet("สรุป").protection).not.toBeNull();
    expect(office.sheet("ปก").page.footer).toEqual(issued);
    expect(office.syncs() - before).toBe(1);
  });

  it("stays the sheet's own where a patch says nothing of it", async () => {
    const { office, host } = openForm();
    const sheets = patch.sheets.map(({ footer: _, ...others }) => others);
    valueOf(await host.apply({ ...patch, sheets }));
    expect(office.sheet("สรุป").page.footer).toEqual(issued);
  });

  it("is left out where this Excel can't set footers yet, and all else is written", async () => {
    const { office, host } = openForm(requiredApi);
    valueOf(await host.apply(patch));
    expect(office.sheet("สรุป").page.footer).toEqual(issued);
    expect(cellsOf(await snapshotOf(host), "สรุป")).toMatchObject({ B1: 450 });
  });
});
