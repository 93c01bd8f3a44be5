import type { Dirent, Stats } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { compareText } from "../../core/compareText";
import { type Problem, problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import { codeOfError } from "../codeOfError";
import { isLeftOut } from "./isLeftOut";
import type { PathToRead } from "./pathToRead";

/** The files that a choice of files and folders comes to. */
export interface BatchListing {
  /** By their names, in the order of code units. */
  readonly files: readonly PathToRead[];
  /** Names of files and folders that hold nothing anybody filled in: hidden ones, and what programs keep for themselves. */
  readonly leftOut: readonly string[];
}

/** A file, a folder or a link somewhere below what was chosen. */
interface Found {
  readonly path: string;
  readonly name: string;
}

/**
 * Every file of the folders and their folders, and the files that were named themselves, each once by whatever links
 * lead to it. Names are paths inside a folder, which is named too where several things were chosen; where two come out
 * the same they are told apart by the folders above. Folders that can't be looked into are told and left; a path that leads
 * nowhere fails.
 */
export async function listBatchFiles(paths: readonly string[]): Promise<Result<BatchListing>> {
  const walk = createWalk();
  const nowhere: Problem[] = [];
  for (const path of paths) {
    const found = await lookAt(path);
    if (!found.ok) nowhere.push(...found.problems);
    else if (found.value.isDirectory())
      await walk.enter({ path, name: paths.length === 1 ? "" : `${basename(resolve(path))}/` });
    else await walk.add({ path, name: basename(path) }, found.value);
  }
  if (nowhere.length > 0) return fail(nowhere);
  await walk.followLinks();
  const leftOut = [...walk.leftOut].sort(compareText);
  return succeed({ files: inOrder([...walk.files.values()]), leftOut }, walk.problems);
}

function createWalk() {
  const files = new Map<string, PathToRead>();
  const folders = new Set<string>();
  const links: Found[] = [];
  const leftOut: string[] = [];
  const problems: Problem[] = [];

  async function enter(folder: Found): Promise<void> {
    const looked = await lookInto(folder, folders);
    problems.push(...looked.problems);
    for (const entry of looked.ok ? looked.value : []) {
      const found = { path: join(folder.path, entry.name), name: folder.name + entry.name };
      if (isLeftOut(entry.name)) leftOut.push(found.name);
      else if (entry.isSymbolicLink()) links.push(found);
      else if (entry.isDirectory()) await enter({ ...found, name: `${found.name}/` });
      else await addEntry(found);
    }
  }

  async function addEntry(found: Found): Promise<void> {
    const seen = await lookAt(found.path);
    // What is gone meanwhile, or a link to nothing, is a file all the same: reading it says so.
    await add(found, seen.ok ? seen.value : null);
  }

  async function add({ path, name }: Found, seen: Stats | null): Promise<void> {
    const place = await realpath(path).catch(() => resolve(path));
    const known = files.get(place);
    if (known === undefined || isFullerName(name, known.name))
      files.set(place, { name, path, sizeBytes: seen?.size ?? 0 });
  }

  /** After everything else, so that what a link leads to has its own name where it has one. */
  async function followLinks(): Promise<void> {
    for (let link = links.shift(); link !== undefined; link = links.shift()) {
      const seen = await lookAt(link.path);
      if (seen.ok && seen.value.isDirectory()) await enter({ ...link, name: `${link.name}/` });
      else await addEntry(link);
    }
  }

  return { files, leftOut, problems, enter, add, followLinks };
}

async function lookAt(path: string): Promise<Result<Stats>> {
  try {
    return succeed(await stat(path));
  } catch (error) {
    return refused(path, error);
  }
}

/** What is in a folder, nothing where it has been looked into before. */
async function lookInto({ path, name }: Found, seen: Set<string>): Promise<Result<readonly Dirent[]>> {
  try {
    const place = await realpath(path);
    if (seen.has(place)) return succeed([]);
    seen.add(place);
    const entries = await readdir(path, { withFileTypes: true });
    return succeed(entries.sort((one, other) => compareText(one.name, other.name)));
  } catch (error) {
    return refused(name === "" ? path : name.slice(0, -1), error);
  }
}

function refused(file: string, error: unknown): Result<never> {
  const reason = codeOfError(error);
  if (reason === undefined) throw error;
  if (reason === "ENOENT") return fail([problem("file/not-found", { file })]);
  return fail([problem("file/unreadable", { file }, { reason })]);
}

/** Of a file's names that say where it is the longest, whatever order its paths were given in. */
function isFullerName(name: string, than: string): boolean {
  return name.length > than.length || (name.length === than.length && compareText(name, than) < 0);
}

/** Two files of one name are told apart by where they are below the folder that all such files are in. */
function inOrder(files: readonly PathToRead[]): readonly PathToRead[] {
  const counts = new Map<string, number>();
  for (const { name } of files) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isShared = ({ name }: PathToRead) => (counts.get(name) ?? 0) > 1;
  const folder = commonFolder(files.filter(isShared).map(({ path }) => dirname(resolve(path))));
  return files
    .map((file) =>
      isShared(file) ? { ...file, name: withSlashes(relative(folder, resolve(file.path))) } : file,
    )
    .sort((one, other) => compareText(one.name, other.name));
}

function commonFolder(folders: readonly string[]): string {
  return folders.reduce((common, folder) => {
    let shared = common;
    while (shared !== dirname(shared) && folder !== shared && !folder.startsWith(shared + sep))
      shared = dirname(shared);
    return shared;
  }, folders[0] ?? "");
}

function withSlashes(path: string): string {
  return path.split(sep).join("/");
}
