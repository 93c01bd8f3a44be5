import { builtInEditions } from "../../src/app/builtInEditions";
import { createLayoutContext } from "../../src/core/form/createLayoutContext";
import { layoutSheets } from "../../src/core/form/layoutSheets";
import { cellKeyText } from "../../src/core/form/keys";
import { keyRow, rowsOf } from "../../src/core/form/mapSheet";
import type { Blueprint, CellValue } from "../../src/core/workbook/blueprint";
import { styleNamed } from "../../src/core/workbook/styles";
import { fitsRow } from "../../src/core/workbook/text/rowHeight";
import { createMemoryHost } from "../../src/hosts/memory/createMemoryHost";
import { snapshotOf } from "../support/cellsOf";
import { formOf, requestOf } from "../support/formOf";
import { startOffice, type Office } from "../support/libreoffice/office";
import { neededHeights, standingTexts, type StandingText } from "../support/neededHeights";
import { mergeCopies, copyOf } from "../support/mergedForm";
import { upgradeSnapshot } from "../support/upgradedForm";
import { nextYearAtWork } from "../support/nextYear";
import { fullConsolidation, withAllRows, workbookOf } from "../support/sampleBatch";
import { slipOf } from "../support/slips";
import { usualTexts, worstTexts } from "../support/worstTexts";
import { fillingWith, writeFormIn } from "../support/writtenForm";

// The oracle is a real layout engine: LibreOffice's own optimal heights, with the stand-in of the form's face, of
// every text that stands in a row. A row of ours is never lower than that. LibreOffice's lines are lower than the
// face's own, so upwards lines are compared: a row is at most half as high again as the lines of its highest text,
// or a single line higher, unless its layout asks for a least height.

/** What LibreOffice's rounding to hundredths of a millimetre may differ by, in points. */
const roundingPt = 0.1;
/** Ours over what is needed, at most. */
const mostRatio = 1.5;
/** The height of a row without a word: no row is made lower than that. */
const lineHeightPt = 25;
/**
 * A line over the size of the type: LibreOffice takes the typographic measures of the face (Laksaman's own at 0.66),
 * Windows larger ones; a row of 409 points holds 19 lines of 16.
 */
const lineRatios = { libreOffice: 1.07, face: 1.34 } as const;
const cellPaddingPt = 3;
/** What a row shows of a text that it doesn't hold, at least: all of 409 points but a line. */
const mostWholeLinesPt = 380;

interface Row {
  readonly name: string;
  readonly row: number;
  readonly heightPt: number;
  readonly leastPt: number;
  readonly texts: readonly StandingText[];
}

let office: Office;
beforeAll(() => (office = startOffice({ timeoutMs: 300_000 })));
afterAll(() => office.stop());

describe.each(
  builtInEditions().flatMap((edition) =>
    (["th", "en"] as const).map((language) => [edition.id, language, edition] as const),
  ),
)("the rows of %s in %s", (_, language, edition) => {
  const form = formOf(edition, {}, { language });
  const leastOf = leastHeights(edition, language);

  it("are as high as their text needs", async () => {
    expect(await misfits(rowsIn(form.blueprint, leastOf))).toEqual([]);
  });

  it.each([
    ["usual", usualTexts],
    ["worst", worstTexts],
  ])("are as high as they need once filled with %s texts and assessed", async (_kind, texts) => {
    const host = createMemoryHost();
    await writeFormIn(host, edition, form, fillingWith(edition, form, language, texts));
    const { sheets } = await snapshotOf(host);
    const found = new Map(
      sheets.flatMap(({ name, cells }) =>
        cells.map(({ row, column, value }): [string, CellValue] => [`${name} ${row} ${column}`, value]),
      ),
    );
    const rows = rowsIn(form.blueprint, leastOf, {
      textAt: (sheet, row, column) => found.get(`${sheet} ${row} ${column}`) ?? null,
      rowAt: (sheet, row) => host.rowOf(sheet, row),
    });
    expect(await misfits(rows)).toEqual([]);
  });
});

// Lists and slips are read line by line and need no upper bound: none of their rows is lower than its text needs.

const longTexts = [...usualTexts, ...worstTexts];

