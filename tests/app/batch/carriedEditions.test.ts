import { carrySheets } from "../../../src/app/batch/carrySheets";
import { consolidateFiles } from "../../../src/app/batch/consolidateFiles";
import { editionsOfFiles } from "../../../src/app/batch/editionsOfFiles";
import { recordOf } from "../../../src/app/batch/packRecord";
import { readCarried } from "../../../src/app/batch/readCarried";
import { readFormFile } from "../../../src/app/batch/readFormFile";
import { shareCarried } from "../../../src/app/batch/shareCarried";
import { carriedKeys } from "../../../src/core/consolidation/carried/carriedKeys";
import type { ReadFile } from "../../../src/core/consolidation/readFile";
import type { Criteria } from "../../../src/core/criteria/schema";
import { editionHash } from "../../../src/core/form/stamp";
import type { BlueprintRow } from "../../../src/core/workbook/blueprint";
import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import { howToRead, openSetting } from "../../support/batches";
import { blueprintOf, sheetOf } from "../../support/blueprintOf";
import { valueOf } from "../../support/cellsOf";
import { criteriaOf } from "../../support/criteriaOf";
import { filledFormFile } from "../../support/filledFormFile";
import { hash } from "../../support/formOf";

const sketch = criteriaOf({ items: { "1.1": [1, 1, 1] }, results: { "2.1": ["*1"] } });
const atHand: Criteria = { ...sketch, id: "at-hand" };
const unseen: Criteria = { ...sketch, id: "unseen" };
const other: Criteria = { ...unseen, name: { ...unseen.name, th: "เกณฑ์อีกฉบับ" } };

async function readFileOf(criteria: Criteria, agencyCode: string): Promise<ReadFile> {
  const bytes = await filledFormFile(
    criteria,
    { "c1!1.1.B.1|#self": "met" },
    { agencyCode, agencyName: `กรม ${agencyCode}` },
  );
  return readFormFile({ name: `${agencyCode}.xlsx`, bytes }, howToRead([atHand]));
}

const files = (async () => [
  await readFileOf(unseen, "A1"),
  await readFileOf(unseen, "A2"),
  await readFileOf(other, "A3"),
  await readFileOf(atHand, "A4"),
])();

function batchOf(read: readonly ReadFile[]) {
  return consolidateFiles({
    files: read,
    chosen: read.length,
    setting: openSetting,
    editions: [atHand],
    hash,
    recordOf,
  });
}

/** A workbook that carries the files, with rows of its hidden sheet changed. */
async function carriedBy(
  read: readonly ReadFile[],
  change: (row: BlueprintRow) => BlueprintRow | null = (row) => row,
) {
  const sheets = carrySheets(read, openSetting, [atHand]).map(({ moreRows = [], rows, ...sheet }) => ({
    ...sheet,
    rows: [...rows, ...moreRows].flatMap((row) => change(row) ?? []),
  }));
  const host = createXlsxHost(null);
  valueOf(await host.create(blueprintOf(sheetOf("ภาพรวม", "| คะแนน |"), ...sheets)));
  return host;
}

const keyOf = ({ cells }: BlueprintRow) => cells[0]?.value;

describe("a batch of forms of editions that aren't at hand", () => {
  it("keeps what a form carries, and of a thousand forms the very same letters", async () => {
    const [first, second, third, fourth] = await files;
    expect(typeof first?.form?.carried).toBe("string");
    expect(second?.form?.carried).toBe(first?.form?.carried);
    expect(third?.form?.carried).not.toBe(first?.form?.carried);
    expect(fourth?.form).not.toHaveProperty("carried");
    expect(first?.problems).toEqual([]);
    const posted = structuredClone(first);
    expect(posted === undefined ? null : shareCarried(posted)).toEqual(first);
  });

  it("knows these editions besides those at hand, each once", async () => {
    const editions = editionsOfFiles(await files, [atHand]);
    expect(editions.map((each) => editionHash(each, hash))).toEqual(
      [atHand, unseen, other].map((each) => editionHash(each, hash)),
    );
  });

  it("leaves out an edition that isn't what its file says", async () => {
    const [first] = await files;
    const form = first?.form;
    if (first === undefined || form === undefined || form === null) throw new Error("no form was read");
    const lying = { ...first, form: { ...form, editionHash: "0".repeat(64) } };
    expect(editionsOfFiles([lying], [atHand])).toEqual([atHand]);
    expect(batchOf([lying])).toMatchObject({ ok: false, problems: [{ code: "form/unknown-edition" }] });
  });

  it("comes to results by the edition of most, and tells it", async () => {
    const made = batchOf(await files);
    expect(valueOf(made).criteria).toEqual(unseen);
    expect(made.problems).toMatchObject([
      { code: "form/carried-edition-used", params: { edition: "unseen" } },
    ]);
    expect(
      valueOf(made).fates.map(({ file, reasons }) => [file.name, reasons.map(({ code }) => code)]),
    ).toEqual([
      ["A1.xlsx", []],
      ["A2.xlsx", []],
      ["A3.xlsx", ["batch/edition-known-otherwise"]],
      ["A4.xlsx", ["batch/other-edition"]],
    ]);
  });

  it("tells that the edition at hand with its id is another one", async () => {
    const [, , third] = await files;
    const batch = { chosen: 1, setting: openSetting, editions: [unseen], hash, recordOf };
    const made = consolidateFiles({ ...batch, files: third === undefined ? [] : [third] });
    expect(made.problems).toMatchObject([{ code: "form/edition-known-otherwise" }]);
  });
});

describe("a consolidated workbook", () => {
  it("carries every edition of its forms once, those at hand too", async () => {
    const [first, ...others] = await files;
    const read = [...(first === undefined ? [] : [first]), ...others];
    const keys = carrySheets(read, openSetting, [atHand]).flatMap(({ rows, moreRows = [] }) =>
      [...rows, ...moreRows].map(keyOf),
    );
    expect(keys.filter((key) => key === carriedKeys.edition)).toHaveLength(3);
    expect(keys.filter((key) => key === carriedKeys.file)).toHaveLength(4);
  });

  it("gives back its files with their editions, wherever it is opened", async () => {
    const read = await files;
    const host = await carriedBy(read);
    expect(valueOf(await readCarried(host, [atHand]))?.files).toEqual(read);
    const elsewhere = valueOf(await readCarried(host, [other]))?.files ?? [];
    expect(
      editionsOfFiles(elsewhere, [other])
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["at-hand", "unseen", "unseen"]);
  });

  it.each<readonly [string, (row: BlueprintRow) => BlueprintRow | null]>([
    ["is missing", (row) => (keyOf(row) === carriedKeys.edition ? null : row)],
    [
      "was cut off",
      (row) =>
        keyOf(row) === carriedKeys.edition
          ? { ...row, cells: row.cells.map((cell, at) => (at === 0 ? cell : { ...cell, value: "AAAA" })) }
          : row,
    ],
  ])("is damaged where an edition of its forms %s", async (_, change) => {
    const host = await carriedBy(await files, change);
    expect(await readCarried(host, [atHand])).toMatchObject({
      ok: false,
      problems: [{ code: "batch/carried-damaged" }],
    });
  });

  it("from before editions were carried is read as ever", async () => {
    const read = (await files).slice(3);
    const older = await carriedBy(read, (row) =>
      keyOf(row) === carriedKeys.edition || keyOf(row) === carriedKeys.editionCount ? null : row,
    );
    expect(valueOf(await readCarried(older, [atHand]))?.files).toEqual(read);
  });
});
