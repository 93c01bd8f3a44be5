import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkout, giveUp, run } from "./run.mjs";

/** Makes node_modules what package-lock.json says, by `npm ci`, where it isn't already. */
export function installPackages() {
  if (packagesMatchLockfile()) return;
  console.log("Installing the packages of package-lock.json ...");
  // Under npm its own program is known; else the shell's.
  const npm = process.env.npm_execpath;
  const done = npm?.endsWith(".js") ? run(process.execPath, [npm, "ci"]) : run("npm", ["ci"]);
  if (!done) giveUp("npm ci failed; its message is above.");
}

/** npm writes what it has installed into node_modules/.package-lock.json, last of all. */
function packagesMatchLockfile() {
  const record = join(checkout, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = packagesIn(join(checkout, "package-lock.json"));
  const installed = packagesIn(record);
  return (
    Object.entries(wanted).every(([path, { version, optional }]) =>
      // An optional package is one system's own and is left out on the others.
      installed[path] ? installed[path].version === version && existsSync(join(checkout, path)) : optional,
    ) && Object.keys(installed).every((path) => wanted[path])
  );
}

function packagesIn(lockfile) {
  const { packages } = JSON.parse(readFileSync(lockfile, "utf8"));
  delete packages[""]; // the checkout itself
  return packages;
}
