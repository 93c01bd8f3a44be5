import type { Box } from "../../../src/core/workbook/address";
import { a1 } from "../../../src/core/workbook/address";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import { snapshotOf } from "../../support/cellsOf";
import { readBack } from "../../support/filledForm";
import { formCells } from "../../support/formCells";
import { formOf } from "../../support/formOf";
import { smallEdition } from "../../support/smallEdition";

const criteria = smallEdition();
const form = formOf(criteria);
const places = formCells(form.blueprint);
const host = createXlsxHost(null);
let issued: Snapshot;

beforeAll(async () => {
  await host.create(form.blueprint);
  issued = await snapshotOf(host);
});

/** The form with other places of lists in one sheet; null where nobody knows. */
function withLists(name: string, to: (boxes: readonly Box[]) => readonly Box[] | null): Snapshot {
  return {
    sheets: issued.sheets.map(({ validated = [], ...sheet }) => {
      const boxes = sheet.name === name ? to(validated) : validated;
      return boxes === null ? sheet : { ...sheet, validated: boxes };
    }),
  };
}

function lostIn(snapshot: Snapshot) {
  return readBack(criteria, form, snapshot)
    .problems.filter(({ code }) => code === "reading/lost-validation")
    .map(({ place, params }) => [place.sheet, place.cell, params["count"]]);
}

function addressOf(key: string): string {
  const { row, column } = places.get(key) ?? { row: 0, column: 0 };
  return a1(row, column);
}

describe("lists to choose from", () => {
  it("are all there in a form as it was issued", () => {
    expect(lostIn(issued)).toEqual([]);
    expect(issued.sheets.some(({ validated }) => validated === undefined)).toBe(false);
  });

  it("are told once a sheet where they are gone, with their count and their first cell", () => {
    const answers = form.slots.slots.filter(({ sheet, field }) => sheet === "c1" && field.kind === "answer");
    expect(lostIn(withLists("หมวด 1", () => []))).toEqual([
      ["หมวด 1", addressOf("c1!1.1.B.1|#self"), answers.length],
    ]);
  });

  it("are told for directions of indicators too", () => {
    const directions = form.slots.slots.filter(
      ({ field }) => field.kind === "indicator" && field.part === "direction",
    );
    expect(lostIn(withLists("หมวด 7", () => []))).toEqual([
      ["หมวด 7", expect.any(String), directions.length],
    ]);
  });

  it("are missing from those cells alone that no list covers", () => {
    const { row, column } = places.get("c1!1.1.B.1|#self") ?? { row: 0, column: 0 };
    const cut = withLists("หมวด 1", (boxes) =>
      boxes.map((box) => (box.left === column && box.top === row ? { ...box, top: row + 1 } : box)),
    );
    expect(lostIn(cut)).toEqual([["หมวด 1", a1(row, column), 1]]);
  });

  it("aren't looked for where nobody knows where a sheet has them", () => {
    expect(lostIn(withLists("หมวด 1", () => null))).toEqual([]);
  });
});
