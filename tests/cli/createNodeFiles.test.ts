import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createNodeFiles } from "../../src/cli/createNodeFiles";

const files = createNodeFiles();
const content = new TextEncoder().encode("เนื้อหา");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pmqa-files-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("reading a file", () => {
  it("gives its bytes", async () => {
    writeFileSync(join(folder, "ก.xlsx"), content);
    expect(await files.read(join(folder, "ก.xlsx"))).toEqual({ ok: true, value: content, problems: [] });
  });

  it("that isn't there is a problem that names it", async () => {
    const file = join(folder, "none.xlsx");
    expect(await files.read(file)).toMatchObject({
      ok: false,
      problems: [{ code: "file/not-found", place: { file } }],
    });
  });

  it.each([
    ["a folder", () => mkdirSync(join(folder, "x"))],
    ["a file behind a file", () => writeFileSync(join(folder, "y"), "")],
  ])("that is %s is a problem", async (what, make) => {
    make();
    const file = what === "a folder" ? join(folder, "x") : join(folder, "y", "x");
    expect(await files.read(file)).toMatchObject({ ok: false, problems: [{ code: "file/unreadable" }] });
  });

  it("that is larger than any form isn't even begun", async () => {
    const file = join(folder, "large.xlsx");
    writeFileSync(file, "");
    truncateSync(file, 65 * 1024 * 1024);
    expect(await files.read(file)).toMatchObject({
      ok: false,
      problems: [{ code: "file/too-large", params: { measure: "fileBytes" } }],
    });
  });
});

describe("writing a file", () => {
  it("leaves nothing else behind", async () => {
    const file = join(folder, "ผล.xlsx");
    expect(await files.write(file, content, { mayReplace: false })).toMatchObject({ ok: true });
    expect(readdirSync(folder)).toEqual(["ผล.xlsx"]);
    expect(readFileSync(file)).toEqual(Buffer.from(content));
  });

  it("doesn't touch a file that is there, unless it may", async () => {
    const file = join(folder, "a.xlsx");
    writeFileSync(file, "กรอกแล้ว");
    expect(await files.write(file, content, { mayReplace: false })).toMatchObject({
      ok: false,
      problems: [{ code: "file/exists", place: { file } }],
    });
    expect(readFileSync(file, "utf8")).toBe("กรอกแล้ว");
    expect(await files.write(file, content, { mayReplace: true })).toMatchObject({ ok: true });
    expect(readFileSync(file)).toEqual(Buffer.from(content));
  });

  it("keeps who may read it, and the link that leads to it", async () => {
    const file = join(folder, "a.xlsx");
    const link = join(folder, "link.xlsx");
    writeFileSync(file, "");
    chmodSync(file, 0o640);
    symlinkSync(file, link);
    expect(await files.write(link, content, { mayReplace: true })).toMatchObject({ ok: true });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readFileSync(file)).toEqual(Buffer.from(content));
  });

  it.each([true, false])(
    "into a folder that isn't there is a problem (may replace: %s)",
    async (mayReplace) => {
      const file = join(folder, "none", "a.xlsx");
      expect(await files.write(file, content, { mayReplace })).toMatchObject({
        ok: false,
        problems: [{ code: "file/unwritable", place: { file }, params: { reason: "ENOENT" } }],
      });
    },
  );

  it("over a folder is a problem, and leaves nothing behind", async () => {
    mkdirSync(join(folder, "a.xlsx"));
    writeFileSync(join(folder, "a.xlsx", "ใน"), "");
    const written = await files.write(join(folder, "a.xlsx"), content, { mayReplace: true });
    expect(written).toMatchObject({ ok: false, problems: [{ code: "file/unwritable" }] });
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  it("with a name longer than the system takes is a problem", async () => {
    const written = await files.write(join(folder, `${"ก".repeat(100)}.xlsx`), content, {
      mayReplace: false,
    });
    expect(written).toMatchObject({ ok: false, problems: [{ params: { reason: "ENAMETOOLONG" } }] });
  });
});

describe("looking at a path", () => {
  it("tells files, folders and nothing apart", async () => {
    writeFileSync(join(folder, "a"), "");
    expect(await files.kindOf(join(folder, "a"))).toBe("file");
    expect(await files.kindOf(folder)).toBe("folder");
    expect(await files.kindOf(join(folder, "b"))).toBe("nothing");
    expect(await files.kindOf(join(folder, "a", "b"))).toBe("nothing");
  });

  it("knows one file by its other names", async () => {
    writeFileSync(join(folder, "a"), "");
    symlinkSync(join(folder, "a"), join(folder, "b"));
    expect(await files.isSame(join(folder, "a"), join(folder, "b"))).toBe(true);
    expect(await files.isSame(join(folder, "a"), join(folder, "c"))).toBe(false);
  });

  it("makes folders in folders, and minds none that are there", async () => {
    const deep = join(folder, "ก", "ข");
    expect(await files.makeFolder(deep)).toMatchObject({ ok: true });
    expect(await files.makeFolder(deep)).toMatchObject({ ok: true });
    expect(existsSync(deep)).toBe(true);
    writeFileSync(join(folder, "file"), "");
    expect(await files.makeFolder(join(folder, "file"))).toMatchObject({
      ok: false,
      problems: [{ code: "file/unwritable" }],
    });
  });
});
