import { randomBytes } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { type InflateRaw, inflateRaw } from "../../../../src/hosts/xlsx/package/inflateRaw";
import { openPackage } from "../../../../src/hosts/xlsx/package/openPackage";
import { readSnapshot } from "../../../../src/hosts/xlsx/reading/readSnapshot";
import { workbookFile, workbookParts } from "../../../support/workbookPackage";
import { type ZipLies, type ZipPart, zipOf } from "../../../support/zipOf";

const mebibyte = 1024 * 1024;
const inflateNoExtra: InflateRaw = (compressed, size) => {
  if (size >= mebibyte) throw new Error("must not be inflated");
  return inflateRaw(compressed, size);
};

/** What opening such a file ends with. */
function refusal(file: Uint8Array, limits = {}): unknown {
  const opened = openPackage(file, { limits });
  return opened.ok
    ? "opened"
    : opened.problems.map(({ code, params }) => [code, params["measure"] ?? params["part"]]);
}

/** A workbook's file with parts added, or replaced, and with lies about the whole. */
function fileWith(parts: readonly ZipPart[], lies: ZipLies = {}): Uint8Array {
  return zipOf(workbookParts({ parts }), lies);
}

const extra = (lies: ZipPart["lies"], more: Partial<ZipPart> = {}): readonly ZipPart[] => [
  { name: "xl/extra.bin", content: "extra", ...more, ...(lies ? { lies } : {}) },
];

