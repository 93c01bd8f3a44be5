import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "..", "..");
const checker = path.join(root, "..", "shared", "tools", "check-xlsx");

/** True where the checker that holds packages against the standard's schemas stands beside the repository. */
export const hasXlsxChecker = existsSync(checker);

/** What the checker finds wrong with a file, a line each; empty where Excel should open it without repair. */
export function findPackageFaults(file: Uint8Array): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), "check-xlsx-"));
  try {
    const place = path.join(folder, "checked.xlsx");
    writeFileSync(place, file);
    execFileSync(checker, [place], { stdio: "pipe" });
    return [];
  } catch (error) {
    const output = (error as { stdout?: Buffer }).stdout?.toString() ?? "";
    if (output === "") throw error;
    return output.trim().split("\n").slice(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
