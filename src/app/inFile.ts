import type { Problem } from "../core/problem";

/** Problems with the file that they were found in, where they don't name one. */
export function inFile(file: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((each) =>
    each.code.startsWith("request/") ? each : { ...each, place: { file, ...each.place } },
  );
}
