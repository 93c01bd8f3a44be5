import { builtInEditions } from "../../../src/app/builtInEditions";
import { readFormFile } from "../../../src/app/batch/readFormFile";
import type { ReadFile } from "../../../src/core/consolidation/readFile";
import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import { createDesk } from "../../../src/taskpane/batch/createDesk";
import type { BatchSettings } from "../../../src/ui/collect/batchServices";
import { howToRead } from "../../support/batches";
import { snapshotOf, valueOf } from "../../support/cellsOf";
import { criteriaOf } from "../../support/criteriaOf";
import { filledFormFile } from "../../support/filledFormFile";
import { goldenFormFile } from "../../support/goldenFormFile";

const settings = (change: Partial<BatchSettings> = {}): BatchSettings => ({
  language: "th",
  shownBy: "name",
  chosen: [],
  listed: 2,
  ...change,
});

let one: ReadFile;
let two: ReadFile;
let corrected: ReadFile;

beforeAll(async () => {
  const read = async (name: string, agency: string, agencyCode: string) => {
    const bytes = await goldenFormFile(agency, { agencyCode, agencyName: `กรม ${agencyCode}` });
    return readFormFile({ name, bytes }, howToRead(builtInEditions()));
  };
  one = await read("หนึ่ง.xlsx", "agency-1-complete", "A1");
  two = await read("สอง.xlsx", "agency-2-partial", "A2");
  corrected = await read("สอง แก้ไข.xlsx", "agency-3-top", "A2");
});

const sumsOf = async (desk: ReturnType<typeof createDesk>, about: BatchSettings) =>
  valueOf(await desk.settle(about)).view.sums;

