import { basename, dirname, extname, join } from "node:path";
import { fill } from "../core/text/fill";
import { languages } from "../core/text/language";
import { cliWordsIn } from "../core/text/cliWords";
import type { Session } from "./session";

/** What a written form is called after, beside its own name. */
type Suffix = "resultsSuffix" | "correctedSuffix" | "printSuffix";

/** Where results are written, and whether a file that is there may go; or why nothing can be. */
export type ResultsPlace =
  { readonly path: string; readonly mayReplace: boolean } | { readonly refused: string };

/**
 * The file for a form's results, or for a form that was changed otherwise: the one that -o names (in a folder: with
 * the usual name), else a new one beside the form. Only the form itself, when -o names it, and what --force is said
 * for are ever replaced.
 */
export async function findResultsFile(
  session: Session,
  file: string,
  { output, force = false }: { readonly output?: string; readonly force?: boolean },
  suffix: Suffix = "resultsSuffix",
): Promise<ResultsPlace> {
  const { files } = session.io;
  if (output === undefined)
    return { path: await freeName(session, dirname(file), file, suffix), mayReplace: false };
  if ((await files.kindOf(output)) === "folder")
    return { path: await freeName(session, output, file, suffix), mayReplace: false };
  const ending = extname(file);
  const path = extname(output) === "" ? output + ending : output;
  // What a workbook is stands inside it, and Excel refuses one whose name says something else.
  if (extname(path).toLowerCase() !== ending.toLowerCase())
    return { refused: fill(session.words.otherEnding, { file: path, ending }) };
  return { path, mayReplace: force || (await files.isSame(path, file)) };
}

/** A name after the form's that no file in the folder has. */
async function freeName(
  { io, words }: Session,
  folder: string,
  file: string,
  suffix: Suffix,
): Promise<string> {
  const ending = extname(file);
  const stem = `${bareStem(basename(file, ending), suffix)}-${words[suffix]}`;
  for (let count = 1; ; count += 1) {
    const path = join(folder, `${stem}${count === 1 ? "" : `-${count}`}${ending}`);
    if ((await io.files.kindOf(path)) === "nothing") return path;
  }
}

/** A form's name without what an earlier run has added to it. */
function bareStem(stem: string, suffix: Suffix): string {
  const suffixes = languages.map((language) => cliWordsIn(language)[suffix]).join("|");
  return stem.replace(new RegExp(`-(${suffixes})(-\\d+)?$`), "");
}
