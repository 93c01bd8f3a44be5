import { buildProduct } from "./setUp/buildProduct.mjs";
import { installPackages } from "./setUp/installPackages.mjs";
import { installTestPrograms } from "./setUp/installTestPrograms.mjs";

// Everything a fresh checkout needs, and nothing when nothing is missing: node scripts/setUp.mjs [--tests]. It runs
// before node_modules is there, so it and what it imports use Node's own modules only.

const forTests = process.argv.includes("--tests");

installPackages();
if (forTests) installTestPrograms();

const builds = forTests ? ["cli", "pane"] : ["cli"];
if (!buildProduct(builds)) {
  // The test run counts a failed build among its checks, and the tests that need none still run.
  if (!forTests) process.exit(1);
}
