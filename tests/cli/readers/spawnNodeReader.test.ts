import { join } from "node:path";
import { createReaderPool } from "../../../src/app/batch/createReaderPool";
import { spawnNodeReader } from "../../../src/cli/readers/spawnNodeReader";
import { filesNamed } from "../../support/scriptedReaders";

const script = join(__dirname, "../../support/doomedReader.cjs");
const setting = { edition: null, ambiguous: null };
const never = new AbortController().signal;

function poolOf(size: number, hangsAfterMs = 60_000) {
  return createReaderPool({ spawn: spawnNodeReader(script), setting, size, hangsAfterMs });
}

describe("a thread that reads", () => {
  it.each(["exits", "throws", "rejects", "says what can't be cloned", "takes all memory"])(
    "and %s gives way to another, and the rest is read",
    async (doing) => {
      const pool = poolOf(2);
      const read = await pool.readAll(filesNamed("1 reads", doing, "2 reads", "3 reads"), { signal: never });
      pool.close();
      const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/);
      expect(read).toMatchObject([
        { name: "1 reads", sha256, problems: [] },
        { name: doing, sha256, problems: [{ code: "batch/reader-died" }] },
        { name: "2 reads", sha256, problems: [] },
        { name: "3 reads", sha256, problems: [] },
      ]);
    },
  );

  it("and loops for ever is ended", async () => {
    const pool = poolOf(1, 300);
    const read = await pool.readAll(filesNamed("loops", "1 reads"), { signal: never });
    pool.close();
    expect(read).toMatchObject([
      { sizeBytes: 1, problems: [{ code: "batch/reader-hung" }] },
      { name: "1 reads", problems: [] },
    ]);
  });

  it("and loops for ever is ended when the batch is stopped", async () => {
    const control = new AbortController();
    const pool = poolOf(1);
    const batch = pool.readAll(filesNamed("loops", "1 reads"), {
      signal: control.signal,
      onStart: () => setTimeout(() => control.abort(new Error("enough")), 50),
    });
    await expect(batch).rejects.toThrow("enough");
    expect(await pool.read({ name: "2 reads", sizeBytes: 1 }, never)).toMatchObject({ problems: [] });
    pool.close();
  });

  it("that isn't there is the batch's fault and no file's", async () => {
    const pool = createReaderPool({ spawn: spawnNodeReader(`${script}.none`), setting, size: 1 });
    await expect(pool.readAll(filesNamed("1 reads"), { signal: never })).rejects.toThrow(
      "Cannot find module",
    );
  });
});
