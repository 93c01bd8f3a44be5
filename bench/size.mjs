import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { report } from "./measure.mjs";

const builder = fileURLToPath(new URL("../scripts/build.mjs", import.meta.url));
const folder = fileURLToPath(new URL("../dist/pane/", import.meta.url));
// What a bench prints is its figures, so the build prints nothing but what goes wrong.
const { status } = spawnSync(process.execPath, [builder], { stdio: ["ignore", "ignore", "inherit"] });
if (status !== 0) process.exit(1);

const page = readFileSync(`${folder}taskpane.html`, "utf8");
const first = [...page.matchAll(/<script[^>]* src="?([^"\s>]+)/g)].map(([, name]) => name);
const later = readdirSync(folder).filter((name) => name.endsWith(".js") && !first.includes(name));

report({
  firstLoadKb: kilobytes(first),
  firstLoadAimKb: 169,
  onDemandKb: kilobytes(later),
  onDemandFiles: Object.fromEntries(later.map((name) => [name, kilobytes([name])])),
});

/** Gzipped as a web server does it, in kilobytes of 1,000 bytes, one decimal. */
function kilobytes(names) {
  const bytes = names.reduce(
    (sum, name) => sum + gzipSync(readFileSync(folder + name), { level: 9 }).length,
    0,
  );
  return Math.round(bytes / 100) / 10;
}
