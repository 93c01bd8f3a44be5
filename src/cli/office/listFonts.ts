import { readdir } from "node:fs/promises";
import { posix, win32 } from "node:path";
import { runProgram } from "./runProgram";
import type { Machine } from "./sofficePlaces";

const limitMs = 20_000;

/** Families of fonts that a machine has, of Windows and macOS only those that forms are set in; null where it doesn't tell. */
export async function listFonts(machine: Machine): Promise<ReadonlySet<string> | null> {
  const folders = fontFolders(machine);
  if (folders.length === 0) {
    const listed = await runProgram("fc-list", [":", "family"], { limitMs });
    return listed.kind === "ended" && listed.exitCode === 0 ? familiesListed(listed.stdout) : null;
  }
  const files = await Promise.all(folders.map((folder) => readdir(folder).catch(() => null)));
  return files.every((each) => each === null) ? null : familiesOfFiles(files.flatMap((each) => each ?? []));
}

/** The folders of a machine that keeps its fonts in folders known by name; none for one that lists them itself. */
export function fontFolders({ env, home, platform }: Machine): readonly string[] {
  switch (platform) {
    case "win32":
      return [
        win32.join(env.SystemRoot ?? "C:\\Windows", "Fonts"),
        ...(env.LOCALAPPDATA === undefined
          ? []
          : [win32.join(env.LOCALAPPDATA, "Microsoft", "Windows", "Fonts")]),
      ];
    case "darwin":
      return [posix.join(home, "Library/Fonts"), "/Library/Fonts", "/System/Library/Fonts/Supplemental"];
    default:
      return [];
  }
}

/** What fc-list says: a line for each font, with its family's names in several languages. */
export function familiesListed(text: string): ReadonlySet<string> {
  const names = text.split("\n").flatMap((line) => line.split(","));
  return new Set(names.map((name) => name.trim().replaceAll("\\-", "-")).filter((name) => name !== ""));
}

/** Families by the beginnings of their files' names, letters and digits alone. */
const families: readonly (readonly [string, string])[] = [
  ["thsarabunnew", "TH Sarabun New"],
  ["thsarabunpsk", "TH SarabunPSK"],
  ["laksaman", "Laksaman"],
];

/** The file of TH SarabunPSK is called after the design alone. */
const sarabunPsk = /^thsarabun(bold|italic|bolditalic)?$/;

/** The families that files of fonts hold, by the files' names. */
export function familiesOfFiles(names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names
      .filter((name) => /\.(ttf|otf|ttc)$/i.test(name))
      .map((name) =>
        name
          .replace(/\.\w+$/, "")
          .toLowerCase()
          .replace(/[^a-z0-9]/g, ""),
      )
      .flatMap((stem) => [
        ...families.filter(([beginning]) => stem.startsWith(beginning)).map(([, family]) => family),
        ...(sarabunPsk.test(stem) ? ["TH SarabunPSK"] : []),
      ]),
  );
}
