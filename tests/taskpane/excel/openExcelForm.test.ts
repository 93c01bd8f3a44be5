import { CategoryId } from "../../../src/core/criteria/ids";
import { openExcelForm } from "../../../src/taskpane/excel/openExcelForm";
import { cellsEdition } from "../../support/assessedForm";
import { valueOf } from "../../support/cellsOf";
import { formOf } from "../../support/formOf";
import { createOfficeHost } from "../../support/officeHost/createOfficeHost";
import { excelHostOver } from "../../support/officeHost/excelHostOver";

const { blueprint } = formOf(cellsEdition());

async function opened() {
  const office = createOfficeHost();
  office.open(blueprint);
  const form = valueOf(await openExcelForm(excelHostOver(office)));
  const hidden = () =>
    office.workbook.sheets.flatMap(({ name, visibility }) => (visibility === "Hidden" ? [name] : []));
  return { office, form, hidden };
}

describe("results of the form that is open in Excel", () => {
  it("are written into the whole workbook: a print set that is arranged is brought back first", async () => {
    const { form, hidden } = await opened();
    const before = hidden();
    const categories = [CategoryId.parse("1")];
    valueOf(await form.printing.arrange({ sets: ["gaps-plan"], categories }, null, "th"));
    expect(hidden()).not.toEqual(before);
    valueOf(await form.writeResults(null, "th"));
    expect([hidden(), form.printing.isArranged()]).toEqual([before, false]);
    valueOf(await form.printing.restore());
    expect(hidden()).toEqual(before);
  });

  it("aren't written where the print set can't be brought back", async () => {
    const { office, form } = await opened();
    valueOf(await form.printing.arrange({ sets: ["results"], categories: null }, null, "th"));
    office.failSync(1, { kind: "refused", code: "InvalidOperationInCellEditMode" });
    const written = await form.writeResults(null, "th");
    expect([written.ok, form.printing.isArranged()]).toEqual([false, true]);
  });
});
