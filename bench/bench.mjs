import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Every bench: the file of the same name here, run as a process of its own so that its memory is its own. */
const benches = ["forms", "reading", "hostile", "size", "batch"];
/** What a bench is asked for besides: a batch of 10,000 forms. */
const options = { batch: process.argv.filter((argument) => argument === "--huge") };

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const chosen = asked.length > 0 ? asked : benches;
const figures = Object.fromEntries(chosen.map((name) => [name, figuresOf(name)]));

if (process.argv.includes("--json")) console.log(JSON.stringify(figures, null, 2));
else for (const [name, found] of Object.entries(figures)) printFigures(name, found);

function figuresOf(name) {
  const file = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [file, ...(options[name] ?? [])], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(stdout);
}

function printFigures(name, found) {
  console.log(`\n${name}`);
  for (const [what, figure] of Object.entries(found)) {
    const text =
      typeof figure === "object"
        ? Object.entries(figure)
            .map((pair) => pair.join(" "))
            .join(", ")
        : figure;
    console.log(`  ${what.padEnd(28)} ${text}`);
  }
}
