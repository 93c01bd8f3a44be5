import type { AgencyChange, ContentChange } from "../../core/consolidation/findBatchChanges";
import type { Consolidation, FileFate } from "../../core/consolidation/consolidation";
import { describeContent, describePart } from "../../core/consolidation/describeContent";
import { isComplete } from "../../core/consolidation/layout/receiptSums";
import { describeProblem } from "../../core/text/describeProblem";
import { describeModified } from "../../core/text/describeModified";
import { fill } from "../../core/text/fill";
import { unreachable } from "../../core/unreachable";
import { formatTable } from "../formatTable";
import { nameReason } from "../nameReason";
import type { Session } from "../session";

/** How many files that were set aside and how many changes are told on a terminal; a pipe, and --json, get all. */
const filesShown = 50;
const cellsShown = 100;

/** What is told beside what the batch itself says. */
export interface ToldBeside {
  /** Null where there was no earlier workbook. */
  readonly changes: readonly AgencyChange[] | null;
  /** When files were changed last, by name: a hint for choosing between files of an agency. */
  readonly modified: ReadonlyMap<string, Date>;
}

/** What a batch came to, as lines: its period, the sums, what was set aside and why, who is missing, what changed. */
export function describeBatch(
  session: Session,
  consolidation: Consolidation,
  { changes, modified }: ToldBeside,
  written: readonly string[],
): readonly string[] {
  const { words } = session;
  const { receipt, period, agencies, roster } = consolidation;
  const { chosen, accepted, noted, setAside } = receipt.files;
  const { self, expected } = receipt;
  const missing = roster.filter(({ state }) => state === "missing");
  return [
    period === null ? words.batchWithoutForm : fill(words.batchOf, { ...period, agencies: agencies.length }),
    fill(words.sumOfFiles, { chosen, accepted, noted, setAside }),
    fill(words.sumOfAnswers, { ...self, expected }),
    ...(isComplete(receipt) ? [] : [words.batchIncomplete]),
    ...describeSetAside(session, consolidation.fates, modified),
    ...(missing.length === 0
      ? []
      : [
          "",
          fill(words.missingAgencies, { count: missing.length }),
          ...missing.map(({ agency }) => missingLine(agency)),
        ]),
    ...(changes === null ? [] : ["", ...describeChanges(session, consolidation, changes)]),
    ...(written.length === 0 ? [] : ["", ...written.map((file) => fill(words.batchWritten, { file }))]),
  ];
}

function missingLine({
  agencyCode,
  agencyName,
  dueDate,
}: {
  readonly agencyCode: string;
  readonly agencyName: string;
  readonly dueDate: string;
}): string {
  return `  ${[agencyCode, agencyName, dueDate].filter((part) => part !== "").join("  ")}`;
}

function describeSetAside(
  { io, language, words }: Session,
  fates: readonly FileFate[],
  modified: ReadonlyMap<string, Date>,
): readonly string[] {
  const aside = fates.filter(({ fate }) => fate === "set-aside");
  if (aside.length === 0) return [];
  const rows = aside.slice(0, io.stdout.isTerminal ? filesShown : aside.length).map(({ file, reasons }) => {
    const [reason] = reasons;
    const said = reason === undefined ? null : describeProblem(nameReason(reason, words), language);
    const time = modified.get(file.name);
    const hint =
      time === undefined ? "" : fill(words.modifiedHint, { time: describeModified(time, language) });
    return [file.name, `${said?.what ?? ""}${hint}`, said?.remedy ?? ""];
  });
  const rest = aside.length - rows.length;
  return [
    "",
    fill(words.setAsideHead, { count: aside.length }),
    ...formatTable(
      [
        { head: words.fileHead, isFlexible: true },
        { head: words.reasonHead, isFlexible: true },
        { head: words.remedyHead, isFlexible: true },
      ],
      rows,
      io.stdout.isTerminal ? io.stdout.columns : null,
    ),
    ...(rest > 0 ? [fill(words.moreFiles, { count: rest })] : []),
  ];
}

function describeChanges(
  session: Session,
  consolidation: Consolidation,
  changes: readonly AgencyChange[],
): readonly string[] {
  const { io, words } = session;
  if (changes.length === 0) return [words.nothingChanged];
  const lines = changes.flatMap((change): readonly string[] => {
    const agency = change.agency.name;
    switch (change.kind) {
      case "came":
        return [fill(words.agencyCame, { agency })];
      case "went":
        return [fill(words.agencyWent, { agency })];
      case "changed":
        return [
          fill(words.agencyChanged, { agency, ...change.files, count: change.cells.length }),
          ...change.cells.map((cell) => `  ${cellLine(session, consolidation, cell)}`),
        ];
      default:
        return unreachable(change);
    }
  });
  const shown = io.stdout.isTerminal ? cellsShown : lines.length;
  const rest = lines.length - shown;
  return [
    words.changesHead,
    ...lines.slice(0, shown),
    ...(rest > 0 ? [fill(words.moreChanges, { count: rest })] : []),
  ];
}

function cellLine(
  { language, words }: Session,
  { criteria }: Consolidation,
  { id, part, before, after }: ContentChange,
): string {
  const say = (content: ContentChange["before"]) =>
    content === null ? words.blankCell : describeContent(criteria, content, language);
  return fill(words.cellChanged, {
    id,
    part: describePart(part, language),
    before: say(before),
    after: say(after),
  });
}
