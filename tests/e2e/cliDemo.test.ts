import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPackageFaults, hasXlsxChecker } from "../support/checkXlsx";
import { checkout, runProcess } from "../support/runProcess";

const demo = join(checkout, "scripts", "demo.mjs");

/** What the demo says of scores, whoever filled the form. */
function scoresIn(out: string): readonly string[] {
  return out.split("\n").filter((line) => /^(หมวด )?\d(\.\d)? |^คะแนนรวม /.test(line));
}

describe("the demo", () => {
  it("runs the main job to the end, with LibreOffice and without it, and comes to the same scores", () => {
    const folder = mkdtempSync(join(tmpdir(), "pmqa-demo-"));
    try {
      const byOffice = runProcess(process.execPath, [demo, join(folder, "office")]);
      expect(byOffice).toMatchObject({ exitCode: 0, out: expect.stringContaining("filled by LibreOffice") });
      expect(scoresIn(byOffice.out)).toHaveLength(38);

      // No soffice is found on this path.
      const env = { PATH: folder };
      const alone = runProcess(process.execPath, [demo, join(folder, "alone")], { env });
      expect(alone).toMatchObject({ exitCode: 0, out: expect.stringContaining("no soffice") });
      expect(scoresIn(alone.out)).toEqual(scoresIn(byOffice.out));

      const workbooks = [
        "1-form.xlsx",
        "2-filled.xlsx",
        "3-results.xlsx",
        "4-next-year.xlsx",
        "5-criteria.xlsx",
      ];
      expect(readdirSync(join(folder, "alone")).sort()).toEqual(workbooks);
      expect(readdirSync(join(folder, "office")).sort()).toEqual([...workbooks, "6-print.pdf"]);
      if (hasXlsxChecker)
        for (const file of workbooks.slice(1))
          expect(findPackageFaults(readFileSync(join(folder, "alone", file)))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
