import { openExcelForm } from "../../../src/taskpane/excel/openExcelForm";
import { cellsEdition } from "../../support/assessedForm";
import { cellsOf, snapshotOf, valueOf } from "../../support/cellsOf";
import { formCells } from "../../support/formCells";
import { nextYearAtWork } from "../../support/nextYear";
import { createOfficeHost } from "../../support/officeHost/createOfficeHost";
import { excelHostOver } from "../../support/officeHost/excelHostOver";
import { a1 } from "../../../src/core/workbook/address";

const answer = "c1!1.1.B.1|#self";
const note = "c1!1.1.B.1|#explanation";
const other = "c1!1.1.A.1|#self";

async function opened() {
  const last = { [answer]: "มี", [note]: "ประกาศวิสัยทัศน์แล้ว", [other]: "มี" };
  const next = await nextYearAtWork(last, {}, cellsEdition());
  const office = createOfficeHost();
  office.open(next.made.form.blueprint);
  const host = excelHostOver(office);
  const form = valueOf(await openExcelForm(host));
  valueOf(await form.read(null));
  const cells = formCells(next.made.form.blueprint);
  const at = (key: string) => {
    const cell = cells.get(key);
    if (cell === undefined) throw new Error(`the form has no cell ${key}`);
    return cell;
  };
  return {
    office,
    form,
    type(key: string, text: string) {
      const { sheet, row, column } = at(key);
      office.type(sheet, a1(row, column), text);
    },
    async holds(...keys: readonly string[]) {
      const snapshot = await snapshotOf(host);
      return keys.map((key) => {
        const { sheet, row, column } = at(key);
        return cellsOf(snapshot, sheet)[a1(row, column)];
      });
    },
  };
}

describe("a row that is confirmed in the workbook that is open in Excel", () => {
  it("holds this year's answer and texts from then on, and no other row does", async () => {
    const { form, holds } = await opened();
    expect(await holds(answer)).toEqual(["ปีก่อน (2568): มี"]);
    valueOf(await form.confirmRow("1.1.B.1"));
    expect(await holds(answer, note, other)).toEqual(["มี", "ประกาศวิสัยทัศน์แล้ว", "ปีก่อน (2568): มี"]);
  });

  it("is left as it is where somebody has changed it since it was shown", async () => {
    const { form, type, holds } = await opened();
    type(answer, "ไม่มี");
    const confirmed = await form.confirmRow("1.1.B.1");
    expect(confirmed.problems.map(({ code, params }) => [code, params])).toEqual([
      ["form/changed-meanwhile", { id: "1.1.B.1" }],
    ]);
    expect(await holds(answer, note)).toEqual(["ไม่มี", "ปีก่อน (2568): ประกาศวิสัยทัศน์แล้ว"]);
    // What is there now has been shown, and may be confirmed.
    valueOf(await form.read(null));
    valueOf(await form.confirmRow("1.1.B.1"));
    expect(await holds(answer, note)).toEqual(["ไม่มี", "ประกาศวิสัยทัศน์แล้ว"]);
  });
});
