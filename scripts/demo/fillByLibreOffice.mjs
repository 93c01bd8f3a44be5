import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findProgram } from "../findProgram.mjs";

/** Debian's own Python has LibreOffice's bridge; another on the PATH doesn't. */
const python = "/usr/bin/python3";
const office = fileURLToPath(new URL("../../tests/support/libreoffice/office.py", import.meta.url));
const timeoutMs = 60_000;

/** Fills cells of a workbook through LibreOffice and saves it under another name; false where LibreOffice isn't there. */
export function fillByLibreOffice(from, to, cells) {
  if (findProgram("soffice") === undefined || spawnSync(python, ["-c", "import uno"]).status !== 0)
    return false;
  const job = {
    id: 1,
    open: from,
    steps: [
      { op: "set", cells },
      { op: "save", path: to },
    ],
  };
  const { stdout, stderr } = spawnSync(python, ["-B", office], {
    input: `${JSON.stringify(job)}\n`,
    encoding: "utf8",
    timeout: timeoutMs,
    maxBuffer: 64 * 1024 * 1024,
  });
  const answer = (stdout ?? "")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))
    .find(({ id }) => id === job.id);
  if (answer === undefined || answer.error !== undefined)
    throw new Error(`LibreOffice couldn't fill the form: ${answer?.error ?? stderr}`);
  return true;
}
