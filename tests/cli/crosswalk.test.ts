import { formatCriteria } from "../../src/core/criteria/formatCriteria";
import { parseCrosswalk } from "../../src/core/crosswalk/parseCrosswalk";
import { valueOf } from "../support/cellsOf";
import { handbookEdition } from "../support/handbookEdition";
import { runCommand } from "../support/runCommand";

const newer = formatCriteria(handbookEdition());
const files = { "newer.json": newer };

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

describe("pmqa crosswalk", () => {
  it("proposes, counts by kind and lists what waits for a person", async () => {
    const { exitCode, out, err } = await runCommand(
      ["crosswalk", "propose", "pmqa-4.0", "newer.json"],
      files,
    );
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    expect(out).toContain("เทียบเกณฑ์ pmqa-4.0 กับ pmqa-4.1-test: 214 คู่ ยังไม่ยืนยัน 16 ต้องให้ผู้กรอกตัดสินใจ 12");
    expect(out).toMatch(/เหมือนเดิม +198/);
    expect(out).toMatch(/ย้ายระดับ, เปลี่ยนรหัส +1\.4\.A\.1 /);
  });

  it("writes the data or the workbook, each of which leads to the other and says the same", async () => {
    const proposed = await runCommand(
      ["crosswalk", "propose", "pmqa-4.0", "newer.json", "-o", "a.json"],
      files,
    );
    const ends = ["--from", "pmqa-4.0", "--to", "newer.json"];
    const data = textOf(proposed.contents.get("a.json"));
    const exported = await runCommand(["crosswalk", "export", "a.json", ...ends, "-o", "a.xlsx"], {
      ...files,
      "a.json": data,
    });
    expect(exported.exitCode).toBe(0);
    const workbook = exported.contents.get("a.xlsx") ?? "";
    const imported = await runCommand(["crosswalk", "import", "a.xlsx", ...ends, "-o", "b.json"], {
      ...files,
      "a.xlsx": workbook,
    });
    expect({ exitCode: imported.exitCode, err: imported.err }).toEqual({ exitCode: 0, err: "" });
    expect(textOf(imported.contents.get("b.json"))).toBe(data);
  });

  it("says for machines what is counted and what is open", async () => {
    const run = await runCommand(["crosswalk", "propose", "pmqa-4.0", "newer.json", "--json"], files);
    const { counts, open, file } = run.json<{
      counts: { all: number; byKind: Record<string, number> };
      open: readonly { link: number; kind: string; old: { id: string } | null; asks: string | null }[];
      file: string | null;
    }>();
    expect(file).toBeNull();
    expect(counts).toMatchObject({
      all: 214,
      byKind: { same: 198, split: 1, joined: 2, new: 2, retired: 2 },
    });
    expect(open[0]).toMatchObject({ link: 1, kind: "reworded", old: { id: "1.1.B.1" }, asks: "unconfirmed" });
  });

  it("takes a form for its own edition", async () => {
    const made = await runCommand(
      ["generate", "--agency", "กรมตัวอย่าง", "--year", "2569", "--edition", "newer.json", "-o", "form.xlsx"],
      files,
    );
    const form = made.contents.get("form.xlsx") ?? "";
    const run = await runCommand(["crosswalk", "propose", "form.xlsx", "pmqa-4.0", "--json"], {
      "form.xlsx": form,
    });
    expect(run.json()).toMatchObject({ from: { id: "pmqa-4.1-test" }, to: { id: "pmqa-4.0" } });
  });

  it("checks: the other way round is told, and a file that is none", async () => {
    const proposed = await runCommand(
      ["crosswalk", "propose", "pmqa-4.0", "newer.json", "-o", "a.json"],
      files,
    );
    const all = { ...files, "a.json": textOf(proposed.contents.get("a.json")), "b.json": "{" };
    const ends = ["--from", "newer.json", "--to", "pmqa-4.0"];
    const swapped = await runCommand(["crosswalk", "check", "a.json", ...ends, "--json"], all);
    expect(swapped.exitCode).toBe(1);
    expect(swapped.json()).toMatchObject({ problems: [{ code: "crosswalk/swapped", file: "a.json" }] });
    const broken = await runCommand(["crosswalk", "check", "b.json", ...ends, "--lang", "en"], all);
    expect(broken.exitCode).toBe(1);
    expect(broken.err).toContain("b.json: The crosswalk's file isn't valid JSON");
    expect(valueOf(parseCrosswalk(all["a.json"])).links).toHaveLength(214);
  });

  it("refuses another ending before it does anything", async () => {
    const run = await runCommand(["crosswalk", "propose", "pmqa-4.0", "newer.json", "-o", "a.csv"], files);
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain(".json / .xlsx");
  });
});
