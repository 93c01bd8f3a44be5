import { createReaderPool } from "../../../src/app/batch/createReaderPool";
import {
  type Act,
  factsOf,
  filesNamed,
  readingOf,
  readSoundly,
  scriptedReaders,
} from "../../support/scriptedReaders";

const setting = { edition: null, ambiguous: null };
const names = ["a1", "a2", "a3", "a4", "a5", "a6", "a7"];
const never = new AbortController().signal;

/** A pool of workers that do this with files named "bad…", and read the others. */
function poolThat(act: (act: Act) => void | Promise<void>, { size = 2, hangsAfterMs = 20_000 } = {}) {
  const { spawn, told } = scriptedReaders((asked) =>
    asked.name.startsWith("bad") ? act(asked) : readSoundly(asked),
  );
  return { pool: createReaderPool({ spawn, setting, size, hangsAfterMs }), told };
}

describe("a pool of readers", () => {
  it.each([1, 2, 3, 20])(
    "gives files in the order of the list, whichever of %d readers was first",
    async (size) => {
      const { spawn } = scriptedReaders(async (asked) => {
        for (let turn = Number(asked.name.slice(1)); turn < 9; turn += 1) await Promise.resolve();
        readSoundly(asked);
      });
      const pool = createReaderPool({ spawn, setting, size });
      expect(await pool.readAll(filesNamed(...names), { signal: never })).toEqual(names.map(readingOf));
    },
  );

  it("hands out no more files than it has readers", async () => {
    const { pool } = poolThat(readSoundly);
    let [atWork, most] = [0, 0];
    await pool.readAll(filesNamed(...names), {
      signal: never,
      onStart: () => (most = Math.max(most, (atWork += 1))),
      onRead: () => (atWork -= 1),
    });
    expect([atWork, most]).toEqual([0, 2]);
  });

  it("starts no more workers than there are files, and none for no file", async () => {
    const { pool, told } = poolThat(readSoundly, { size: 8 });
    expect(await pool.readAll([], { signal: never })).toEqual([]);
    expect(told.started).toBe(0);
    await pool.readAll(filesNamed("a1", "a2"), { signal: never });
    expect(told.started).toBe(2);
  });

  it("tells when each file is begun and read, by its place in the list", async () => {
    const { pool } = poolThat(readSoundly, { size: 1 });
    const heard: string[] = [];
    await pool.readAll(filesNamed("a1", "a2"), {
      signal: never,
      onStart: ({ name }, at) => heard.push(`${at} ${name}`),
      onRead: (file, at) => heard.push(`${at} ${file.name} read`),
    });
    expect(heard).toEqual(["0 a1", "0 a1 read", "1 a2", "1 a2 read"]);
  });

  it("reads two batches at a time with the same workers", async () => {
    const { pool, told } = poolThat(readSoundly);
    const batches = [names.slice(0, 4), names.slice(4)];
    const read = await Promise.all(
      batches.map((batch) => pool.readAll(filesNamed(...batch), { signal: never })),
    );
    expect(read).toEqual(batches.map((batch) => batch.map(readingOf)));
    expect(told.started).toBe(2);
  });
});