describe.each(["th", "en"] as const)("what is made of forms in %s", (language) => {
  const criteria = builtInEditions()[0]!;
  const typed = (place: number) => longTexts[place % longTexts.length] ?? "";
  /** Every third cell that takes an answer, a figure or a text is filled, each copy's in its own words. */
  const filling = (turn: number) =>
    formOf(criteria, {}, { language }).slots.slots.flatMap((slot, place): readonly [string, string][] =>
      place % 3 === 0 && ["answer", "note", "indicator", "profile"].includes(slot.field.kind)
        ? [[cellKeyText(slot), typed(place + turn)]]
        : [],
    );
  const identity = { agencyName: "สำนักงานพัฒนาระบบราชการและการบริหารจัดการภาครัฐแห่งชาติ ".repeat(3).trim() };

  it("has rows of a slip that are never lower than their text needs", async () => {
    const { snapshot } = copyOf(criteria, "form.xlsx", filling(0), identity, { language });
    const slip = slipOf(criteria, snapshot)?.blueprint;
    expect(slip?.sheets[0]?.rows.length).toBeGreaterThan(100);
    expect(await cutRows(slip!)).toEqual([]);
  });

  it("has rows of a merged form's lists that are never lower than their text needs", async () => {
    const copies = ["แผนงาน", "บริหารทรัพยากรบุคคลและพัฒนาระบบราชการ".repeat(3)].map((unit, turn) =>
      copyOf(
        criteria,
        `แบบประเมินของกอง${unit}_ฉบับแก้ไข(${turn}).xlsx`,
        filling(turn),
        { ...identity, reportingUnit: `กอง${unit}` },
        { language },
      ),
    );
    const { blueprint } = mergeCopies(criteria, copies).copy.form;
    const lists = blueprint.sheets.filter(({ key }) => key.startsWith("merge-"));
    expect(lists).toHaveLength(2);
    expect(await cutRows({ ...blueprint, sheets: lists })).toEqual([]);
  });

  it("has rows of next year's form that are never lower than their text needs", async () => {
    const { made } = await nextYearAtWork(Object.fromEntries(filling(1)), { language }, criteria);
    expect(made.account.coming.text).toBeGreaterThan(100);
    expect(await cutRows(made.form.blueprint)).toEqual([]);
  });

  it("has rows of an upgraded form's lists that are never lower than their text needs", async () => {
    const { snapshot } = copyOf(criteria, "form.xlsx", filling(0), identity, { language });
    const { form } = await upgradeSnapshot(criteria, snapshot, builtInEditions()[1]!, null, { language });
    const lists = form.blueprint.sheets.filter(({ key }) => key.startsWith("carried-"));
    expect(lists).toHaveLength(3);
    expect(await cutRows({ ...form.blueprint, sheets: lists })).toEqual([]);
  });

  it("has rows of a consolidated workbook that are never lower than their text needs", async () => {
    expect(await cutRows(withAllRows(workbookOf(fullConsolidation({ language }))))).toEqual([]);
  });
});

/** The least height that the layout asks for in a row, by the sheet's key and the row. */
function leastHeights(
  edition: Parameters<typeof formOf>[0],
  language: "th" | "en",
): ReadonlyMap<string, number> {
  const drafts = layoutSheets(createLayoutContext(edition, requestOf(edition, {}, { language })));
  return new Map(
    drafts.flatMap((draft) =>
      rowsOf(draft).map((row, at): [string, number] => [
        `${draft.key} ${keyRow + 1 + at}`,
        row.leastHeightPt ?? lineHeightPt,
      ]),
    ),
  );
}

/** Every row that is seen, with what stands in it: as it was made, or as it is now. */
function rowsIn(
  { sheets }: Blueprint,
  leastOf: ReadonlyMap<string, number>,
  now?: {
    readonly textAt: (sheet: string, row: number, column: number) => CellValue;
    readonly rowAt: (sheet: string, row: number) => { heightPt?: number; isHidden?: boolean };
  },
): readonly Row[] {
  return sheets
    .filter(({ visibility }) => visibility === "visible")
    .flatMap((sheet) =>
      sheet.rows.flatMap((row): readonly Row[] => {
        const { heightPt = sheet.defaultRowHeightPt, isHidden = false } = {
          ...row,
          ...now?.rowAt(sheet.name, row.row),
        };
        if (isHidden) return [];
        const texts = standingTexts(sheet, row, (column, issued) =>
          now === undefined ? issued : now.textAt(sheet.name, row.row, column),
        );
        const leastPt = leastOf.get(`${sheet.key} ${row.row}`) ?? lineHeightPt;
        return [{ name: sheet.name, row: row.row, heightPt, leastPt, texts }];
      }),
    );
}

/** Rows that cut a text, in sheets whose rows may be as high as they like. */
async function cutRows(blueprint: Blueprint): Promise<readonly unknown[]> {
  const rows = rowsIn(blueprint, new Map());
  // A cell of data that doesn't wrap is one line, as Excel shows it, whatever line ends its text has.
  const inLine = (each: StandingText): StandingText =>
    styleNamed(each.style).wraps ? each : { ...each, text: each.text.replace(/\s+/g, " ") };
  return misfits(rows.map((row) => ({ ...row, leastPt: row.heightPt, texts: row.texts.map(inLine) })));
}

/** Rows that cut a text, or that are higher than any of their texts gives reason for. */
async function misfits(rows: readonly Row[]): Promise<readonly unknown[]> {
  const texts = rows.flatMap(({ texts: own }) => own);
  const heights = await neededHeights(office, texts);
  let next = 0;
  return rows.flatMap(({ name, row, heightPt, leastPt, texts: own }) => {
    const measured = own.map((text) => ({ ...text, neededPt: heights[next++] ?? 0 }));
    const highest = measured.reduce((one, other) => (other.neededPt > one.neededPt ? other : one), {
      neededPt: 0,
    });
    // What no row holds is shown in whole lines, and in full in the annex.
    const isWhole = measured.every(({ text, style, widthChars }) =>
      fitsRow({ text, style: styleNamed(style), widthChars }),
    );
    const neededPt = isWhole ? highest.neededPt : mostWholeLinesPt;
    const isCut = heightPt + roundingPt < neededPt;
    const mostPt = Math.max(leastPt, ...measured.map(highestAllowedPt));
    const isTooHigh = heightPt > mostPt + roundingPt;
    return isCut || isTooHigh ? [{ name, row, heightPt, leastPt, ...highest }] : [];
  });
}

/** As high as a row may be for a text that LibreOffice gives this height. */
function highestAllowedPt({ style, neededPt }: StandingText & { readonly neededPt: number }): number {
  const { sizePt } = styleNamed(style);
  const lines = Math.round(neededPt / (sizePt * lineRatios.libreOffice));
  const heightPt = (count: number) => count * sizePt * lineRatios.face + cellPaddingPt;
  // Heights are stored in quarters of a point.
  return Math.ceil(4 * Math.max(mostRatio * heightPt(lines), heightPt(lines + 1))) / 4;
}
