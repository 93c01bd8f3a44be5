import { carrySheets } from "../../../src/app/batch/carrySheets";
import { recordOf } from "../../../src/app/batch/packRecord";
import { readCarried } from "../../../src/app/batch/readCarried";
import type { BatchSetting } from "../../../src/core/consolidation/batchSetting";
import { fitsEdition } from "../../../src/core/consolidation/carried/fitsEdition";
import type { Criteria } from "../../../src/core/criteria/schema";
import { problem } from "../../../src/core/problem";
import type { BlueprintRow } from "../../../src/core/workbook/blueprint";
import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import { blueprintOf, sheetOf } from "../../support/blueprintOf";
import { openSetting, readFileOf, refusedFileOf } from "../../support/batches";
import { valueOf } from "../../support/cellsOf";
import { smallEdition } from "../../support/smallEdition";

const edition = smallEdition();
const setting: BatchSetting = {
  ...openSetting,
  period: { year: 2569, round: 2 },
  chosen: ["a".repeat(64)],
  roster: [{ agencyCode: "A1", agencyName: "กรมหนึ่ง", ministry: "", agencyKind: "department", dueDate: "" }],
};
const form = readFileOf(edition, {
  name: "โฟลเดอร์/หนึ่ง.xlsx",
  self: { "1.1.B.1": "met", "1.1.A.1": "?x" },
  problems: [
    problem("reading/ambiguous-answer", { sheet: "หมวด 1", cell: "F9" }, { id: "1.1.A.1", typed: "x" }),
  ],
});
const files = [refusedFileOf("เสีย.xlsx", [problem("file/damaged", {}, { part: "" })]), form];

type Change = (rows: readonly BlueprintRow[]) => readonly BlueprintRow[];

/** A workbook that carries the files, its carried rows as somebody has changed them. */
async function hostWith(change: Change = (rows) => rows) {
  const carried = carrySheets(files, setting, [edition]).map(({ moreRows = [], rows, ...sheet }) => ({
    ...sheet,
    rows: change([...rows, ...moreRows]),
  }));
  const host = createXlsxHost(null);
  valueOf(await host.create(blueprintOf(sheetOf("ภาพรวม", "| คะแนน |"), ...carried)));
  return host;
}

const damaged = [problem("batch/carried-damaged")];

describe("what a consolidated workbook carries", () => {
  it("comes back as it was: every file, also those set aside, and what people have settled", async () => {
    expect(valueOf(await readCarried(await hostWith(), [edition]))).toEqual({ files, setting });
  });

  it("is nothing in any other workbook", async () => {
    const host = createXlsxHost(null);
    valueOf(await host.create(blueprintOf(sheetOf("ภาพรวม", "| คะแนน |"))));
    expect(valueOf(await readCarried(host, [edition]))).toBeNull();
  });

  it("is refused whole where a file of it is missing", async () => {
    const read = await readCarried(await hostWith((rows) => rows.slice(0, -1)), [edition]);
    expect(read).toEqual({ ok: false, problems: damaged });
  });

  it("is refused where a cell of it says something else", async () => {
    const spoil: Change = (rows) =>
      rows.map((row, at) =>
        at < rows.length - 1
          ? row
          : {
              ...row,
              cells: row.cells.map((cell) =>
                cell.column === 2 ? { ...cell, value: `AAAA${String(cell.value).slice(4)}` } : cell,
              ),
            },
      );
    expect(await readCarried(await hostWith(spoil), [edition])).toEqual({ ok: false, problems: damaged });
  });

  it("is refused where a record names a choice that the edition hasn't", () => {
    const other: Criteria = {
      ...edition,
      responses: {
        ...edition.responses,
        choices: edition.responses.choices.filter(({ id }) => id !== "met"),
      },
    };
    const record = recordOf(form);
    expect(fitsEdition(edition, record)).toBe(true);
    expect(fitsEdition(other, record)).toBe(false);
  });
});
