import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** An import that a rule forbids: the file, what stands in it, and where that leads. */
type Breach = readonly [rule: string, file: string, source: string, leadsTo: string];

const breaches: readonly Breach[] = [
  ["core-is-pure", "src/core/scoring/app.ts", `import "../../app/target";`, "src/app/target.ts"],
  ["core-is-pure", "src/core/scoring/npm.ts", `import "react";`, "node_modules/react/index.js"],
  ["core-is-pure", "src/core/scoring/data.ts", `import "../../../criteria/a.json";`, "criteria/a.json"],
  ["core-has-these-stages", "src/app/stage.ts", `import "../core/extra/target";`, "src/core/extra/target.ts"],
  ["core-top-stands-alone", "src/core/top.ts", `import "./criteria/target";`, "src/core/criteria/target.ts"],
  ["core-top-stands-alone", "src/core/text/th.ts", `import "../form/target";`, "src/core/form/target.ts"],
  stageBreach("criteria", "workbook"),
  stageBreach("workbook", "scoring"),
  stageBreach("scoring", "form"),
  stageBreach("form", "reading"),
  stageBreach("reading", "results"),
  stageBreach("results", "printing"),
  stageBreach("printing", "merging"),
  stageBreach("merging", "correction"),
  stageBreach("correction", "consolidation"),
  stageBreach("consolidation", "authoring"),
  stageBreach("authoring", "crosswalk"),
  stageBreach("crosswalk", "carrying"),
  ["hosts-use-core-only", "src/hosts/xlsx/app.ts", `import "../../app/target";`, "src/app/target.ts"],
  ["hosts-use-core-only", "src/hosts/xlsx/npm.ts", `import "react";`, "node_modules/react/index.js"],
  ["hosts-are-apart", "src/hosts/xlsx/peer.ts", `import "../excel/target";`, "src/hosts/excel/target.ts"],
  [
    "memory-host-is-for-tests",
    "src/cli/memory.ts",
    `import "../hosts/memory/target";`,
    "src/hosts/memory/target.ts",
  ],
  ["app-uses-core-only", "src/app/host.ts", `import "../hosts/xlsx/target";`, "src/hosts/xlsx/target.ts"],
  ["ui-uses-core-and-views", "src/ui/App.ts", `import "../hosts/target";`, "src/hosts/target.ts"],
  ["views-use-core-and-app", "src/views/look.ts", `import "../hosts/target";`, "src/hosts/target.ts"],
  ["ui-uses-core-and-views", "src/ui/Npm.ts", `import "zod";`, "node_modules/zod/index.js"],
  [
    "ui-computes-nothing",
    "src/ui/Score.ts",
    `import "../core/scoring/target";`,
    "src/core/scoring/target.ts",
  ],
  ["entries-are-apart", "src/taskpane/cli.ts", `import "../cli/target";`, "src/cli/target.ts"],
  ["node-in-the-command-line-only", "src/hosts/xlsx/disk.ts", `import "node:fs";`, "fs"],
  ["shipped-code-stands-alone", "src/cli/support.ts", `import "../../tests/target";`, "tests/target.ts"],
  ["resolvable", "src/cli/nowhere.ts", `import "./nothingHere";`, "./nothingHere"],
  ["declared", "src/cli/undeclared.ts", `import "left-pad";`, "node_modules/left-pad/index.js"],
  ["no-cycles", "src/app/chicken.ts", `import "./egg";`, "src/app/egg.ts"],
  ["no-orphans", "src/app/alone.ts", `export const alone = 1;`, "src/app/alone.ts"],
  ["no-barrels", "src/app/list/index.ts", `export * from "../target";`, "src/app/target.ts"],
  ["no-barrel-imports", "src/cli/folder.ts", `import "../app/list";`, "src/app/list/index.ts"],
];

