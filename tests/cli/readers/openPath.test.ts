import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPath } from "../../../src/cli/readers/openPath";

let folder: string;
const open = (name: string) => openPath({ name: `ก/${name}`, sizeBytes: 3, path: join(folder, name) });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pmqa-open-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("opening a file for a batch", () => {
  it("gives its bytes, its size now and the digest of these bytes", async () => {
    const content = Buffer.from("เนื้อหา");
    writeFileSync(join(folder, "a.xlsx"), content);
    const sha256 = createHash("sha256").update(content).digest("hex");
    expect(await open("a.xlsx")).toEqual({
      name: "ก/a.xlsx",
      facts: { sizeBytes: content.length, sha256 },
      bytes: new Uint8Array(content),
    });
  });

  it("that is gone tells so, and not where it was", async () => {
    expect(await open("none.xlsx")).toMatchObject({
      facts: { sizeBytes: 0, sha256: null },
      bytes: null,
      problems: [{ code: "file/not-found", place: {} }],
    });
    expect(JSON.stringify(await open("none.xlsx"))).not.toContain(folder);
  });

  it("that can't be read tells why", async () => {
    mkdirSync(join(folder, "a.xlsx"));
    const reason = "EISDIR";
    expect(await open("a.xlsx")).toMatchObject({
      facts: { sha256: null },
      problems: [{ code: "file/unreadable", place: {}, params: { reason } }],
    });
    if (existsSync("/dev/null"))
      expect(await openPath({ name: "null", sizeBytes: 0, path: "/dev/null" })).toMatchObject({
        problems: [{ code: "file/unreadable" }],
      });
  });

  it("that is larger than any form has its digest and no bytes", async () => {
    const sizeBytes = 65 * 1024 * 1024;
    writeFileSync(join(folder, "large.xlsx"), "");
    truncateSync(join(folder, "large.xlsx"), sizeBytes);
    const sha256 = createHash("sha256").update(Buffer.alloc(sizeBytes)).digest("hex");
    expect(await open("large.xlsx")).toMatchObject({
      facts: { sizeBytes, sha256 },
      bytes: null,
      problems: [{ code: "file/too-large", place: {} }],
    });
  });

  it("that is a film has neither, for a digest would take minutes", async () => {
    writeFileSync(join(folder, "film.mp4"), "");
    truncateSync(join(folder, "film.mp4"), 2 ** 30 + 1);
    expect(await open("film.mp4")).toMatchObject({
      facts: { sizeBytes: 2 ** 30 + 1, sha256: null },
      problems: [{ code: "file/too-large" }],
    });
  });
});
