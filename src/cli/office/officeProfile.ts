import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Settings of LibreOffice for making a PDF of a file that somebody sent: path, name and value of each. */
const settings: readonly (readonly [path: string, name: string, value: string])[] = [
  // Formulas are calculated on opening (0): notices on paper must be true whatever program saved the file.
  ["Calc/Formula/Load", "OOXMLRecalcMode", "0"],
  // Links to other files are never followed (2), and macros never run.
  ["Calc/Content/Update", "Link", "2"],
  ["Common/Security/Scripting", "MacroSecurityLevel", "3"],
  ["Common/Security/Scripting", "DisableMacrosExecution", "true"],
];

/** Makes a profile of these settings in a folder, for LibreOffice to start with. */
export async function writeOfficeProfile(folder: string): Promise<void> {
  const items = settings.map(
    ([path, name, value]) =>
      `<item oor:path="/org.openoffice.Office.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry">',
    ...items,
    "</oor:items>",
  ].join("\n");
  await mkdir(join(folder, "user"), { recursive: true });
  await writeFile(join(folder, "user", "registrymodifications.xcu"), xml);
}
