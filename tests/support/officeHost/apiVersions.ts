import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

const typesPath = createRequire(__filename)
  .resolve("@types/office-js/package.json")
  .replace(/package\.json$/, "index.d.ts");

let versions: ReadonlyMap<string, string> | null = null;

/** The ExcelApi version of every member of Excel's classes, such as `Range.copyFrom` → 1.9, by Microsoft's types. */
export function excelApiVersions(): ReadonlyMap<string, string> {
  versions ??= readVersions(readFileSync(typesPath, "utf8"));
  return versions;
}

/** The version that a declaration's comment names; null where it names none. */
export function versionInComment(text: string): string | null {
  return /\[Api set: ExcelApi (\d+\.\d+)/.exec(text)?.[1] ?? null;
}

/** True where one version, such as 1.10, isn't above another, such as 1.9. */
export function isWithin(version: string, limit: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [limitMajor = 0, limitMinor = 0] = limit.split(".").map(Number);
  return major < limitMajor || (major === limitMajor && minor <= limitMinor);
}

function readVersions(source: string): ReadonlyMap<string, string> {
  const file = ts.createSourceFile("index.d.ts", source, ts.ScriptTarget.ES2022);
  const found = new Map<string, string>();
  for (const namespace of file.statements) {
    if (!ts.isModuleDeclaration(namespace) || namespace.name.text !== "Excel") continue;
    if (namespace.body === undefined || !ts.isModuleBlock(namespace.body)) continue;
    for (const each of namespace.body.statements) {
      if (!ts.isClassDeclaration(each) || each.name === undefined) continue;
      for (const member of each.members) {
        if (member.name === undefined || !ts.isIdentifier(member.name)) continue;
        const version = versionInComment(source.slice(member.pos, member.name.getStart(file)));
        const key = `${each.name.text}.${member.name.text}`;
        // Of overloads the oldest counts.
        if (version !== null && !(found.has(key) && isWithin(found.get(key)!, version)))
          found.set(key, version);
      }
    }
  }
  return found;
}
