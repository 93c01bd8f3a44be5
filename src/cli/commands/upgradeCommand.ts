import { extname } from "node:path";
import { reportLines, reportUpgrade } from "../../app/carrying/reportUpgrade";
import type { Problem } from "../../core/problem";
import { type Result, fail, succeed } from "../../core/result";
import { fill } from "../../core/text/fill";
import { countProblems, describeProblems } from "../describeProblems";
import { describeUpgraded } from "../describeUpgraded";
import { exitCodeOf } from "../exitCodes";
import { findEdition } from "../findEdition";
import { listForms } from "../listForms";
import { meansFolder } from "../meansFolder";
import { failedOutcome, type Outcome, refusedOutcome } from "../outcome";
import { problemsJson } from "../problemsJson";
import type { Session } from "../session";
import {
  type UpgradeCommandOptions,
  type UpgradedFile,
  upgradeFile,
  type WrittenUpgrade,
} from "../upgradeFile";

/** How many problems of the older forms are shown; `check` shows all of a file. */
const problemsShown = 10;

/** Takes every form that is named or stands in a folder over to another edition, one after the other. */
export async function upgradeCommand(
  session: Session,
  paths: readonly string[],
  options: UpgradeCommandOptions,
): Promise<Outcome> {
  const { io, words } = session;
  const { output, report } = options;
  if (report !== undefined && !/\.(csv|json)$/i.test(report))
    return refusedOutcome(fill(words.upgradeReportEnding, { file: report }));
  const to = await findEdition(io.files, options.to);
  if (!to.ok) return failedOutcome(session, to.problems);
  const files = await listForms(session, paths, null);
  if (!files.ok) return failedOutcome(session, files.problems);
  if (files.value.length === 0) return refusedOutcome(words.noFormsFound);
  const isFolder = await meansFolder(session, output);
  if (output !== undefined && !isFolder) {
    if (files.value.length > 1) return refusedOutcome(fill(words.upgradeNeedFolder, { file: output }));
    if (extname(output).toLowerCase() !== ".xlsx")
      return refusedOutcome(fill(words.otherEnding, { file: output, ending: ".xlsx" }));
  }
  if (output !== undefined && isFolder) {
    const ready = await io.files.makeFolder(output);
    if (!ready.ok) return failedOutcome(session, ready.problems);
  }

  const done: UpgradedFile[] = [];
  for (const file of files.value)
    done.push(
      await upgradeFile(session, file, {
        options,
        to: to.value,
        isFolder,
        isNamed: paths.includes(file),
      }),
    );
  const written = done.flatMap((each) => (each.kind === "written" ? [each] : []));
  const reported = await writeReport(session, written, options);
  return describe(session, done, {
    report: reported.ok && written.length > 0 ? (report ?? null) : null,
    isReported: reported.ok,
    problems: [...files.problems, ...to.problems, ...reported.problems],
  });
}

async function writeReport(
  { io, language }: Session,
  written: readonly WrittenUpgrade[],
  { report, force }: UpgradeCommandOptions,
): Promise<Result<null>> {
  if (report === undefined || written.length === 0) return succeed(null);
  const isJson = report.toLowerCase().endsWith(".json");
  const json = () =>
    JSON.stringify(
      written.map(({ file, path, form }) => ({ file, output: path, ...reportUpgrade(form, language) })),
      null,
      2,
    );
  const result = await io.files.writeText(report, isJson ? [`${json()}\n`] : reportLines(written, language), {
    mayReplace: force === true,
  });
  return result.ok ? result : fail(result.problems);
}

function describe(
  session: Session,
  done: readonly UpgradedFile[],
  told: {
    readonly report: string | null;
    readonly isReported: boolean;
    readonly problems: readonly Problem[];
  },
): Outcome {
  const { words, language } = session;
  const written = done.flatMap((each) => (each.kind === "written" ? [each] : []));
  const passedOver = done.flatMap((each) => (each.kind === "no-form" ? [each.file] : []));
  const problems = [
    ...told.problems,
    ...done.flatMap((each) => (each.kind === "no-form" ? [] : each.problems)),
  ];
  const isWhole = told.isReported && done.every(({ kind }) => kind !== "failed");
  return {
    exitCode: exitCodeOf({ ok: isWhole, problems }),
    lines: [
      ...written.flatMap(({ form, path }) => [
        ...describeUpgraded(form, session),
        "",
        fill(words.upgradeWritten, { file: path }),
      ]),
      ...(written.length > 1 ? [fill(words.upgradesWritten, { count: written.length })] : []),
      ...(told.report === null ? [] : [fill(words.upgradeReportWritten, { file: told.report })]),
    ],
    asides: [
      ...passedOver.map((file) => fill(words.upgradePassedOver, { file })),
      ...(problems.length === 0
        ? []
        : [countProblems(problems, session), ...describeProblems(problems, session, problemsShown)]),
    ],
    json: {
      forms: written.map(({ file, path, form }) => ({
        file,
        output: path,
        ...reportUpgrade(form, language),
      })),
      passedOver,
      problems: problemsJson(problems, session),
    },
  };
}
