import type { BatchFile } from "./batchServices";

/** What systems hide or leave in folders, and the locks that spreadsheet programs put beside an open file. */
const leftBehind = /^(\.|~\$)|^(thumbs\.db|desktop\.ini)$/i;

/** The files that were chosen by a dialog; those of a folder by their path inside it. */
export function listChosen(chosen: FileList): readonly BatchFile[] {
  return inOrder(
    [...chosen].map((file) => ({ name: insideFolder(file.webkitRelativePath) || file.name, file })),
  );
}

/**
 * The files that were dropped, those inside folders too, by their paths. It must be called while the drop is being
 * told: afterwards the browser has forgotten what was dropped.
 */
export async function listDropped(dropped: DataTransfer): Promise<readonly BatchFile[]> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  // A browser without entries tells of files alone.
  if (entries.length === 0) return inOrder([...dropped.files].map((file) => ({ name: file.name, file })));
  const found = await Promise.all(entries.map((entry) => filesIn(entry)));
  const [only] = entries;
  const isOneFolder = entries.length === 1 && only?.isDirectory === true;
  const files = found.flat();
  return inOrder(isOneFolder ? files.map(({ name, file }) => ({ name: insideFolder(name), file })) : files);
}

async function filesIn(entry: FileSystemEntry): Promise<readonly BatchFile[]> {
  const name = entry.fullPath.replace(/^\//, "");
  if (isFile(entry)) return [{ name, file: await fileOf(entry) }];
  if (!isFolder(entry)) return [];
  const children = await childrenOf(entry);
  return (await Promise.all(children.map(filesIn))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** Browsers tell a hundred at a time, and none when they have told all. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function insideFolder(path: string): string {
  return path.replace(/^[^/]*\//, "");
}

function inOrder(files: readonly BatchFile[]): readonly BatchFile[] {
  return files
    .filter(({ name }) => !name.split("/").some((part) => leftBehind.test(part)))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
}
