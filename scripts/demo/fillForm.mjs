import { readFileSync, writeFileSync } from "node:fs";
import "../../bench/typescript.mjs";
import { fillByLibreOffice } from "./fillByLibreOffice.mjs";

const { createXlsxHost } = await import("../../src/hosts/xlsx/createXlsxHost.ts");
const { sheetOfMark } = await import("../../src/core/form/keys.ts");
const { a1 } = await import("../../src/core/workbook/address.ts");

/**
 * Fills entries into a copy of a form and says what did it: LibreOffice where it and its Python bridge are there, as
 * a person would, else the product's own writer, which puts values into cells just the same.
 */
export async function fillForm(form, filled, entries) {
  const host = createXlsxHost(readFileSync(form));
  const snapshot = valueOf(await host.read());
  const places = findPlaces(snapshot);
  const cells = entries.map(({ row, column, value }) => {
    const place = places.get(`${row}|${column}`);
    if (place === undefined) throw new Error(`the form has no cell ${row} ${column}`);
    return { ...place, value };
  });
  const byOffice = fillByLibreOffice(form, filled, cells.map(typedCell));
  if (byOffice.isFilled) return "กรอกและบันทึกด้วย LibreOffice (filled by LibreOffice)";
  valueOf(await host.apply({ sheets: patchesOf(cells), last: null }));
  writeFileSync(filled, host.bytes());
  return `กรอกด้วยโปรแกรมนี้เอง (filled by the product's own writer: ${byOffice.reason})`;
}

/** Where each cell with keys stands, by the keys of its row and column. */
function findPlaces({ sheets }) {
  const places = new Map();
  for (const { name, cells } of sheets) {
    const mark = cells.find(({ value }) => typeof value === "string" && sheetOfMark(value) !== null);
    if (mark === undefined) continue;
    const columns = cells.filter(({ row, column }) => row === mark.row && column !== mark.column);
    const rows = cells.filter(({ row, column }) => column === mark.column && row !== mark.row);
    for (const { row, value: rowKey } of rows)
      for (const { column, value: columnKey } of columns)
        places.set(`${rowKey}|${columnKey}`, { sheet: name, row, column });
  }
  return places;
}

function typedCell({ sheet, row, column, value }) {
  const cell = { sheet, cell: a1(row, column) };
  return typeof value === "number" ? { ...cell, value } : { ...cell, text: value };
}

function patchesOf(cells) {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => ({
    sheet,
    cells: cells
      .filter((cell) => cell.sheet === sheet)
      .map(({ row, column, value }) => ({ row, column, value })),
    rows: [],
  }));
}

function valueOf(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
