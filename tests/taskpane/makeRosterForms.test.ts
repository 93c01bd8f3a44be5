import { makeRosterForms } from "../../src/taskpane/makeRosterForms";
import type { RunControl } from "../../src/ui/paneServices";
import { emptyDraft } from "../../src/ui/create/emptyDraft";

const draft = emptyDraft(new Date(2026, 10, 21));
const roster = new File(["ชื่อหน่วยงาน\nกรมหนึ่ง\nกรมหนึ่ง\nกรมสาม\n"], "roster.csv");

function control(onProgress: RunControl["onProgress"] = () => {}) {
  const controller = new AbortController();
  return { controller, run: { signal: controller.signal, onProgress } };
}

describe("the forms of a roster", () => {
  it("tell how far they are, and come with what is odd in the roster", async () => {
    const steps: string[] = [];
    const made = await makeRosterForms(draft, roster, control((done, of) => steps.push(`${done}/${of}`)).run);
    expect(steps).toEqual(["0/3", "1/3", "2/3", "3/3"]);
    expect(made).toMatchObject({
      ok: true,
      value: {
        count: 3,
        file: { name: "PMQA4.0_2570.zip" },
        problems: [{ code: "roster/duplicate-agency", place: { file: "roster.csv", cell: "A3" } }],
      },
    });
  });

  it("stop between two forms when asked to", async () => {
    const steps: number[] = [];
    const { controller, run } = control((done) => {
      steps.push(done);
      if (done === 1) controller.abort();
    });
    await expect(makeRosterForms(draft, roster, run)).rejects.toMatchObject({ name: "AbortError" });
    expect(steps).toEqual([0, 1]);
  });

  it("aren't made of what is no roster", async () => {
    const wrong = new File([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0)], "old.xls");
    expect(await makeRosterForms(draft, wrong, control().run)).toMatchObject({
      ok: false,
      problems: [{ code: "file/not-a-workbook", place: { file: "old.xls" } }],
    });
  });
});
