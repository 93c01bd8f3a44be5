import { constants } from "node:fs";
import { access, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import { codeOfError } from "../codeOfError";
import { writeOfficeProfile } from "./officeProfile";
import { runProgram } from "./runProgram";

/** How long LibreOffice may take: it starts in seconds, and lays out hundreds of pages in a minute. */
const usualLimitSeconds = 180;

/** Where LibreOffice's program may be, and how long it may take. */
export interface PdfMaking {
  readonly places: readonly string[];
  readonly limitSeconds?: number;
}

/**
 * A workbook as the PDF that LibreOffice makes of it, where it is installed. It works on a copy in a folder of its own
 * and with a profile of its own, so that one that is open on the desk isn't touched; the folder goes afterwards.
 * Fails with print/office-missing, print/office-failed and print/office-too-slow.
 */
export async function makePdf(
  workbook: Uint8Array,
  { limitSeconds = usualLimitSeconds, places }: PdfMaking,
): Promise<Result<Uint8Array>> {
  const program = await findProgram(places);
  if (program === null) return fail([problem("print/office-missing")]);
  const folder = await mkdtemp(join(tmpdir(), "pmqa-print-"));
  try {
    return await convertIn(folder, program, workbook, limitSeconds);
  } catch (error) {
    const reason = codeOfError(error);
    if (reason === undefined) throw error;
    return fail([problem("print/office-failed", {}, { reason })]);
  } finally {
    // Windows keeps files for a moment after their program has ended.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function convertIn(
  folder: string,
  program: string,
  workbook: Uint8Array,
  limitSeconds: number,
): Promise<Result<Uint8Array>> {
  const source = join(folder, "print.xlsx");
  const pdf = join(folder, "print.pdf");
  await writeFile(source, workbook);
  const profile = join(folder, "profile");
  await writeOfficeProfile(profile);
  const args = [
    "--headless",
    "--norestore",
    "--nolockcheck",
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    "--convert-to",
    "pdf:calc_pdf_Export",
    "--outdir",
    folder,
    source,
  ];
  const end = await runProgram(program, args, { limitMs: limitSeconds * 1000 });
  switch (end.kind) {
    case "too-slow":
      return fail([problem("print/office-too-slow", {}, { seconds: limitSeconds })]);
    case "refused":
      return fail([problem("print/office-failed", {}, { reason: end.reason })]);
    default: {
      // It ends with 0 also where it couldn't open the workbook.
      const bytes = await readFile(pdf).catch(() => null);
      const reason = end.stderr.trim().split("\n").at(-1) || String(end.exitCode);
      return bytes === null
        ? fail([problem("print/office-failed", {}, { reason })])
        : succeed(new Uint8Array(bytes));
    }
  }
}

async function findProgram(places: readonly string[]): Promise<string | null> {
  for (const place of places) if (await isProgram(place)) return place;
  return null;
}

async function isProgram(place: string): Promise<boolean> {
  try {
    await access(place, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not for us: the next place is as good
  }
}
