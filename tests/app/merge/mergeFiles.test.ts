import { builtInEditions } from "../../../src/app/builtInEditions";
import { type MergeFile } from "../../../src/app/merge/readMergeFiles";
import { type MergeHow, mergeFiles } from "../../support/mergeFiles";
import { checkForm } from "../../../src/app/checkForm";
import { listSheetName } from "../../../src/core/authoring/tables/choiceLists";
import { CategoryId } from "../../../src/core/criteria/ids";
import type { FormRequest, Identity } from "../../../src/core/form/identity";
import { noChoices, type MergeChoices } from "../../../src/core/merging/mergeChoices";
import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import { createMemoryHost } from "../../../src/hosts/memory/createMemoryHost";
import { valueOf } from "../../support/cellsOf";
import { hash } from "../../support/formOf";
import { filledFormFile, type Filling } from "../../support/filledFormFile";
import { readEdition } from "../../support/readEdition";
import { workbookFile } from "../../support/workbookPackage";

const edition = readEdition("pmqa-4.0-cells");
const met = "c1!1.1.B.1|#self";
const first = [CategoryId.parse("1")];
const second = [CategoryId.parse("2")];

async function file(
  name: string,
  filling: Filling = {},
  identity: Partial<Identity> = {},
  request: Partial<FormRequest> = {},
): Promise<MergeFile> {
  const whole = { categories: first, reportingUnit: name, ...identity };
  return { name: `${name}.xlsx`, bytes: await filledFormFile(edition, filling, whole, request) };
}

async function merge(
  files: readonly MergeFile[],
  choices: MergeChoices = noChoices,
  how: Partial<MergeHow> = {},
) {
  const target = createXlsxHost(null);
  const result = await mergeFiles(
    files,
    {
      editions: builtInEditions(),
      edition: null,
      ambiguous: null,
      hash,
      openWorkbook: (bytes) => createXlsxHost(bytes),
      target,
      issueId: "merged",
      language: "th",
      ...how,
    },
    choices,
  );
  return { result, bytes: target.bytes(), codes: result.problems.map(({ code }) => code) };
}

