import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import "./typescript.mjs";
import { peakMemoryMb, report, round } from "./measure.mjs";

const [file] = process.argv.slice(2);
if (file === undefined) await reportAll();
else await reportOne(readFileSync(file));

/** Each file is read by a process that has done nothing else, or its memory would hide behind another's. */
async function reportAll() {
  const { bombs } = await import("../tests/support/bombs.ts");
  const folder = mkdtempSync(join(tmpdir(), "bombs-"));
  try {
    const figures = Object.entries(bombs).map(([name, make], index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, make());
      const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), path], {
        encoding: "utf8",
      });
      return [name, JSON.parse(stdout)];
    });
    report(Object.fromEntries(figures));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function reportOne(bytes) {
  const { openPackage } = await import("../src/hosts/xlsx/package/openPackage.ts");
  const { readSnapshot } = await import("../src/hosts/xlsx/reading/readSnapshot.ts");
  const before = peakMemoryMb();
  const start = performance.now();
  const cpuBefore = process.cpuUsage();
  const opened = openPackage(bytes);
  const read = opened.ok ? readSnapshot(opened.value) : opened;
  const ms = round(performance.now() - start);
  const { user, system } = process.cpuUsage(cpuBefore);
  const codes = new Set(read.problems.map(({ code, params }) => `${code} ${params.measure ?? ""}`.trim()));
  const outcome = [...codes].join(", ") || "read";
  report({
    fileKb: Math.round(bytes.length / 1024),
    ms,
    // What it takes of a processor, whatever else the machine does.
    cpuMs: round((user + system) / 1000),
    grownByMb: peakMemoryMb() - before,
    outcome,
  });
}
