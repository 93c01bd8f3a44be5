import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { findProgram } from "../findProgram.mjs";
import { giveUp, run } from "./run.mjs";

/** What the tests use besides Node: what it is for a person, how it is known to be there, its Debian package. */
const testPrograms = [
  { what: "LibreOffice Calc (soffice)", isThere: hasCalc, debian: "libreoffice-calc" },
  { what: "LibreOffice's Python bridge (/usr/bin/python3 with uno)", isThere: hasUno, debian: "python3-uno" },
  { what: "Chromium (chromium)", isThere: () => hasProgram("chromium"), debian: "chromium" },
  {
    what: "the Thai fonts of TLWG (Laksaman)",
    isThere: () => hasFont("Laksaman"),
    debian: "fonts-thai-tlwg",
  },
  { what: "the Liberation fonts", isThere: () => hasFont("Liberation Sans"), debian: "fonts-liberation" },
  { what: "Poppler's tools (pdftoppm)", isThere: () => hasProgram("pdftoppm"), debian: "poppler-utils" },
  { what: "libxml2's tools (xmllint)", isThere: () => hasProgram("xmllint"), debian: "libxml2-utils" },
];

/** Makes sure of the programs and fonts that tests use: installs them on Debian as root, elsewhere says what is missing. */
export function installTestPrograms() {
  const missing = listMissing();
  if (missing.length === 0) return;
  const packages = missing.map(({ debian }) => debian);
  if (!existsSync("/etc/debian_version") || process.getuid?.() !== 0) {
    giveUp(`The tests need what is not here:
${missing.map(({ what }) => `- ${what}`).join("\n")}
On Debian or Ubuntu: sudo apt-get install --no-install-recommends ${packages.join(" ")}
Elsewhere install the same programs and fonts, then run the tests again.`);
  }
  console.log(`Installing ${packages.join(", ")} ...`);
  const quietly = { DEBIAN_FRONTEND: "noninteractive" };
  const done =
    run("apt-get", ["update", "-q"], quietly) &&
    run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], quietly);
  if (!done) giveUp("apt-get failed; its message is above.");
  const still = listMissing();
  if (still.length > 0) giveUp(`Installed, but still not found: ${still.map(({ what }) => what).join(", ")}`);
}

function listMissing() {
  return testPrograms.filter(({ isThere }) => !isThere());
}

function hasProgram(name) {
  return findProgram(name) !== undefined;
}

/** soffice alone may be Writer's: Calc is a library beside it. */
function hasCalc() {
  const soffice = findProgram("soffice");
  return soffice !== undefined && existsSync(join(dirname(realpathSync(soffice)), "libsclo.so"));
}

/** The system's own python3 has uno; another one earlier on the PATH doesn't. */
function hasUno() {
  return spawnSync("/usr/bin/python3", ["-c", "import uno"]).status === 0;
}

function hasFont(family) {
  const listed = spawnSync("fc-list", [family, "family"], { encoding: "utf8" });
  return listed.status === 0 && listed.stdout.includes(family);
}
