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

// office.js is a script of its own, not a module; the page for old engines is skipped by those that know modules.
const first = modulesOf("taskpane.html");
const notThePane = [
  ...modulesOf("commands.html"),
  ...modulesOf("dialog.html"),
  "oldEngine.js",
  "keepOfficeQuiet.js",
  "serviceWorker.js",
];
const later = readdirSync(folder).filter(
  (name) => name.endsWith(".js") && !first.includes(name) && !notThePane.includes(name),
);

report({
  firstLoadKb: kilobytes(first),
  firstLoadAimKb: 169,
  onDemandKb: kilobytes(later),
  onDemandFiles: Object.fromEntries(later.map((name) => [name, kilobytes([name])])),
});

function modulesOf(page) {
  const tags = readFileSync(folder + page, "utf8").match(/<script[^>]*>/g) ?? [];
  return tags.filter((tag) => /type="?module/.test(tag)).map((tag) => / src="?([^"\s>]+)/.exec(tag)[1]);
}

/** Gzipped as a web server does it, in kilobytes of 1,000 bytes, one decimal. */
function kilobytes(names) {
  const bytes = names.reduce(
    (sum, name) => sum + gzipSync(readFileSync(folder + name), { level: 9 }).length,
    0,
  );
  return Math.round(bytes / 100) / 10;
}
