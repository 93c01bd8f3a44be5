import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";
import { isWithin, versionInComment } from "./apiVersions";

/** A member of Excel's that a file uses, with the version of ExcelApi that it came with. */
export interface UsedApi {
  readonly file: string;
  readonly member: string;
  readonly version: string;
}

/** Every member of Excel's that the files of a folder use, by Microsoft's types. */
export function findUsedApis(folder: string): readonly UsedApi[] {
  const paths = readdirSync(folder).map((name) => join(folder, name));
  const program = ts.createProgram(paths, {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  });
  const checker = program.getTypeChecker();
  return paths.flatMap((path) => {
    const source = program.getSourceFile(path);
    if (source === undefined) throw new Error(`${path} can't be read`);
    return usedIn(source, checker).map((each) => ({ file: basename(path), ...each }));
  });
}

/** The highest of the versions. */
export function highestOf(used: readonly UsedApi[]): string {
  return used
    .map(({ version }) => version)
    .reduce((one, other) => (isWithin(one, other) ? other : one), "0.0");
}

function usedIn(source: ts.SourceFile, checker: ts.TypeChecker): readonly Omit<UsedApi, "file">[] {
  const used: Omit<UsedApi, "file">[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const version = versionOf(symbolsOf(node, checker));
      if (version !== null) used.push({ member: node.text, version });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return used;
}

/** What a name stands for: of a property in an object literal also what the literal is made for. */
function symbolsOf(name: ts.Identifier, checker: ts.TypeChecker): readonly (ts.Symbol | undefined)[] {
  const symbol = checker.getSymbolAtLocation(name);
  const { parent } = name;
  if (ts.isBindingElement(parent)) {
    return [
      symbol,
      checker.getTypeAtLocation(parent.parent).getProperty((parent.propertyName ?? name).getText()),
    ];
  }
  const isKey =
    (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) && parent.name === name;
  if (!isKey) return [symbol];
  return [symbol, checker.getContextualType(parent.parent)?.getProperty(name.text)];
}

/** The version in the comments of what is declared in Excel's namespace; of overloads the oldest. */
function versionOf(symbols: readonly (ts.Symbol | undefined)[]): string | null {
  const versions = symbols
    .flatMap((symbol) => symbol?.declarations ?? [])
    .filter((declaration) => declaration.getSourceFile().fileName.includes("@types/office-js"))
    .flatMap((declaration) => versionInComment(commentOf(declaration)) ?? []);
  return versions.length === 0 ? null : versions.reduce((one, other) => (isWithin(one, other) ? one : other));
}

function commentOf(declaration: ts.Declaration): string {
  return declaration.getFullText().slice(0, declaration.getLeadingTriviaWidth());
}
