import { extname } from "node:path";
import type { Session } from "./session";

/** True where -o names a folder, one that is to be made too. */
export async function meansFolder({ io }: Session, output: string | undefined): Promise<boolean> {
  if (output === undefined) return false;
  const found = await io.files.kindOf(output);
  return found === "folder" || (found === "nothing" && extname(output) === "") || /[/\\]$/.test(output);
}