describe("merging files", () => {
  it("writes one form that is opened again as the agency's, not computed", async () => {
    const { result, bytes } = await merge([
      await file("กองแผน", { [met]: "มี" }),
      await file("กองคลัง", { "c2!2.1.B.1|#self": "ไม่มี" }, { categories: second }),
    ]);
    expect(result.problems).toEqual([]);
    const again = await checkForm(createXlsxHost(bytes), {
      editions: builtInEditions(),
      edition: null,
      ambiguous: null,
      hash,
    });
    expect(again.problems).toEqual([]);
    const { progress, submission } = valueOf(again);
    expect(progress.map(({ category, answered }) => [category, answered.self])).toEqual([
      ["1", 1],
      ["2", 1],
    ]);
    expect(submission.stamp.issueId).toBe("merged");
    expect(submission.cells.get("summary!notice|#stale")?.value).toBe(2);
    expect(submission.cells.get("cover!1|#value")?.value).toBe("1/12");
  });

  it("gives the same file, byte for byte, whatever order the files come in", async () => {
    const files = await Promise.all([
      file("ก", { [met]: "มี" }),
      file("ข", { [met]: "ไม่มี" }),
      file("ค", { "c2!2.1.B.1|#self": "1" }, { categories: second }),
    ]);
    const forwards = await merge(files);
    const backwards = await merge([...files].reverse());
    expect(backwards.bytes).toEqual(forwards.bytes);
  });

  it("counts a file once that is given twice, and tells two files of one name apart", async () => {
    const one = await file("ก", { [met]: "มี" });
    const twice = await merge([one, { ...one, name: "สำเนา.xlsx" }]);
    expect(twice.codes).toEqual(["batch/identical"]);
    const other = { ...(await file("ข", { [met]: "ไม่มี" })), name: "ก.xlsx" };
    const { shares, conflicts } = valueOf((await merge([one, other])).result);
    expect(shares.map((share) => share.file)).toEqual(["ก.xlsx", "ก.xlsx (2)"]);
    expect(conflicts).toHaveLength(1);
  });

  it("tells conflicts in words with stable keys, and settles them by choices", async () => {
    const files = [await file("ก", { [met]: "มี" }), await file("ข", { [met]: "ไม่มี" })];
    const open = await merge(files);
    expect(open.codes).toEqual(["merge/unsettled"]);
    const [conflict] = valueOf(open.result).conflicts;
    expect(conflict).toMatchObject({
      key: met,
      name: "1.1.B.1 ผลประเมินตนเอง",
      rows: ["1.1.B.1"],
      group: "1",
      values: [
        { text: "มี", origins: [{ file: "ก.xlsx", unit: "ก" }] },
        { text: "ไม่มี", origins: [{ file: "ข.xlsx" }] },
      ],
      chosen: null,
    });
    const choice = { ...noChoices, byCell: new Map([[met, [conflict?.values[1]?.id ?? ""]]]) };
    const settled = await merge(files, choice);
    expect(settled.codes).toEqual([]);
    expect(valueOf(settled.result)).toMatchObject({ unsettled: 0, conflicts: [{ chosen: 1 }] });
    const shares = valueOf(settled.result).shares.map(({ chosen, differing }) => [chosen, differing]);
    expect(shares).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it("counts what each file gave", async () => {
    const files = [
      await file("ก", { [met]: "มี", "c1!1.1.A.1|#self": "มี" }),
      await file("ข", { [met]: "✓" }, { agencyCode: "", ministry: "", agencyKind: "" }),
    ];
    const { shares } = valueOf((await merge(files)).result);
    // Both covers have the agency's name, the year and the round.
    expect(shares).toMatchObject([
      { file: "ก.xlsx", unit: "ก", categories: ["1"], shared: 4, alone: 4 },
      { file: "ข.xlsx", shared: 4, alone: 0 },
    ]);
  });

  it("makes the workbook in whatever host it is given", async () => {
    const host = createMemoryHost();
    await merge([await file("ก", { [met]: "มี" })], noChoices, { target: host });
    expect(valueOf(await host.read()).sheets.map(({ name }) => name)).toContain("ที่มา");
  });
});

describe("merging is refused", () => {
  it("where there is no form", async () => {
    expect((await merge([])).codes).toEqual(["merge/no-form"]);
  });

  it.each<[string, Partial<Identity>, string]>([
    ["another agency", { agencyCode: "B002", agencyName: "กรมอื่น" }, "merge/other-agency"],
    ["another year", { year: 2570 }, "merge/other-period"],
    ["another round", { round: 2 }, "merge/other-period"],
    ["no agency", { agencyCode: "", agencyName: "" }, "batch/no-agency"],
  ])("where a file is of %s, with the file's name", async (_, identity, code) => {
    const { result, bytes } = await merge([await file("ก"), await file("ข", {}, identity)]);
    expect(result.ok).toBe(false);
    expect(bytes).toBeNull();
    expect(result.problems).toMatchObject([{ code, place: { file: "ข.xlsx" } }]);
  });

  it("where a file is of another edition", async () => {
    const other = {
      name: "ข.xlsx",
      bytes: await filledFormFile(readEdition("pmqa-4.0"), {}, { categories: first }),
    };
    const { result } = await merge([await file("ก"), other]);
    expect(result.problems).toMatchObject([{ code: "merge/other-edition", place: { file: "ข.xlsx" } }]);
  });

  it("where a file isn't a form, told of every one", async () => {
    const foreign = { name: "ค.xlsx", bytes: workbookFile() };
    const damaged = { name: "ง.xlsx", bytes: new Uint8Array([1, 2, 3]) };
    const { result } = await merge([await file("ก"), foreign, damaged]);
    expect(result.problems.map(({ code, place }) => [code, place.file])).toEqual([
      ["form/not-ours", "ค.xlsx"],
      ["file/not-a-workbook", "ง.xlsx"],
    ]);
  });

  it("once for a meaning of marks that isn't one", async () => {
    const { codes } = await merge([await file("ก"), await file("ข")], noChoices, { ambiguous: "บางที" });
    expect(codes).toEqual(["request/unknown-choice"]);
  });
});

it("passes over other workbooks of a folder, but no damaged file", async () => {
  const foreign = { name: "ค.xlsx", bytes: workbookFile(), isOfFolder: true };
  expect((await merge([await file("ก"), foreign])).codes).toEqual(["merge/passed-over"]);
  const criteria = { ...foreign, bytes: workbookFile({ sheets: [{ name: listSheetName }] }) };
  expect((await merge([await file("ก"), criteria])).codes).toEqual(["merge/passed-over"]);
  const damaged = { name: "ง.xlsx", bytes: new Uint8Array([1, 2, 3]), isOfFolder: true };
  expect((await merge([await file("ก"), damaged])).result.ok).toBe(false);
});
