import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { mkdir, open, realpath, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { readableBytes } from "../app/batch/readableBytes";
import { type ProblemCode, problem } from "../core/problem";
import { type Result, fail, succeed } from "../core/result";
import { codeOfError } from "./codeOfError";
import type { Files } from "./io";

/** The files of this machine, through Node. */
export function createNodeFiles(): Files {
  return {
    read: (path) => guard(path, "file/unreadable", () => readWhole(path)),
    write: (path, bytes, { mayReplace }) =>
      guard(path, "file/unwritable", () => writeWhole(path, (file) => file.writeFile(bytes), mayReplace)),
    writeText: (path, pieces, { mayReplace }) =>
      guard(path, "file/unwritable", () => writeWhole(path, (file) => writePieces(file, pieces), mayReplace)),
    isSame: async (path, other) => (await followLink(path)) === (await followLink(other)),
    kindOf: async (path) => {
      try {
        return (await stat(path)).isDirectory() ? "folder" : "file";
      } catch (error) {
        if (codeOfError(error) === "ENOENT" || codeOfError(error) === "ENOTDIR") return "nothing";
        return "file"; // there, but not to be looked at: using it says why
      }
    },
    modifiedAt: async (path) => {
      try {
        return (await stat(path)).mtime;
      } catch (error) {
        if (codeOfError(error) === undefined) throw error;
        return null; // it is a hint only
      }
    },
    makeFolder: (path) =>
      guard(path, "file/unwritable", async () => {
        await mkdir(path, { recursive: true });
        return succeed(null);
      }),
  };
}

/** A result of work with a file; what the system refuses becomes a problem with the system's own code. */
async function guard<T>(path: string, code: ProblemCode, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    const reason = codeOfError(error);
    if (reason === undefined) throw error;
    if (reason === "ENOENT" && code === "file/unreadable")
      return fail([problem("file/not-found", { file: path })]);
    return fail([problem(code, { file: path }, { reason })]);
  }
}

async function readWhole(path: string): Promise<Result<Uint8Array>> {
  // A pipe without a writer would be waited for when it is opened.
  const found = await stat(path);
  if (!found.isFile()) {
    const reason = found.isDirectory() ? "EISDIR" : "ENOTSUP";
    return fail([problem("file/unreadable", { file: path }, { reason })]);
  }
  const file = await open(path, constants.O_RDONLY);
  try {
    const { size } = await file.stat();
    if (size > readableBytes)
      return fail([
        problem("file/too-large", { file: path }, { measure: "fileBytes", limit: readableBytes, part: "" }),
      ]);
    return succeed(new Uint8Array(await file.readFile()));
  } finally {
    await file.close();
  }
}

/** Writes beside the place and moves it there: nobody ever sees half a file, and a failure leaves what was there. */
async function writeWhole(
  path: string,
  fill: (file: FileHandle) => Promise<void>,
  mayReplace: boolean,
): Promise<Result<null>> {
  const target = await followLink(path);
  const temporary = join(dirname(target), `.${basename(target).slice(0, 40)}.${randomUUID()}.tmp`);
  const place = mayReplace ? null : await reserve(target);
  if (!mayReplace && place === null) return fail([problem("file/exists", { file: path })]);
  try {
    const file = await open(temporary, "wx", await modeOf(target));
    try {
      await fill(file);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    if (place !== null) await rm(target, { force: true });
    throw error;
  }
  return succeed(null);
}

/** Characters that are gathered before they are written: many lines at once, and little memory. */
const charactersAtOnce = 1_000_000;

async function writePieces(file: FileHandle, pieces: Iterable<string>): Promise<void> {
  let gathered: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    gathered.push(piece);
    length += piece.length;
    if (length < charactersAtOnce) continue;
    await file.write(gathered.join(""));
    gathered = [];
    length = 0;
  }
  await file.write(gathered.join(""));
}

/** Takes the name with an empty file, so that nobody else can meanwhile; null where somebody has it. */
async function reserve(target: string): Promise<true | null> {
  let file: FileHandle;
  try {
    file = await open(target, "wx");
  } catch (error) {
    if (codeOfError(error) === "EEXIST") return null;
    throw error;
  }
  await file.close();
  return true;
}

/** The file behind a link, so that the link stays one; the whole path as given where nothing is there. */
async function followLink(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return resolve(path); // using it says why
  }
}

/** Who may do what with the file that is there; what is usual where there is none. */
async function modeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).mode & 0o777;
  } catch (error) {
    if (codeOfError(error) === "ENOENT") return 0o666;
    throw error;
  }
}
