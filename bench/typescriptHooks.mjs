import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";
import { swcOptions } from "../config/swcOptions.js";

/** Finds the TypeScript file behind an import without an extension. */
export async function resolve(specifier, context, nextResolve) {
  if (specifier.startsWith(".") && context.parentURL !== undefined) {
    const url = new URL(`${specifier}.ts`, context.parentURL);
    if (existsSync(fileURLToPath(url))) return { url: url.href, format: "module", shortCircuit: true };
  }
  return nextResolve(specifier, context);
}

/** Gives a TypeScript file, or data in JSON, as JavaScript. */
export async function load(url, context, nextLoad) {
  if (url.endsWith(".json")) {
    const source = await readFile(fileURLToPath(url), "utf8");
    return { format: "module", source: `export default ${source};`, shortCircuit: true };
  }
  if (!url.endsWith(".ts")) return nextLoad(url, context);
  const source = await readFile(fileURLToPath(url), "utf8");
  const { code } = await transform(source, { ...swcOptions, swcrc: false, module: { type: "es6" } });
  return { format: "module", source: code, shortCircuit: true };
}
