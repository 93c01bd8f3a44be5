import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { defaultPaneOptions } from "./paneOptions.mjs";
import { checkout, run } from "./run.mjs";

const command = "dist/cli/pmqa.js";
const outputs = { cli: command, pane: "dist/pane/taskpane.html" };
/** The configurations of webpack.config.js that make each. */
const configurations = { cli: ["cli"], pane: ["pane", "oldEngine"] };
const sources = [
  "src",
  "criteria",
  "assets",
  "config",
  "manifest.xml",
  "package-lock.json",
  "webpack.config.js",
];

/**
 * Builds those of "cli" and "pane" whose sources, or options (paneOptions.mjs), have changed since they were built;
 * false when webpack fails.
 */
export function buildProduct(names, options = defaultPaneOptions) {
  const now = `${fingerprintSources()} ${JSON.stringify(options)}`;
  const stale = names.filter((name) => !existsSync(join(checkout, outputs[name])) || builtFrom(name) !== now);
  if (stale.length > 0) {
    console.log(`Building ${stale.join(" and ")} ...`);
    const webpack = join(checkout, "node_modules", "webpack", "bin", "webpack.js");
    const wanted = stale.flatMap((name) => configurations[name]).flatMap((name) => ["--config-name", name]);
    const env = Object.entries(options).flatMap(([name, value]) => ["--env", `${name}=${value}`]);
    for (const name of stale) rmSync(stampOf(name), { force: true });
    if (!run(process.execPath, [webpack, ...wanted, ...env, "--stats", "errors-warnings"])) return false;
    for (const name of stale) writeFileSync(stampOf(name), now);
  }
  if (names.includes("cli")) linkCommand();
  return true;
}

/** Paths, sizes and times stand for contents: reading them takes milliseconds. */
function fingerprintSources() {
  const hash = createHash("sha256");
  for (const source of sources) {
    if (!existsSync(join(checkout, source))) continue;
    for (const path of listFiles(source)) {
      const { size, mtimeMs } = statSync(join(checkout, path));
      hash.update(`${path} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest("hex");
}

function listFiles(path) {
  if (!statSync(join(checkout, path)).isDirectory()) return [path];
  return readdirSync(join(checkout, path))
    .sort()
    .flatMap((name) => listFiles(`${path}/${name}`));
}

function stampOf(name) {
  return join(checkout, "dist", `${name}.builtFrom`);
}

function builtFrom(name) {
  return existsSync(stampOf(name)) ? readFileSync(stampOf(name), "utf8") : undefined;
}

/** Puts the command where npx looks first: `npx pmqa` then starts at once and asks no registry. */
function linkCommand() {
  chmodSync(join(checkout, command), 0o755);
  const bin = join(checkout, "node_modules", ".bin");
  mkdirSync(bin, { recursive: true });
  const target = `../../${command}`;
  if (process.platform === "win32") {
    writeFileSync(join(bin, "pmqa.cmd"), `@node "%~dp0\\${target.replaceAll("/", "\\")}" %*\r\n`);
  } else if (!existsSync(join(bin, "pmqa"))) {
    rmSync(join(bin, "pmqa"), { force: true }); // a link that leads nowhere
    symlinkSync(target, join(bin, "pmqa"));
  }
}
