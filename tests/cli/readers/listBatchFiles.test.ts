import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listBatchFiles } from "../../../src/cli/readers/listBatchFiles";
import { valueOf } from "../../support/cellsOf";

let folder: string;
const at = (...path: readonly string[]) => join(folder, ...path);
const put = (...path: readonly string[]) => {
  mkdirSync(at(...path, ".."), { recursive: true });
  writeFileSync(at(...path), "เนื้อหา");
};
const namesOf = async (...paths: readonly string[]) => {
  const { files, leftOut } = valueOf(await listBatchFiles(paths));
  return { files: files.map(({ name }) => name), leftOut };
};

/** Nothing is closed to root, as whom tests may run. */
async function asNobody<T>(act: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return act();
  chmodSync(folder, 0o755);
  process.seteuid?.("nobody");
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pmqa-list-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("the files of a folder", () => {
  it("are those of its folders too, by code units, whatever they are", async () => {
    for (const path of ["ข.xlsx", "b/2.xlsx", "b/ก/1.xlsx", "a.pdf", "B.xlsx", "b-1.xlsx"])
      put(...path.split("/"));
    expect(await namesOf(folder)).toEqual({
      files: ["B.xlsx", "a.pdf", "b-1.xlsx", "b/2.xlsx", "b/ก/1.xlsx", "ข.xlsx"],
      leftOut: [],
    });
  });

  it("have the path and the size that they are read by", async () => {
    put("a", "1.xlsx");
    const { files } = valueOf(await listBatchFiles([folder]));
    expect(files).toEqual([
      { name: "a/1.xlsx", path: at("a", "1.xlsx"), sizeBytes: Buffer.byteLength("เนื้อหา") },
    ]);
  });

  it("are without what is hidden and what programs keep there, which is told", async () => {
    for (const path of ["a.xlsx", "~$a.xlsx", ".~lock.a.xlsx#", ".git/x", "b/Thumbs.db", "b/.DS_Store"])
      put(...path.split("/"));
    expect(await namesOf(folder)).toEqual({
      files: ["a.xlsx"],
      leftOut: [".git", ".~lock.a.xlsx#", "b/.DS_Store", "b/Thumbs.db", "~$a.xlsx"],
    });
  });

  it("are each there once, whatever links lead round in circles", async () => {
    put("b", "1.xlsx");
    symlinkSync("..", at("b", "up"));
    symlinkSync("b", at("a"));
    symlinkSync(join("b", "1.xlsx"), at("0.xlsx"));
    symlinkSync("loop", at("loop"));
    expect(await namesOf(folder)).toEqual({ files: ["b/1.xlsx", "loop"], leftOut: [] });
  });

  it("are there where a link leads out of it", async () => {
    put("elsewhere", "1.xlsx");
    mkdirSync(at("chosen"));
    symlinkSync(at("elsewhere"), at("chosen", "linked"));
    symlinkSync(at("gone"), at("chosen", "gone.xlsx"));
    expect(await namesOf(at("chosen"))).toEqual({ files: ["gone.xlsx", "linked/1.xlsx"], leftOut: [] });
  });

  it("that can't be looked into is told, and the others are listed", async () => {
    put("a", "1.xlsx");
    put("b", "1.xlsx");
    chmodSync(at("a"), 0);
    const listed = await asNobody(() => listBatchFiles([folder]));
    chmodSync(at("a"), 0o700);
    expect(listed.problems).toMatchObject([
      { code: "file/unreadable", place: { file: "a" }, params: { reason: "EACCES" } },
    ]);
    expect(valueOf(listed).files.map(({ name }) => name)).toEqual(["b/1.xlsx"]);
  });
});

describe("a choice of several", () => {
  it("names the folder that a file is in", async () => {
    put("a", "1.xlsx");
    put("b", "c", "1.xlsx");
    put("2.xlsx");
    expect((await namesOf(at("a"), at("b"), at("2.xlsx"))).files).toEqual([
      "2.xlsx",
      "a/1.xlsx",
      "b/c/1.xlsx",
    ]);
  });

  it("tells two files of one name apart by the folders above, however their paths are spelt", async () => {
    put("a", "x", "1.xlsx");
    put("b", "x", "1.xlsx");
    const chosen = [at("b", "x"), at("a", "x")];
    expect((await namesOf(...chosen)).files).toEqual(["a/x/1.xlsx", "b/x/1.xlsx"]);
  });

  it("has a file once that was chosen twice", async () => {
    put("a", "1.xlsx");
    expect((await namesOf(at("a"), at("a", "1.xlsx"), at("a"))).files).toEqual(["a/1.xlsx"]);
    expect((await namesOf(at("a", "1.xlsx"), at("a"))).files).toEqual(["a/1.xlsx"]);
  });

  it("takes a file that is named outright, be it hidden", async () => {
    put(".a.xlsx");
    expect((await namesOf(at(".a.xlsx"))).files).toEqual([".a.xlsx"]);
  });

  it("fails where any leads nowhere, and tells which", async () => {
    put("a.xlsx");
    const listed = await listBatchFiles([at("a.xlsx"), at("none"), at("a.xlsx", "b")]);
    expect(listed).toMatchObject({
      ok: false,
      problems: [
        { code: "file/not-found", place: { file: at("none") } },
        { code: "file/unreadable", place: { file: at("a.xlsx", "b") }, params: { reason: "ENOTDIR" } },
      ],
    });
  });
});