describe("a package that is made to harm", () => {
  it.each([
    ["grows too much when inflated", { content: new Uint8Array(2 * mebibyte) }, "ratio"],
    [
      "says it is larger than any part may be",
      { content: randomBytes(mebibyte), lies: { size: 65 * mebibyte } },
      "entryBytes",
    ],
  ])("gives no entry that %s, and doesn't inflate it", (_, part, measure) => {
    const opened = openPackage(fileWith(extra(undefined, part)), { inflateRaw: inflateNoExtra });
    expect(opened.ok && opened.value.bytes("xl/extra.bin")).toMatchObject({
      problems: [{ code: "file/too-large", params: { measure, part: "xl/extra.bin" } }],
    });
  });

  it("is refused where its parts are longer than the file", () => {
    const large = [1, 2, 3, 4, 5].map((number) => ({
      name: `xl/${number}.bin`,
      content: "x",
      lies: { size: 60 * mebibyte, compressedSize: 60 * mebibyte },
    }));
    expect(refusal(fileWith(large))).toEqual([["file/damaged", "xl/1.bin"]]);
  });

  it("gives no more entries where those that were asked for are too large together", () => {
    const honest = [1, 2, 3].map((number) => ({ name: `xl/${number}.bin`, content: new Uint8Array(9000) }));
    const opened = openPackage(fileWith(honest), { limits: { totalBytes: 24_000 } });
    const given = [1, 2, 2, 3].map((number) => opened.ok && opened.value.bytes(`xl/${number}.bin`));
    expect(given.slice(0, 3)).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
    expect(given[3]).toMatchObject({
      problems: [{ code: "file/too-large", params: { measure: "totalBytes" } }],
    });
  });

  it("is refused where the file itself is too large", () => {
    expect(refusal(workbookFile(), { fileBytes: 100 })).toEqual([["file/too-large", "fileBytes"]]);
  });

  it("is refused for too many entries", () => {
    const parts = Array.from({ length: 60_000 }, (_, index) => ({
      name: `a/${index}`,
      content: "",
      isStored: true,
    }));
    expect(refusal(zipOf(parts))).toEqual([["file/too-large", "entries"]]);
  });

  it("is refused where it counts more than 65,535 entries, which only zip64 can", () => {
    const parts = Array.from({ length: 100_000 }, (_, index) => ({
      name: `a/${index}`,
      content: "",
      isStored: true,
    }));
    expect(refusal(zipOf(parts))).toEqual([["file/too-large", "entries"]]);
    expect(refusal(zipOf(parts, { count: 0xffff }))).toEqual([["file/damaged", ""]]);
  });

  it.each([
    ["longer than it says", { content: "x".repeat(5000), lies: { size: 100 } }],
    ["shorter than it says", { content: "x".repeat(100), lies: { size: 5000 } }],
    ["a thousand times as long as it says", { content: new Uint8Array(64 * mebibyte), lies: { size: 100 } }],
    ["not what its checksum says", { content: "x".repeat(100), lies: { crc: 1 } }],
    ["not deflated at all", { content: "x", compressed: Buffer.from("\xff\xff\xff\xff", "latin1") }],
    ["empty where it should hold something", { content: "x", compressed: new Uint8Array() }],
    [
      "cut off",
      { content: "xyz".repeat(99), compressed: deflateRawSync(Buffer.from("xyz".repeat(99))).subarray(0, 5) },
    ],
  ])("gives no part whose content is %s", (_, part) => {
    const opened = openPackage(fileWith(extra(undefined, part)));
    if (!opened.ok) throw new Error("must open");
    expect(opened.value.bytes("xl/extra.bin")).toMatchObject({
      ok: false,
      problems: [{ code: "file/damaged", params: { part: "xl/extra.bin" } }],
    });
  });

  it("doesn't take a part over the XML bound for text", () => {
    const opened = openPackage(fileWith(extra(undefined)), { limits: { xmlBytes: 4 } });
    expect(opened).toMatchObject({ ok: false, problems: [{ code: "file/too-large" }] });
  });

  it.each([
    ["/etc/passwd"],
    ["../outside.xml"],
    ["xl/../../outside.xml"],
    ["xl/./a.xml"],
    ["xl//a.xml"],
    ["xl\\..\\outside.xml"],
    ["C:/outside.xml"],
    ["xl/a\u0000.xml"],
    [""],
  ])("is refused for an entry called %j", (name) => {
    expect(refusal(fileWith([{ name, content: "x" }]))).toEqual([["file/damaged", ""]]);
  });

  it("is refused for a name without end", () => {
    expect(refusal(fileWith([{ name: "a".repeat(256), content: "x" }]))).toEqual([["file/damaged", ""]]);
  });

  it("is refused where an entry stands twice, in whatever case", () => {
    const twice = [...workbookParts(), { name: "XL/Workbook.xml", content: "<x/>" }];
    expect(refusal(zipOf(twice))).toEqual([["file/damaged", "XL/Workbook.xml"]]);
  });

  it.each([
    ["has the local header of another entry", { headerAt: 0 }],
    ["has another name in its local header", { localName: "xl/other.bin" }],
    ["has another method in its local header", { localMethod: 0 }],
    ["has another size in its local header", { localSize: 6 }],
    ["is compressed in an unusual way", { method: 12 }],
    ["is stored, but not in its own length", { method: 0, size: 4 }],
    ["ends after the directory begins", { compressedSize: 5000 }],
  ])("is refused for an entry that %s", (_, lies) => {
    expect(refusal(fileWith(extra(lies)))).toEqual([["file/damaged", "xl/extra.bin"]]);
  });

  it("is refused where an entry lies inside another", () => {
    const inner = { name: "xl/inner.bin", content: "inner", isStored: true };
    const outer = { name: "xl/outer.bin", content: zipOf([inner]), isStored: true };
    const insideOuter = Buffer.from(fileWith([outer])).indexOf("xl/inner.bin") - 30;
    expect(refusal(fileWith([outer, inner]))).toBe("opened");
    const overlapping = fileWith([outer, { ...inner, lies: { headerAt: insideOuter } }]);
    expect(refusal(overlapping)).toEqual([["file/damaged", ""]]);
  });

  it.each([
    ["by the old method", 0x1],
    ["strongly", 0x40],
    ["with its names", 0x2000],
  ])("is told from a damaged one where an entry is encrypted %s", (_, flags) => {
    expect(refusal(fileWith(extra({ flags })))).toEqual([["file/encrypted", undefined]]);
  });

  it.each<[string, ZipLies]>([
    ["is split over several disks", { disk: 1 }],
    ["counts fewer entries than it has", { count: 3 }],
    ["counts more entries than it has", { count: 12 }],
    ["marks its numbers as zip64's", { count: 0xffff, directoryStart: 0xffffffff }],
    ["has a zip64 record before its end", { beforeEnd: Buffer.alloc(76, "PK\u0006\u0006") }],
    ["points its directory elsewhere", { directoryStart: 0 }],
  ])("is refused where it %s", (_, lies) => {
    expect(refusal(fileWith([], lies))).toEqual([["file/damaged", ""]]);
  });

  it("opens with folders, a comment, and entries whose sizes follow their content", () => {
    const streamed = { name: "xl/extra.bin", content: "extra", lies: { flags: 8, localSize: 0 } };
    const file = fileWith([{ name: "xl/", content: "", isStored: true }, streamed], {
      comment: Buffer.from("saved"),
    });
    expect(refusal(file)).toBe("opened");
  });

  it("is refused as a whole where a part that everything needs is a bomb", () => {
    const file = fileWith([{ name: "xl/sharedStrings.xml", content: "x".repeat(5000), lies: { size: 100 } }]);
    const opened = openPackage(file);
    if (!opened.ok) throw new Error("must open");
    expect(readSnapshot(opened.value)).toMatchObject({ ok: false, problems: [{ code: "file/damaged" }] });
  });
});