describe("the desk", () => {
  it("answers with what the files on it come to, and forgets those that leave", async () => {
    const desk = createDesk();
    await desk.add([one, two]);
    expect(await sumsOf(desk, settings())).toEqual({ chosen: 2, accepted: 1, noted: 1, setAside: 0 });
    await desk.remove([two.name]);
    expect(await sumsOf(desk, settings({ listed: 1 }))).toEqual({
      chosen: 1,
      accepted: 1,
      noted: 0,
      setAside: 0,
    });
    await desk.clear(null);
    expect(valueOf(await desk.settle(settings({ listed: 0 }))).view.files).toEqual([]);
  });

  it("says loudly that a file is lost on the way", async () => {
    const desk = createDesk();
    await desk.add([one]);
    const { view } = valueOf(await desk.settle(settings({ listed: 2 })));
    expect(view.faults.map(({ code }) => code)).toEqual(["batch/sum-of-files"]);
  });

  it("counts the file that a person has chosen last", async () => {
    const desk = createDesk();
    await desk.add([two, corrected]);
    expect((await sumsOf(desk, settings())).setAside).toBe(2);
    const chosen = [corrected.sha256 ?? "", two.sha256 ?? ""];
    const { view } = valueOf(await desk.settle(settings({ chosen })));
    expect(view.files.find(({ name }) => name === two.name)?.fate).toBe("noted");
  });

  it("goes on from its own workbook: a corrected file takes its agency's place, and the changes are told", async () => {
    const desk = createDesk();
    await desk.add([one, two]);
    const { file, outline } = valueOf(await desk.composeWorkbook(settings()));
    expect(outline.sheets.every(({ rows }) => rows.length === 0)).toBe(true);

    const next = createDesk();
    const base = valueOf(await next.openBase(new File([file.bytes], file.name)));
    expect(base.files.map(({ name }) => name).sort()).toEqual([two.name, one.name].sort());
    expect(valueOf(await next.settle(settings())).changes).toEqual([]);
    await next.add([corrected]);
    const { view, changes } = valueOf(await next.settle(settings({ listed: 3 })));
    expect(view.sums).toEqual({ chosen: 3, accepted: 2, noted: 0, setAside: 1 });
    expect(changes).toMatchObject([{ kind: "changed", agency: "กรม A2" }]);
    expect(changes?.[0]?.cells).toContainEqual({
      id: "1.2.S.1",
      part: "คำตอบของหน่วยงาน",
      before: "",
      after: "มี",
    });
  });

  it("refuses to go on from any other workbook", async () => {
    const bytes = await goldenFormFile("agency-1-complete");
    const opened = await createDesk().openBase(new File([new Uint8Array(bytes)], "form.xlsx"));
    expect(opened.problems.map(({ code }) => code)).toEqual(["batch/not-a-consolidation"]);
  });

  it("takes last year's scores from a consolidated workbook as from forms", async () => {
    const desk = createDesk();
    await desk.add([one, two]);
    const { file } = valueOf(await desk.composeWorkbook(settings()));
    expect(valueOf(await desk.setEarlier([new File([file.bytes], file.name)]))).toBe(2);
    const form = await goldenFormFile("agency-1-complete", { agencyCode: "A1", agencyName: "กรม A1" });
    expect(valueOf(await desk.setEarlier([new File([new Uint8Array(form)], "form.xlsx")]))).toBe(1);
    const refused = await desk.setEarlier([new File(["x"], "บันทึก.txt")]);
    expect(refused.problems.map(({ code, place }) => [code, place.file])).toEqual([
      ["file/not-a-workbook", "บันทึก.txt"],
    ]);
  });

  it("puts together forms of an edition that only they have, says so, and goes on from their workbook", async () => {
    const unseen = {
      ...criteriaOf({ items: { "1.1": [1, 1, 1] }, results: { "2.1": ["*1"] } }),
      id: "unseen",
    };
    const formOf = (agencyCode: string, answer: string) =>
      filledFormFile(unseen, { "c1!1.1.B.1|#self": answer }, { agencyCode, agencyName: `กรม ${agencyCode}` });
    const read = async (agencyCode: string) =>
      readFormFile(
        { name: `${agencyCode}.xlsx`, bytes: await formOf(agencyCode, "met") },
        howToRead(builtInEditions()),
      );
    const desk = createDesk();
    await desk.add([structuredClone(await read("A1")), structuredClone(await read("A2"))]);
    const { view } = valueOf(await desk.settle(settings()));
    expect(view.sums).toEqual({ chosen: 2, accepted: 2, noted: 0, setAside: 0 });
    expect(view.notes.map(({ code }) => code)).toEqual(["form/carried-edition-used"]);
    const { file } = valueOf(await desk.composeWorkbook(settings()));

    const next = createDesk();
    valueOf(await next.openBase(new File([file.bytes], file.name)));
    await next.add([await read("A3")]);
    expect((await sumsOf(next, settings({ listed: 3 }))).accepted).toBe(3);
    expect(valueOf(await next.setEarlier([new File([file.bytes], file.name)]))).toBe(2);

    const spoilt = new Uint8Array(await formOf("A1", "?"));
    const slip = valueOf(
      await next.makeSlip({ name: "A1.xlsx", sizeBytes: spoilt.length, blob: new Blob([spoilt]) }),
    );
    expect(slip?.name).toMatch(/^UNSEEN_2569_A1_/);
  });

  it("makes a workbook in Thai digits, and tells the one who goes on from it", async () => {
    const desk = createDesk();
    await desk.add([one, two]);
    const { file } = valueOf(await desk.composeWorkbook(settings({ hasThaiDigits: true })));
    const { sheets } = await snapshotOf(createXlsxHost(file.bytes));
    expect(sheets[0]?.cells.some(({ value }) => String(value).includes("พ.ศ. ๒๕๖๙"))).toBe(true);
    const opened = valueOf(await createDesk().openBase(new File([file.bytes], file.name)));
    expect(opened.hasThaiDigits).toBe(true);
  });

  it("carries nothing in a workbook of aliases", async () => {
    const desk = createDesk();
    await desk.add([one, two]);
    const { file } = valueOf(await desk.composeWorkbook(settings({ shownBy: "alias" })));
    const { sheets } = await snapshotOf(createXlsxHost(file.bytes));
    expect(sheets.filter(({ name }) => name.startsWith("_pmqa"))).toEqual([]);
    expect(sheets.flatMap(({ cells }) => cells).filter(({ value }) => value === "กรม A1")).toEqual([]);
  });

  it("gives the same tidy data as lines of CSV and of JSON", async () => {
    const desk = createDesk();
    await desk.add([one, two]);
    const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    const csv = textOf(valueOf(await desk.composeCsv(settings())).bytes)
      .trimEnd()
      .split("\r\n");
    const json = textOf(valueOf(await desk.composeJsonLines(settings())).bytes)
      .trimEnd()
      .split("\n");
    expect(json.length).toBeGreaterThan(144);
    expect(csv).toHaveLength(json.length + 1);
  });

  it("merges the copies that were read with each decision anew", async () => {
    const desk = createDesk();
    const copy = async (name: string, agency: string) => {
      const bytes = await goldenFormFile(agency, {
        agencyCode: "A1",
        agencyName: "กรม A1",
        reportingUnit: name,
      });
      return { name, sizeBytes: bytes.length, blob: new Blob([new Uint8Array(bytes)]) };
    };
    const files = [await copy("ก.xlsx", "agency-1-complete"), await copy("ข.xlsx", "agency-2-partial")];
    const read = valueOf(await desk.readMerge({ files, language: "th" }));
    expect(read.shares.map(({ file }) => file)).toEqual(["ก.xlsx", "ข.xlsx"]);
    expect(read.unsettled).toBe(read.conflicts);
    const [group] = read.groups;
    const decisions = { byConflict: {}, byGroup: { [group?.id ?? ""]: "ข.xlsx" }, all: null };
    const decided = await desk.decideMerge({ decisions, language: "en" });
    expect(decided.unsettled).toBe(read.unsettled - (group?.conflicts.length ?? 0));
    expect(decided.groups[0]?.name).toMatch(/^Category/);
    const { file } = valueOf(await desk.writeMerge({ issueId: "new" }));
    expect((await snapshotOf(createXlsxHost(file.bytes))).sheets.map(({ name }) => name)).toContain("ที่มา");
  });
});
