import { fileURLToPath } from "node:url";
import { swcOptions } from "./swcOptions.js";

// Packages that ship as ES modules only; jest runs CommonJS, so swc turns them too.
const esmOnly = ["saxen", "@noble/hashes", "csv-parse"];

const rootDir = fileURLToPath(new URL("..", import.meta.url));

const shared = {
  rootDir,
  testEnvironment: "node",
  transform: {
    "\\.[jt]sx?$": ["@swc/jest", { ...swcOptions, swcrc: false, module: { type: "commonjs" } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join("|")})/)`],
};

export default {
  rootDir,
  // Jest leaves one core idle by default; half of a small machine.
  maxWorkers: "100%",
  testTimeout: 20_000,
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/tests/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/e2e/"],
    },
    {
      ...shared,
      // Real programs: LibreOffice, Chromium, the built command line.
      displayName: "file",
      testMatch: ["<rootDir>/tests/e2e/**/*.test.{ts,tsx}"],
      setupFilesAfterEnv: ["<rootDir>/config/patientTests.cjs"],
    },
  ],
};
