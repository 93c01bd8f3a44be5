import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import { fileURLToPath } from "node:url";
import tseslint from "typescript-eslint";

const root = fileURLToPath(new URL("..", import.meta.url));
const typescript = ["**/*.{ts,tsx}"];

// Each sync is a round trip to Excel; a form of 72 items synced one by one takes minutes on Excel on the web.
const loops = ["ForStatement", "ForOfStatement", "ForInStatement", "WhileStatement", "DoWhileStatement"];
const sync = "CallExpression[callee.property.name='sync']";
const iterators = "/^(map|flatMap|forEach|reduce|filter)$/";
const syncInLoop =
  "Queue everything, then sync once: a sync in a loop is a round trip to Excel for every turn.";

const excelGlobals = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"].map((name) => ({
  name,
  message: "Excel is one host among others: only src/hosts/excel and the entries know it.",
}));

const nodeGlobals = Object.fromEntries(
  [
    "process",
    "console",
    "URL",
    "Buffer",
    "performance",
    "AbortController",
    "setTimeout",
    "clearTimeout",
    "module",
    "require",
    "__dirname",
  ].map((name) => [name, "readonly"]),
);

export default defineConfig(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // Made for classes; here an object's functions are closures that know no this.
      "@typescript-eslint/unbound-method": "off",
      eqeqeq: ["error", "always"],
      "no-eval": "error",
      "no-new-func": "error",
      "@typescript-eslint/no-implied-eval": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      // A number in a message reads as itself; everything else in a template is likely a slip.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    // Scripts and settings have no types to check; a misspelt name is still found.
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: nodeGlobals },
    rules: { "no-undef": "error", "no-unused-vars": "error", eqeqeq: ["error", "always"] },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-console": "error",
      "max-lines": ["warn", { max: 300 }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true } }],
      "no-restricted-globals": ["error", ...excelGlobals],
      "no-restricted-syntax": [
        "error",
        ...loops.map((loop) => ({ selector: `${loop} ${sync}`, message: syncInLoop })),
        { selector: `CallExpression[callee.property.name=${iterators}] ${sync}`, message: syncInLoop },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
    },
  },
  {
    files: ["src/hosts/excel/**/*.{ts,tsx}", "src/{taskpane,filemode,commands,cli}/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    // The command line's output is its interface.
    files: ["src/cli/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    // Matchers such as expect.any are untyped; what tests assert about is typed by what they import.
    files: ["tests/**/*.{ts,tsx}"],
    rules: { "@typescript-eslint/no-unsafe-assignment": "off" },
  },
);
