import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recordOf } from "../../src/app/batch/packRecord";
import type { ReaderSetting } from "../../src/app/batch/readerMessages";
import { createNodeReaders } from "../../src/cli/readers/createNodeReaders";
import { listBatchFiles } from "../../src/cli/readers/listBatchFiles";
import type { PathToRead } from "../../src/cli/readers/pathToRead";
import type { ReadFile } from "../../src/core/consolidation/readFile";
import { cellsEdition } from "../support/assessedForm";
import { bombs } from "../support/bombs";
import { valueOf } from "../support/cellsOf";
import { answersIn, filledFormFile } from "../support/filledFormFile";
import { goldenFormFile } from "../support/goldenFormFile";
import { checkout } from "../support/runProcess";

const script = join(checkout, "dist", "cli", "readerWorker.js");
const golden = ["agency-1-complete", "agency-2-partial", "agency-3-top", "agency-4-typed"];
const forms = new Map<string, Uint8Array>();
let folder: string;

beforeAll(async () => {
  if (!existsSync(script)) throw new Error("the command line isn't built: npm run build");
  for (const name of golden) forms.set(name, await goldenFormFile(name));
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pmqa-readers-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, bytes: Uint8Array) => writeFileSync(join(folder, name), bytes);
const putGolden = () => forms.forEach((bytes, name) => put(`${name}.xlsx`, bytes));
const listed = async () => valueOf(await listBatchFiles([folder])).files;
const codesOf = ({ problems }: ReadFile) => problems.map(({ code }) => code);

/** The files as so many threads have read them. */
async function readBy(
  jobs: number,
  files: readonly PathToRead[],
  setting: Partial<ReaderSetting> = {},
): Promise<readonly ReadFile[]> {
  const readers = createNodeReaders({
    setting: { edition: null, ambiguous: null, ...setting },
    jobs,
    script,
  });
  try {
    return await readers.readAll(files, { signal: new AbortController().signal });
  } finally {
    readers.close();
  }
}

describe("the built threads that read files", () => {
  it("read every form among files made to harm, refuse each of those, and have the facts of all", async () => {
    putGolden();
    Object.values(bombs).forEach((make, at) => put(`agency-${at % 5}-harm-${at}.xlsx`, make()));
    const read = await readBy(2, await listed());
    expect(read).toHaveLength(golden.length + Object.keys(bombs).length);
    for (const file of read) {
      const bytes = readFileSync(join(folder, file.name));
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      expect(file).toMatchObject({ sizeBytes: bytes.length, sha256 });
      const isGood = !file.name.includes("harm");
      expect([file.name, file.form !== null]).toEqual([file.name, isGood]);
      // Refused by what they are: none of them made its thread die or hang.
      expect(codesOf(file).filter((code) => code.startsWith("batch/"))).toEqual([]);
      if (isGood) expect(recordOf(file).statements).toHaveLength(72);
      else expect(codesOf(file)).not.toEqual([]);
    }
  });

  it("read the same, however many they are and in whatever order files come", async () => {
    putGolden();
    put("note.pdf", Buffer.from("%PDF-1.7"));
    const files = await listed();
    const byOne = await readBy(1, files);
    expect(await readBy(3, files)).toEqual(byOne);
    expect(await readBy(2, [...files].reverse())).toEqual([...byOne].reverse());
  });

  it("read by the edition and the meaning of marks that a person gives", async () => {
    const own = { ...cellsEdition(), id: "own-edition" };
    put("form.xlsx", await filledFormFile(own, answersIn("1.1", ["x"])));
    const [carried] = await readBy(1, await listed());
    expect(carried?.form).toMatchObject({ edition: "own-edition", carried: expect.any(String) });
    const [uncounted] = await readBy(1, await listed(), { edition: own });
    expect(uncounted).toMatchObject({ form: { edition: "own-edition", self: { answered: 0 } } });
    expect(uncounted?.form).not.toHaveProperty("carried");
    const [settled] = await readBy(1, await listed(), { edition: own, ambiguous: "not" });
    expect(settled).toMatchObject({ form: { self: { answered: 1 } } });
  });

  it("tell what has gone since the files were listed, and read on", async () => {
    putGolden();
    const files = await listed();
    rmSync(join(folder, "agency-1-complete.xlsx"));
    const [gone, other] = await readBy(2, files);
    expect(gone).toMatchObject({
      sha256: null,
      form: null,
      problems: [{ code: "file/not-found", place: {} }],
    });
    expect(other?.form).not.toBeNull();
  });

  it("stop when they are told to, and leave nothing running", async () => {
    putGolden();
    const control = new AbortController();
    const read: string[] = [];
    const readers = createNodeReaders({ setting: { edition: null, ambiguous: null }, jobs: 2, script });
    const batch = readers.readAll(await listed(), {
      signal: control.signal,
      onRead: ({ name }) => {
        read.push(name);
        control.abort(new Error("enough"));
      },
    });
    await expect(batch).rejects.toThrow("enough");
    expect(read).toHaveLength(1);
    readers.close();
  });
});
