import { variesByKind } from "../core/criteria/editionSeenBy";
import { zipSync } from "fflate";
import type { FormDraft } from "../app/formDraft";
import { generateForm } from "../app/generateForm";
import { issueForms } from "../app/issueForms";
import { parseRosterBytes } from "../app/parseRosterBytes";
import { type ParsedRosterDraft, parseRosterDraft } from "../app/parseFormDraft";
import { readRoster } from "../app/readRoster";
import type { Problem } from "../core/problem";
import { fail, succeed } from "../core/result";
import { createXlsxHost } from "../hosts/xlsx/createXlsxHost";
import type { Made, MadeForms, RunControl } from "../ui/paneServices";
import { bytesIn } from "./bytesIn";
import { editionsOf } from "./editionsAtHand";
import { newIssueId } from "./newIssueId";
import { paint } from "./paint";
import { readBytes } from "./readBytes";

/** The earliest day that a zip file can tell: the same forms give the same file whenever they are made. */
const madeOn = new Date(1980, 0, 1);

/**
 * The forms of every agency and unit of a roster, in one archive. Fails with every problem of the roster; a form that
 * can't be made stops the run. Throws the signal's reason where the run was stopped.
 */
export async function makeRosterForms(
  draft: FormDraft,
  roster: File,
  { signal, onProgress }: RunControl,
): Promise<Made<MadeForms>> {
  const parsed = parseRosterDraft(editionsOf(draft.edition), draft);
  if ("faults" in parsed) return parsed;
  await paint();
  const entries = await readEntries(parsed, roster);
  if (!entries.ok) return entries;
  const { criteria } = parsed;
  const forms = issueForms(criteria, entries.value, { ...parsed, newIssueId });
  const files: Record<string, Uint8Array> = {};
  const problems: Problem[] = [...entries.problems];
  for (const [index, { request, fileName }] of forms.entries()) {
    onProgress(index, forms.length);
    await paint();
    signal.throwIfAborted();
    const host = createXlsxHost(null);
    const made = await generateForm(host, criteria, request);
    problems.push(...made.problems.map((each) => ({ ...each, place: { file: fileName, ...each.place } })));
    if (!made.ok) return fail(problems);
    files[fileName] = bytesIn(host);
  }
  onProgress(forms.length, forms.length);
  await paint();
  signal.throwIfAborted();
  // Workbooks are compressed already.
  const bytes = zipSync(files, { level: 0, mtime: madeOn });
  const file = { name: archiveName(parsed), bytes };
  const { year, commonEra } = parsed;
  return succeed({ file, count: forms.length, year, commonEra, problems }, problems);
}

async function readEntries({ criteria, defaults }: ParsedRosterDraft, roster: File) {
  const bytes = await readBytes(roster);
  if (!bytes.ok) return bytes;
  const table = await parseRosterBytes(bytes.value, roster.name, (workbook) => createXlsxHost(workbook));
  if (!table.ok) return table;
  const entries = readRoster(criteria, table.value, defaults, {
    mustNameKind: variesByKind(criteria),
  });
  const problems = [...table.problems, ...entries.problems];
  return entries.ok ? succeed(entries.value, problems) : fail(problems);
}

/** Such as `PMQA4.0_2570-2.zip`. */
function archiveName({ criteria, year, round }: ParsedRosterDraft): string {
  const edition = criteria.id.toUpperCase().replace(/^PMQA-/, "PMQA");
  return `${edition}_${round === 1 ? year : `${year}-${round}`}.zip`;
}