describe("a file that ends its reader", () => {
  const files = filesNamed("a1", "bad2", "a3", "bad4", "a5");
  const unread = (name: string, code: string, params = {}) => ({
    ...readingOf(name),
    problems: [{ code, severity: "error", place: {}, params }],
    problemCount: 1,
  });
  const dieAfterFacts = ({ name, answer, die }: Act) => {
    answer({ kind: "facts", facts: factsOf(name) });
    die();
  };

  it.each([1, 2, 5])("is set aside with its facts, and the others are read, by %d readers", async (size) => {
    const { pool } = poolThat(dieAfterFacts, { size });
    expect(await pool.readAll(files, { signal: never })).toEqual([
      readingOf("a1"),
      unread("bad2", "batch/reader-died"),
      readingOf("a3"),
      unread("bad4", "batch/reader-died"),
      readingOf("a5"),
    ]);
  });

  it("by never answering is set aside after a while, and its worker is ended", async () => {
    const { pool, told } = poolThat(({ name, answer }) => answer({ kind: "facts", facts: factsOf(name) }), {
      hangsAfterMs: 20,
    });
    const [, read] = await pool.readAll(files, { signal: never });
    expect(read).toEqual(unread("bad2", "batch/reader-hung", { seconds: 0 }));
    // Each of the two bad files among the others, and once more alone.
    expect(told.ended).toBe(4);
  });

  it("by never answering while others are read is read when they are done", async () => {
    const tries = new Map<string, number>();
    const { pool } = poolThat(
      (asked) => {
        const count = (tries.get(asked.name) ?? 0) + (asked.wants === "reading" ? 1 : 0);
        tries.set(asked.name, count);
        if (asked.name !== "bad2" || count > 1) readSoundly(asked);
      },
      { hangsAfterMs: 20 },
    );
    const [, read] = await pool.readAll(files, { signal: never });
    expect(read?.problems).toEqual([]);
    expect(tries.get("bad2")).toBe(2);
  });

  it("before its facts are known has them from a worker that is asked for nothing else", async () => {
    const { pool } = poolThat((asked) => (asked.wants === "facts" ? readSoundly(asked) : asked.die()));
    const [, read] = await pool.readAll(files, { signal: never });
    expect(read).toEqual(unread("bad2", "batch/reader-died"));
  });

  it("even when asked for its facts has no digest, and the size that it was chosen with", async () => {
    const { pool } = poolThat(({ die }) => die());
    const [, read] = await pool.readAll(files, { signal: never });
    expect(read).toEqual({ ...unread("bad2", "batch/reader-died"), sizeBytes: 7, sha256: null });
  });

  it("that had read others before is read by a fresh one, for the others may be why", async () => {
    const { pool } = poolThat((asked) => (asked.count > 1 ? asked.die() : readSoundly(asked)), { size: 1 });
    const read = await pool.readAll(files, { signal: never });
    expect(read).toEqual(files.map(({ name }) => readingOf(name)));
  });
});

describe("stopping", () => {
  it("rejects with the signal's reason at once, ends the workers at it, and tells of nothing more", async () => {
    const control = new AbortController();
    const reason = new Error("enough");
    const { pool, told } = poolThat(() => control.abort(reason));
    const heard: string[] = [];
    const batch = pool.readAll(filesNamed("bad1", "bad2", ...names), {
      signal: control.signal,
      onRead: ({ name }) => heard.push(name),
    });
    await expect(batch).rejects.toBe(reason);
    expect(told).toEqual({ started: 2, ended: 2 });
    expect(heard).toEqual([]);
    expect(await pool.read({ name: "a1", sizeBytes: 7 }, never)).toEqual(readingOf("a1"));
  });

  it("before anything began starts nothing", async () => {
    const { pool, told } = poolThat(readSoundly);
    const stopped = AbortSignal.abort(new Error("not at all"));
    await expect(pool.readAll(filesNamed("a1"), { signal: stopped })).rejects.toThrow("not at all");
    expect(told.started).toBe(0);
  });

  it("by closing the pool ends all workers, and what is being read rejects", async () => {
    const { pool, told } = poolThat(() => {});
    await pool.readAll(filesNamed("a1", "a2"), { signal: never });
    const batch = pool.readAll(filesNamed("bad1"), { signal: never });
    pool.close();
    await expect(batch).rejects.toThrow("sent away");
    await expect(pool.read({ name: "a1", sizeBytes: 7 }, never)).rejects.toThrow("sent away");
    expect(told).toEqual({ started: 2, ended: 2 });
  });

  it("because a listener throws rejects with what it threw", async () => {
    const { pool } = poolThat(readSoundly);
    const onRead = () => {
      throw new Error("the listener's fault");
    };
    await expect(pool.readAll(filesNamed(...names), { signal: never, onRead })).rejects.toThrow("listener's");
  });
});

describe("workers that are of no use", () => {
  it("reject a batch where none can be started, so that no file is blamed for it", async () => {
    const pool = createReaderPool({
      spawn: ({ onEnd }) => {
        queueMicrotask(() => onEnd(new Error("no such script")));
        return { post: () => {}, terminate: () => {} };
      },
      setting,
      size: 2,
    });
    await expect(pool.readAll(filesNamed(...names), { signal: never })).rejects.toThrow("no such script");
  });

  it("reject a batch where they say what no reader says", async () => {
    const { pool } = poolThat(({ say }) => say({ kind: "read", file: "everything" }));
    await expect(pool.readAll(filesNamed("bad1"), { signal: never })).rejects.toThrow("what no reader says");
  });
});
