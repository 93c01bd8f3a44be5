import { inflateRawSync } from "node:zlib";
import { openPackage } from "../../../../src/hosts/xlsx/package/openPackage";
import { relationships, workbookFile, workbookParts } from "../../../support/workbookPackage";
import { zipOf } from "../../../support/zipOf";
import { compoundFile } from "../../../support/compoundFile";

/** The codes of the problems that opening the file ends with; empty where it opens. */
function codesOf(file: Uint8Array): readonly string[] {
  const opened = openPackage(file);
  return opened.ok ? [] : opened.problems.map(({ code }) => code);
}

const officeType = "application/vnd.openxmlformats-officedocument";
const excelType = "application/vnd.ms-excel";

describe("openPackage", () => {
  it.each([
    ["a workbook", `${officeType}.spreadsheetml.sheet.main+xml`],
    ["a template", `${officeType}.spreadsheetml.template.main+xml`],
    ["a workbook with macros", `${excelType}.sheet.macroEnabled.main+xml`],
    ["a template with macros", `${excelType}.template.macroEnabled.main+xml`],
  ])("opens %s", (_, mainType) => {
    expect(codesOf(workbookFile({ mainType }))).toEqual([]);
  });

  it.each([
    ["an empty file", new Uint8Array(), "file/not-a-workbook"],
    [
      "a page saved under the wrong name",
      Buffer.from("<html><table><tr><td>1</td></tr></table></html>"),
      "file/not-a-workbook",
    ],
    ["comma-separated text", Buffer.from("รหัส,ผล\n1.1.B.1,มี\n"), "file/not-a-workbook"],
    ["half a signature", Buffer.from("PK"), "file/not-a-workbook"],
    ["an old workbook", compoundFile("Root Entry", "Workbook"), "file/old-xls"],
    ["a still older workbook", compoundFile("Root Entry", "Book"), "file/old-xls"],
    ["an old document", compoundFile("Root Entry", "WordDocument"), "file/not-a-workbook"],
    [
      "a workbook behind a password",
      compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage"),
      "file/encrypted",
    ],
    ["a zip file of something else", zipOf({ "readme.txt": "hello" }), "file/not-a-workbook"],
    [
      "a document",
      workbookFile({ mainType: `${officeType}.wordprocessingml.document.main+xml` }),
      "file/not-a-workbook",
    ],
    [
      "slides",
      workbookFile({ mainType: `${officeType}.presentationml.presentation.main+xml` }),
      "file/not-a-workbook",
    ],
    [
      "a binary workbook",
      workbookFile({ mainType: `${excelType}.sheet.binary.macroEnabled.main` }),
      "file/xlsb",
    ],
    [
      "an OpenDocument workbook",
      zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
      "file/ods",
    ],
    [
      "an OpenDocument text",
      zipOf({ mimetype: "application/vnd.oasis.opendocument.text" }),
      "file/not-a-workbook",
    ],
    [
      "a package whose workbook is missing",
      zipOf(workbookParts().filter(({ name }) => name !== "xl/workbook.xml")),
      "file/damaged",
    ],
    [
      "a package without relationships",
      zipOf(workbookParts().filter(({ name }) => name !== "_rels/.rels")),
      "file/damaged",
    ],
  ])("says of %s what it is", (_, file, code) => {
    expect(codesOf(file)).toEqual([code]);
  });

  it("finds the workbook by its relationship, wherever it lies and however names are written", () => {
    const parts = workbookParts().filter(
      ({ name }) => !name.includes("workbook.xml") && !name.includes("ontent"),
    );
    const workbook = workbookParts().find(({ name }) => name === "xl/workbook.xml")!;
    const types = workbookParts().find(({ name }) => name === "[Content_Types].xml")!;
    const opened = openPackage(
      zipOf([
        { ...types, content: String(types.content).replace("/xl/workbook.xml", "/Anders/Mappe.xml") },
        ...parts.filter(({ name }) => name !== "_rels/.rels"),
        { name: "_rels/.rels", content: relationships([["a", "officeDocument", "/anders/mappe.xml"]]) },
        { name: "Anders/Mappe.xml", content: workbook.content },
      ]),
    );
    expect(opened).toMatchObject({ ok: true, value: { workbookPart: "anders/mappe.xml" } });
  });

  it("gives a part's content, its stored bytes, and a problem for a part that isn't there", () => {
    const opened = openPackage(
      workbookFile({ parts: [{ name: "xl/media/a.bin", content: "กข".repeat(50) }] }),
    );
    if (!opened.ok) throw new Error("must open");
    const content = opened.value.text("XL/Media/A.bin");
    expect(content).toMatchObject({ ok: true, value: "กข".repeat(50) });
    const raw = opened.value.raw("xl/media/a.bin")!;
    expect(inflateRawSync(raw).toString()).toBe("กข".repeat(50));
    expect(opened.value.bytes("nowhere")).toMatchObject({ ok: false, problems: [{ code: "file/damaged" }] });
    expect(opened.value.raw("nowhere")).toBeUndefined();
  });

  it("uses the inflater it is given", () => {
    let calls = 0;
    const inflateRaw = (compressed: Uint8Array, size: number) => {
      calls += 1;
      return inflateRawSync(compressed, { maxOutputLength: size });
    };
    expect(openPackage(workbookFile(), { inflateRaw })).toMatchObject({ ok: true });
    expect(calls).toBeGreaterThan(0);
  });

  it("reads a file that lies inside a larger buffer", () => {
    const file = workbookFile();
    const around = new Uint8Array(file.length + 20);
    around.set(file, 7);
    expect(codesOf(around.subarray(7, 7 + file.length))).toEqual([]);
  });
});
