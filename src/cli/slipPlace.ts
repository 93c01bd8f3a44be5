import { dirname, extname, join } from "node:path";
import { fill } from "../core/text/fill";
import { unreachable } from "../core/unreachable";
import type { Session } from "./session";

/** Where slips go: into a file, into a folder, or each beside its form. */
export type SlipPlace =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "folder"; readonly path: string }
  | { readonly kind: "beside" };

/** The place that -o names, which for several forms is a folder; or why it can't be one. */
export async function findSlipPlace(
  { io, words }: Session,
  output: string | undefined,
  forms: number,
): Promise<SlipPlace | { readonly refused: string }> {
  if (output === undefined) return { kind: "beside" };
  const found = await io.files.kindOf(output);
  const ending = extname(output).toLowerCase();
  if (found === "folder" || (found === "nothing" && ending === "") || /[/\\]$/.test(output))
    return { kind: "folder", path: output };
  if (forms > 1) return { refused: fill(words.slipsNeedFolder, { file: output }) };
  return ending === ".xlsx"
    ? { kind: "file", path: output }
    : { refused: fill(words.otherEnding, { file: output, ending: ".xlsx" }) };
}

/** The path of a form's slip; `fileName` is the slip's own. */
export function slipPath(place: SlipPlace, form: string, fileName: string): string {
  switch (place.kind) {
    case "file":
      return place.path;
    case "folder":
      return join(place.path, fileName);
    case "beside":
      return join(dirname(form), fileName);
    default:
      return unreachable(place);
  }
}
