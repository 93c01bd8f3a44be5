import { createMemoryHost } from "../../../src/hosts/memory/createMemoryHost";
import { cellsEdition } from "../../support/assessedForm";
import { formOf } from "../../support/formOf";
import { writeFormIn } from "../../support/writtenForm";

describe("the footers of a form with results", () => {
  it("have the day in the Buddhist era and the page, on every sheet that is printed", async () => {
    const form = formOf(cellsEdition());
    const host = createMemoryHost();
    await writeFormIn(host, cellsEdition(), form, new Map());
    const printed = form.blueprint.sheets.filter(({ print }) => print !== undefined);
    expect(printed.length).toBeGreaterThan(9);
    for (const { name } of printed) {
      expect(host.footerOf(name)?.left).toMatch(/คำนวณเมื่อ 26 พฤศจิกายน 2569$/);
      expect(host.footerOf(name)?.right).toMatch(/หน้า &P จาก &N$/);
    }
  });
});
