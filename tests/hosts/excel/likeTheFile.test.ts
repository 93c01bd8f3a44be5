import fc from "fast-check";
import { assessForm } from "../../../src/app/assessForm";
import { a1 } from "../../../src/core/workbook/address";
import type { Result } from "../../../src/core/result";
import type { Blueprint, CellValue } from "../../../src/core/workbook/blueprint";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import { blueprintOf, emptySheet, sheetOf } from "../../support/blueprintOf";
import { cellsOf, snapshotOf, valueOf } from "../../support/cellsOf";
import { fillPatch, formCells } from "../../support/formCells";
import { formOf, hash } from "../../support/formOf";
import { goldenFilling } from "../../support/goldenFilling";
import { createOfficeHost } from "../../support/officeHost/createOfficeHost";
import { excelHostOver } from "../../support/officeHost/excelHostOver";
import { readEdition } from "../../support/readEdition";
import { sampleBlueprint } from "../../support/sampleBlueprint";

const criteria = readEdition("pmqa-4.0-cells");
const agencies = ["agency-1-complete", "agency-2-partial", "agency-3-top", "agency-4-typed"];

async function readByFile(blueprint: Blueprint): Promise<Result<Snapshot>> {
  const file = createXlsxHost(null);
  valueOf(await file.create(blueprint));
  return file.read();
}

/** The cells alone: where there are lists to choose from only a file tells. */
function withoutChoices<T extends Result<Snapshot>>(read: T) {
  return read.ok ? { ...read, value: cellsAlone(read.value) } : read;
}

function cellsAlone({ sheets }: Snapshot): Snapshot {
  return { sheets: sheets.map(({ validated: _validated, ...sheet }) => sheet) };
}

describe("the excel host beside the xlsx host", () => {
  it.each([
    ["a form", formOf(criteria).blueprint],
    ["a workbook with every kind of cell", sampleBlueprint()],
  ])("tells the same of %s", async (_, blueprint) => {
    const office = createOfficeHost();
    office.open(blueprint);
    expect(await excelHostOver(office).read()).toEqual(withoutChoices(await readByFile(blueprint)));
  });

  it.each(agencies)("gives %s the same results, in the same cells", async (name) => {
    const { blueprint } = formOf(criteria);
    const filling = [...goldenFilling(name)].map(([key, filled]): [string, CellValue] => [
      key,
      "typed" in filled ? filled.typed : filled.value,
    ]);
    const sheets = fillPatch(formCells(blueprint), new Map(filling));
    const office = createOfficeHost();
    office.open(blueprint);
    const [excel, file] = [excelHostOver(office), createXlsxHost(null)];
    valueOf(await file.create(blueprint));
    const options = { editions: [criteria], edition: null, ambiguous: null, hash, today: "2026-11-21" };

    const results = [];
    for (const host of [excel, file]) {
      valueOf(await host.apply({ sheets, last: null }));
      const assessed = await assessForm(host, options);
      results.push([assessed, withoutFigures(await snapshotOf(host))]);
    }
    expect(results[0]).toEqual(results[1]);
  });

  it("names errors, and tells them from texts", async () => {
    const office = createOfficeHost();
    office.open(blueprintOf(sheetOf("ก", "| #REF! |")));
    office
      .sheet("ก")
      .rows.get(1)
      ?.set(2, {
        value: { error: "#REF!" },
        formula: null,
        numberFormat: "General",
        isLocked: false,
      });
    const { sheets } = await snapshotOf(excelHostOver(office));
    expect(sheets[0]?.cells.map(({ kind, value }) => [kind, value])).toEqual([
      ["text", "#REF!"],
      ["error", "#REF!"],
    ]);
  });

  it("gives back any texts that were written, however Excel would read them", async () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.constantFrom(
        "1.1",
        "TRUE",
        "จริง",
        "85%",
        "1/2",
        "5-6",
        "ม.ค. 2569",
        "'ก",
        "@",
        "=A1",
        "+1",
        "-",
        " 1 ",
      ),
      fc.string({ unit: fc.constantFrom(..."กเ้๑1./-%='+@ E"), minLength: 1 }),
    );
    const place = fc.record({ row: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 9 }) });
    const cells = fc.uniqueArray(fc.tuple(place, text), {
      selector: ([{ row, column }]) => a1(row, column),
      maxLength: 30,
    });
    const office = createOfficeHost();
    await fc.assert(
      fc.asyncProperty(cells, async (written) => {
        office.open(blueprintOf(emptySheet("ก")));
        const host = excelHostOver(office);
        const patch = { sheet: "ก", rows: [], cells: written.map(([at, value]) => ({ ...at, value })) };
        valueOf(await host.apply({ sheets: [patch], last: null }));
        expect(cellsOf(await snapshotOf(host), "ก")).toEqual(
          Object.fromEntries(written.map(([{ row, column }, value]) => [a1(row, column), value])),
        );
      }),
      { numRuns: 60 },
    );
  });
});

/** A snapshot without what only a recalculation tells: the figures of formulas. */
function withoutFigures(snapshot: Snapshot): unknown {
  return cellsAlone(snapshot).sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map(({ row, column, kind, value, format, formula }) =>
      formula === undefined ? { row, column, kind, value, format } : { row, column, formula },
    ),
  }));
}
