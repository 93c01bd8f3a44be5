import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const checker = join(__dirname, "..", "..", "..", "shared", "tools", "check-manifest");

/** True where Microsoft's schemas for manifests are at hand. */
export const hasManifestSchemas = existsSync(checker);

/** Holds a manifest against Microsoft's schemas; throws with what they refuse. */
export function checkManifest(path: string): void {
  execFileSync(checker, [path], { stdio: "pipe" });
}