/** Imports that the design allows; the rules stay silent about them. */
const allowed: Readonly<Record<string, string>> = {
  "src/core/consolidation/fold.ts": `import "../criteria/target"; import "../results/target"; import "../text/words"; import "zod";`,
  "src/core/text/words.ts": `import "../plain";`,
  "src/hosts/xlsx/reader.ts": `import "../../core/workbook/target"; import "saxen"; import "@noble/hashes/sha2";`,
  "src/app/assess.ts": `import "../core/scoring/target"; import "../../criteria/a.json";`,
  // the other half of the circle; a circle is told once
  "src/app/egg.ts": `import type {} from "./chicken";`,
  "src/ui/Gaps.ts": `import type {} from "../core/scoring/target"; import "../core/text/words"; import "react"; import "@fluentui/react-components";`,
  "src/cli/program.ts": `import "node:fs"; import "../hosts/xlsx/target"; import "../app/target"; import "csv-parse/sync";`,
  "src/taskpane/page.ts": `import "../ui/target"; import "../hosts/excel/target"; import "react-dom/client";`,
  "tests/memory.ts": `import "../src/hosts/memory/target"; import "node:fs";`,
};

const packages = [
  "react",
  "zod",
  "saxen",
  "@noble/hashes",
  "@fluentui/react-components",
  "csv-parse",
  "react-dom",
];
const plainTargets = ["src/core/plain.ts", "src/ui/target.ts", "tests/target.ts"];

const root = resolve(__dirname, "..");
const rules = join(root, "config", "dependency-rules.cjs");
let tree: string;
let found: readonly string[];

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), "pmqa-boundaries-"));
  for (const [, file, source] of breaches) write(file, source);
  for (const [file, source] of Object.entries(allowed)) write(file, source);
  for (const [, , , target] of breaches)
    if (target.endsWith("/target.ts")) write(target, `export const it = 1;`);
  for (const target of plainTargets) write(target, `export const it = 1;`);
  write("criteria/a.json", "{}");
  write(
    "package.json",
    JSON.stringify({ dependencies: Object.fromEntries(packages.map((name) => [name, "*"])) }),
  );
  // "left-pad" is installed, as another package's, but not ours by package.json
  for (const name of [...packages, "left-pad"]) {
    const exports = { ".": "./index.js", "./*": { import: "./parts/*.js" } };
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, exports }));
    for (const file of ["index", "parts/sha2", "parts/client", "parts/sync"]) {
      write(`node_modules/${name}/${file}.js`, "");
    }
  }
  found = listBreaches();
});

afterAll(() => rmSync(tree, { recursive: true }));

describe("the dependency rules", () => {
  it.each(breaches)("%s stops %s", (rule, file, _source, leadsTo) => {
    expect(found).toContain(line(rule, file, leadsTo));
  });

  it("stop nothing that the design allows", () => {
    expect(found).toEqual(breaches.map(([rule, file, , leadsTo]) => line(rule, file, leadsTo)).sort());
  });

  it("are each shown firing here, and each say why in a sentence", () => {
    const { forbidden } = createRequire(__filename)(rules) as {
      forbidden: { name: string; comment: string }[];
    };
    expect([...new Set(breaches.map(([rule]) => rule))].sort()).toEqual(
      forbidden.map(({ name }) => name).sort(),
    );
    for (const { comment } of forbidden) expect(comment).toMatch(/^[A-Z].{40,}\.$/);
  });
});

function stageBreach(stage: string, later: string): Breach {
  const target = `src/core/${later}/target.ts`;
  return [
    `core-${stage}-uses-earlier-stages`,
    `src/core/${stage}/late.ts`,
    `import "../${later}/target";`,
    target,
  ];
}

function write(file: string, source: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), source);
}

function line(rule: string, from: string, to: string): string {
  return `${rule}: ${from} -> ${to}`;
}

function listBreaches(): readonly string[] {
  const program = join(root, "node_modules", "dependency-cruiser", "bin", "dependency-cruise.mjs");
  const run = spawnSync(
    process.execPath,
    [program, "--config", rules, "--output-type", "json", "src", "tests"],
    { cwd: tree, encoding: "utf8" },
  );
  if (run.stdout === "") throw new Error(run.stderr);
  const { summary } = JSON.parse(run.stdout) as {
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return summary.violations.map(({ rule, from, to }) => line(rule.name, from, to)).sort();
}
