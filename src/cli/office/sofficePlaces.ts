import { posix, win32 } from "node:path";

/** What of a machine says where its programs are. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** Where LibreOffice's program may be, in the order in which to look: the folders of PATH, then the usual places. */
export function sofficePlaces({ env, home, platform }: Machine): readonly string[] {
  const { join } = platform === "win32" ? win32 : posix;
  const separator = platform === "win32" ? ";" : ":";
  const onPath = (env.PATH ?? env.Path ?? "").split(separator).filter((folder) => folder !== "");
  switch (platform) {
    case "win32": {
      const roots = [env.ProgramFiles, env.ProgramW6432, env["ProgramFiles(x86)"]];
      const usual = roots.flatMap((root) =>
        root === undefined ? [] : [join(root, "LibreOffice", "program")],
      );
      // The .com waits until the work is done.
      return unique([...onPath, ...usual].map((folder) => join(folder, "soffice.com")));
    }
    case "darwin": {
      const bundle = "LibreOffice.app/Contents/MacOS";
      const usual = [join("/Applications", bundle), join(home, "Applications", bundle)];
      return unique([...onPath, ...usual].map((folder) => join(folder, "soffice")));
    }
    default: {
      const usual = [
        "/usr/bin",
        "/usr/local/bin",
        "/usr/lib/libreoffice/program",
        "/usr/lib64/libreoffice/program",
        "/opt/libreoffice/program",
        "/snap/bin",
      ];
      return unique(
        [...onPath, ...usual].flatMap((folder) => [join(folder, "soffice"), join(folder, "libreoffice")]),
      );
    }
  }
}

function unique(places: readonly string[]): readonly string[] {
  return [...new Set(places)];
}
