import { importEdition } from "../app/authoring/importEdition";
import { builtInEditions } from "../app/builtInEditions";
import { parseCriteriaJson } from "../core/criteria/parseCriteriaJson";
import type { Criteria } from "../core/criteria/schema";
import { problem } from "../core/problem";
import { type Result, fail, succeed } from "../core/result";
import { createXlsxHost } from "../hosts/xlsx/createXlsxHost";
import { inflateByNode } from "./inflateByNode";
import type { Files } from "./io";

/** An edition by the id of a built-in one, or by the path of its file: JSON, or the workbook in which it is typed. */
export async function findEdition(files: Files, idOrFile: string): Promise<Result<Criteria>> {
  const editions = builtInEditions();
  const builtIn = editions.find(({ id }) => id === idOrFile);
  if (builtIn !== undefined) return succeed(builtIn);
  if ((await files.kindOf(idOrFile)) === "nothing")
    return fail([
      problem(
        "request/unknown-edition",
        {},
        {
          edition: idOrFile,
          known: editions.map(({ id }) => id).join(", "),
        },
      ),
    ]);
  return readEdition(files, idOrFile);
}

/** An edition from its file, or from the workbook in which it is typed; every problem names the file. */
export async function readEdition(files: Files, file: string): Promise<Result<Criteria>> {
  const bytes = await files.read(file);
  if (!bytes.ok) return bytes;
  const parsed = isPackage(bytes.value)
    ? await importEdition(createXlsxHost(bytes.value, { inflate: inflateByNode }))
    : parseCriteriaJson(new TextDecoder().decode(bytes.value));
  const problems = parsed.problems.map((each) => ({ ...each, place: { file, ...each.place } }));
  return parsed.ok ? succeed(parsed.value, problems) : fail(problems);
}

/** True for the bytes of a zip package, which every workbook is and no JSON. */
function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
