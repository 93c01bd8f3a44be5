import { listForms } from "../listForms";
import { createSlipNamer } from "../../app/correction/createSlipNamer";
import type { OpenedForm } from "../../app/openForm";
import { type Result } from "../../core/result";
import { fill } from "../../core/text/fill";
import { describeProblems } from "../describeProblems";
import { exitCodeOf } from "../exitCodes";
import { formJson } from "../formJson";
import { failedOutcome, type Outcome, refusedOutcome } from "../outcome";
import { problemsJson } from "../problemsJson";
import type { Session } from "../session";
import { findSlipPlace, slipPath } from "../slipPlace";
import { type SlipOptions, type SlippedFile, writeSlip } from "../writeSlip";

export type { SlipOptions } from "../writeSlip";

/** Makes a correction slip for every form that has something to put right, one form after the other. */
export async function slipCommand(
  session: Session,
  paths: readonly string[],
  options: SlipOptions,
): Promise<Outcome> {
  const { io, words } = session;
  const files = await listForms(session, paths, null);
  if (!files.ok) return failedOutcome(session, files.problems);
  if (files.value.length === 0) return refusedOutcome(words.noFormsFound);
  const place = await findSlipPlace(session, options.output, files.value.length);
  if ("refused" in place) return refusedOutcome(place.refused);
  if (place.kind === "folder") {
    const made = await io.files.makeFolder(place.path);
    if (!made.ok) return failedOutcome(session, made.problems);
  }

  const nameSlip = createSlipNamer();
  const done: SlippedFile[] = [];
  for (const [index, file] of files.value.entries()) {
    const slipped = await writeSlip(session, file, options, ({ criteria, submission }) =>
      slipPath(place, file, nameSlip(criteria, submission.identity, submission.language)),
    );
    // A folder holds other workbooks beside forms; a file that was named itself is meant to be a form.
    const isNamed = paths.includes(file);
    done.push(slipped.kind === "no-form" && isNamed ? { ...slipped, kind: "failed" } : slipped);
    tellProgress(session, index + 1, files.value.length);
  }
  return describe(session, done, files);
}

function tellProgress({ io, words }: Session, done: number, of: number): void {
  if (!io.stderr.isTerminal || of < 2) return;
  io.stderr.write(`\r${fill(words.progress, { done, of })}${done === of ? "\n" : ""}`);
}

function describe(session: Session, done: readonly SlippedFile[], listed: Result<unknown>): Outcome {
  const { words } = session;
  const problems = [
    ...listed.problems,
    ...done.flatMap((each) => (each.kind === "no-form" ? [] : each.problems)),
  ];
  const written = done.flatMap((each) => (each.kind === "written" ? [each] : []));
  const clear = done.flatMap((each) => (each.kind === "clear" ? [each] : []));
  const passedOver = done.flatMap((each) => (each.kind === "no-form" ? [each.file] : []));
  return {
    exitCode: exitCodeOf({ ok: done.some(({ kind }) => kind !== "failed"), problems }),
    lines: [
      ...written.map(({ form, path, slip: { looks, unanswered, wrong } }) =>
        fill(words.slipWritten, { file: path, agency: agencyOf(form, session), wrong, unanswered, looks }),
      ),
      ...(written.length > 1 ? [fill(words.slipsWritten, { count: written.length })] : []),
      ...clear.map(({ file, form }) => fill(words.slipNotNeeded, { file, agency: agencyOf(form, session) })),
    ],
    asides: [
      ...passedOver.map((file) => fill(words.slipPassedOver, { file })),
      ...describeProblems(problems, session),
    ],
    json: {
      slips: written.map(({ file, form, path, slip: { looks, unanswered, wrong } }) => ({
        file: path,
        of: file,
        form: formJson(form),
        wrong,
        unanswered,
        looks,
      })),
      clear: clear.map(({ file, form }) => ({ of: file, form: formJson(form) })),
      passedOver,
      problems: problemsJson(problems, session),
    },
  };
}

function agencyOf({ submission }: OpenedForm, { words }: Session): string {
  const { agencyName } = submission.identity;
  return agencyName === "" ? words.unnamedAgency : agencyName;
}
