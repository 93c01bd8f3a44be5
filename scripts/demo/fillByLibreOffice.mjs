import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findProgram } from "../findProgram.mjs";

/** Debian's own Python has LibreOffice's bridge; another on the PATH doesn't. */
const python = "/usr/bin/python3";
const office = fileURLToPath(new URL("../../tests/support/libreoffice/office.py", import.meta.url));
const timeoutMs = 60_000;

/** Fills cells of a workbook through LibreOffice and saves it under another name; says why not where it can't. */
export function fillByLibreOffice(from, to, cells) {
  if (findProgram("soffice") === undefined) return { isFilled: false, reason: "no soffice" };
  if (spawnSync(python, ["-c", "import uno"]).status !== 0)
    return { isFilled: false, reason: "no python3-uno" };
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
  const reason = answer === undefined ? stderr : answer.error;
  return reason === undefined ? { isFilled: true } : { isFilled: false, reason };
}
