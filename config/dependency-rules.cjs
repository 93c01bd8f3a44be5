const path = require("node:path");

/**
 * Who may use whom, checked by dependency-cruiser. A rule's comment is for whoever breaks it: why the rule is there
 * and what to do instead. tests/boundaries.test.ts shows each rule firing.
 */

/** The stages of the core, each using only itself and those before it. */
const stages = [
  "criteria",
  "workbook",
  "scoring",
  "form",
  "reading",
  "results",
  "printing",
  "merging",
  "correction",
  "consolidation",
  "authoring",
  "crosswalk",
  "carrying",
];

/** What every stage may use: the files at the top of the core, and the words. */
const commonCore = "^src/core/([^/]+\\.ts$|text/)";

const entries = "^src/(taskpane|filemode|commands|cli)/";
const barrel = "/index\\.[jt]sx?$";
const npmPackage = "(^|/)node_modules/";

function npm(...names) {
  return `${npmPackage}(@types/)?(${names.join("|")})/`;
}

/** A folder of src may use its own list of places and packages, and nothing else of ours or of npm. */
function onlyUses(name, folder, { ours, packages }, comment) {
  return {
    name,
    comment,
    severity: "error",
    from: { path: folder },
    to: { path: ["^src/", "^criteria/", npmPackage], pathNot: [folder, ...ours, npm(...packages)] },
  };
}

// The last stage has none after it.
const stageRules = stages.slice(0, -1).map((stage, at) => ({
  name: `core-${stage}-uses-earlier-stages`,
  comment:
    `The core is a line of stages, and data flows one way: core/${stage} uses only the top of the core, text` +
    `${at === 0 ? "" : ` and ${stages.slice(0, at).join(", ")}`}. ` +
    "Move what both need to the earlier stage, or pass it in as an argument.",
  severity: "error",
  from: { path: `^src/core/${stage}/` },
  to: {
    path: "^src/core/",
    pathNot: [commonCore, ...stages.slice(0, at + 1).map((each) => `^src/core/${each}/`)],
  },
}));

module.exports = {
  forbidden: [
    onlyUses(
      "core-is-pure",
      "^src/core/",
      { ours: [], packages: ["zod"] },
      "The core is used by Excel, the browser and the command line alike, and is tested without any of them: it imports only itself and zod. Hand in what it needs (a hash, the time, a file's cells) as an argument.",
    ),
    {
      name: "core-has-these-stages",
      comment: `A folder of the core is one of the stages (${stages.join(", ")}) or text. A new stage gets its place in the order first, in config/dependency-rules.cjs.`,
      severity: "error",
      from: {},
      to: { path: "^src/core/[^/]+/", pathNot: `^src/core/(text|${stages.join("|")})/` },
    },
    {
      name: "core-top-stands-alone",
      comment:
        "Every stage uses the files at the top of the core and the words in core/text, so these use no stage: that would be a circle. Move what they need up, or the file down into a stage.",
      severity: "error",
      from: { path: commonCore },
      to: { path: "^src/core/", pathNot: commonCore },
    },
    ...stageRules,
    onlyUses(
      "hosts-use-core-only",
      "^src/hosts/",
      { ours: ["^src/core/"], packages: ["fflate", "saxen", "@noble/hashes", "office-js", "zod"] },
      "A host draws and reads what the core has computed; it decides nothing, so it imports the core and its own file-format libraries only. A new library for a host goes on the list in config/dependency-rules.cjs.",
    ),
    {
      name: "hosts-are-apart",
      comment:
        "Each host is built into a program without the others: Excel's into the pane, the file's into the command line. What two hosts need is plain data and belongs in core/workbook.",
      severity: "error",
      from: { path: "^src/hosts/([^/]+)/" },
      to: { path: "^src/hosts/", pathNot: "^src/hosts/$1/" },
    },
    {
      name: "memory-host-is-for-tests",
      comment: "The memory host keeps nothing: it is for tests. The product uses hosts/xlsx or hosts/excel.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/hosts/memory/" },
      to: { path: "^src/hosts/memory/" },
    },
    onlyUses(
      "app-uses-core-only",
      "^src/app/",
      { ours: ["^src/core/", "^criteria/"], packages: ["zod", "@noble/hashes", "csv-parse", "fflate"] },
      "A use case works with any host: it takes a WorkbookHost (core/workbook) as an argument, and an entry chooses which. Of packages it uses what digests, packs and reads separated texts, alike in Node and the browser.",
    ),
    onlyUses(
      "views-use-core-and-app",
      "^src/views/",
      { ours: ["^src/core/", "^src/app/"], packages: [] },
      "A view says in words what has been computed: it draws nothing and opens nothing, so it imports the core and the use cases only.",
    ),
    onlyUses(
      "ui-uses-core-and-views",
      "^src/ui/",
      {
        ours: ["^src/core/", "^src/views/", "^src/app/"],
        packages: ["react", "react-dom", "@fluentui/[^/]+"],
      },
      "A screen shows what it is given: data and callbacks come in as props, so that it runs in a test without Excel, files or network.",
    ),
    {
      name: "ui-computes-nothing",
      comment:
        "Of the core's stages, the use cases and the views a screen uses types only; scores and findings come in as props, already computed. Words come from core/text.",
      severity: "error",
      from: { path: "^src/ui/" },
      to: {
        path: "^src/(core|views|app)/",
        pathNot: commonCore,
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "entries-are-apart",
      comment:
        "Each entry is a program of its own. What two of them share is a use case (src/app) or a screen (src/ui).",
      severity: "error",
      from: { path: entries },
      to: { path: entries, pathNot: "^src/$1/" },
    },
    {
      name: "node-in-the-command-line-only",
      comment:
        "Excel's pane and the browser have no Node: its modules are for src/cli and what isn't shipped (scripts, tests, bench, config). Read or unpack in the entry, and hand in bytes.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "shipped-code-stands-alone",
      comment:
        "What is shipped needs nothing that only tests or set-up need. Move what the product needs into src.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(tests|scripts|bench|config|docs)/" },
    },
    {
      name: "resolvable",
      comment: "This import leads nowhere: the file isn't there, or the package isn't installed.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "declared",
      comment:
        "This package is here only because another brings it, and goes when that one does. Put it into package.json, pinned, or do without.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-cycles",
      comment:
        "Two files that need each other are one idea in two places, and neither can be read or tested alone. Move what both need into a third, or pass it in.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment:
        "Nothing uses this file and it uses nothing: it is left over, or its import has been forgotten.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: [entries, "\\.d\\.ts$"] },
      to: {},
    },
    {
      name: "no-barrels",
      comment:
        "An index file hides which file an idea is in, and pulls in its neighbours. Import the file that has the name you need.",
      severity: "error",
      from: { path: barrel, pathNot: npmPackage },
      to: {},
    },
    {
      name: "no-barrel-imports",
      comment: "Import the file that has the name you need, not its folder: there are no index files here.",
      severity: "error",
      from: {},
      to: { path: barrel, pathNot: npmPackage },
    },
  ],
  options: {
    tsConfig: { fileName: path.join(__dirname, "..", "tsconfig.json") },
    // Types count: a stage that needs a later stage's types stands in the wrong place too.
    tsPreCompilationDeps: true,
    // Packages that part what they offer by an exports map: csv-parse.
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
    doNotFollow: { path: npmPackage },
    moduleSystems: ["es6", "cjs"],
  },
};
