import { stampKeys } from "../../../src/core/form/stamp";
import { readStamp } from "../../../src/core/reading/readStamp";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { valueOf } from "../../support/cellsOf";
import { nextYearAtWork } from "../../support/nextYear";

const filled = { "c1!1.1.B.1|#self": "มี", "plan!own.1|#activity": "โครงการ  ที่มี  ช่องว่าง หลายช่อง" };

async function snapshotOfNext(): Promise<Snapshot> {
  return valueOf(await (await nextYearAtWork(filled)).host.read());
}

/** The workbook with the text of the record changed as a person might. */
function changeRecord({ sheets }: Snapshot, change: (text: string) => string): Snapshot {
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        typeof cell.value === "string" && cell.value.startsWith('{"format":"pmqa-last-year/1"')
          ? { ...cell, value: change(cell.value) }
          : cell,
      ),
    })),
  };
}

describe("what a form keeps of last year", () => {
  it("comes back whole, spaces and all", async () => {
    const form = await nextYearAtWork(filled);
    const { lastYear } = (await form.open()).submission.stamp;
    expect(lastYear).toEqual(form.made.request.lastYear);
    expect(lastYear?.record?.plan).toMatchObject([{ name: "โครงการ  ที่มี  ช่องว่าง หลายช่อง" }]);
  });

  it.each([
    ["cut", (text: string) => text.slice(0, -10)],
    ["of another shape", (text: string) => text.replace('"final":"self"', '"final":"nobody"')],
    ["with a score that is a text", (text: string) => text.replace('"total":300', '"total":"300"')],
  ])("is told to be damaged where it is %s, and the form is read all the same", async (_, change) => {
    const changed = changeRecord(await snapshotOfNext(), change);
    expect(valueOf(readStamp(changed)).lastYear).toEqual({ year: 2568, record: null });
    const form = await nextYearAtWork(filled);
    await form.host.apply({
      sheets: [
        {
          sheet: "_pmqa",
          cells: changed.sheets.find(({ name }) => name === "_pmqa")?.cells ?? [],
          rows: [],
        },
      ],
      last: null,
    });
    const { submission } = await form.open();
    expect(submission.problems.map(({ code }) => code)).toContain("form/last-year-damaged");
    expect(submission.pending).toHaveLength(2);
    const { problems } = await form.assess();
    expect(problems.map(({ code }) => code)).not.toContain("reading/changed-formula");
    const basis = (await form.rows("yearly")).find(({ key }) => key === "yearly.basis");
    expect(basis?.cells["#id"]).toBe("ข้อมูลปี 2568 ในแบบประเมินเสียหาย จึงเทียบไม่ได้");
  });

  it("isn't in a form that wasn't made from last year's", async () => {
    const form = await nextYearAtWork(filled);
    const stamp = valueOf(readStamp(valueOf(await form.last.host.read())));
    expect(stamp.lastYear).toBeUndefined();
    expect(stampKeys.lastYear).toBe("stamp.last-year");
    expect(await form.last.rows("yearly")).toEqual([]);
  });
});
