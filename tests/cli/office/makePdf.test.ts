import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makePdf } from "../../../src/cli/office/makePdf";

const workbook = new Uint8Array([1, 2, 3]);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "soffice-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program that stands for LibreOffice; in a script, $out is the folder that it is to write into. */
function program(script: string): string {
  const place = join(folder, "soffice");
  const head = `#!/bin/sh\nwhile [ $# -gt 1 ]; do [ "$1" = --outdir ] && out=$2; shift; done\n`;
  writeFileSync(place, head + script);
  chmodSync(place, 0o755);
  return place;
}

const leftOver = () => readdirSync(tmpdir()).filter((name) => name.startsWith("pmqa-print-"));

describe("a PDF", () => {
  it("is what the first program that is there makes of the workbook", async () => {
    const places = [join(folder, "none"), program('cat "$1" > "$out/print.pdf"')];
    expect(await makePdf(workbook, { places })).toMatchObject({ ok: true, value: workbook });
  });

  it("is made with a profile that runs no macro, follows no link and calculates", async () => {
    const places = [program('cat "$out/profile/user/registrymodifications.xcu" > "$out/print.pdf"')];
    const made = await makePdf(workbook, { places });
    const settings = made.ok ? new TextDecoder().decode(made.value) : "";
    for (const name of ["DisableMacrosExecution", "OOXMLRecalcMode", "Link"])
      expect(settings).toContain(`oor:name="${name}"`);
  });

  it("can't be made where there is no program", async () => {
    expect(await makePdf(workbook, { places: [join(folder, "none")] })).toMatchObject({
      ok: false,
      problems: [{ code: "print/office-missing" }],
    });
  });

  it("that didn't come of it is told in the program's own words", async () => {
    const places = [program("echo 'Error: source file could not be loaded' >&2")];
    expect(await makePdf(workbook, { places })).toMatchObject({
      ok: false,
      problems: [{ code: "print/office-failed", params: { reason: expect.stringContaining("loaded") } }],
    });
  });

  it("is given up after a while, with what the program has started", async () => {
    const places = [program("sleep 60 & sleep 60")];
    expect(await makePdf(workbook, { places, limitSeconds: 0.3 })).toMatchObject({
      ok: false,
      problems: [{ code: "print/office-too-slow" }],
    });
  });

  it("leaves nothing behind", async () => {
    const before = leftOver();
    await makePdf(workbook, { places: [program('cat "$1" > "$out/print.pdf"')] });
    await makePdf(workbook, { places: [program("exit 1")] });
    expect(leftOver().filter((name) => !before.includes(name))).toEqual([]);
  });
});
