import { accountOf } from "../../core/carrying/account";
import { createFieldDescriber, hasRowId } from "../../core/carrying/describeField";
import { listDecisions } from "../../core/carrying/listDecisions";
import { byteOrderMark, csvLine } from "../../core/consolidation/tidy/csvLine";
import { cellKeyText } from "../../core/form/keys";
import type { Language } from "../../core/text/language";
import { a1, type SheetCell } from "../../core/workbook/address";
import type { UpgradedForm } from "./upgradeForm";

/** One value of the older form in a report for programs; several cells or ids are parted by spaces. */
export interface ReportedValue {
  readonly id: string;
  readonly part: string;
  readonly sheet: string;
  readonly cell: string;
  readonly value: string;
  readonly outcome: "carried" | "marked" | "kept";
  readonly reason: string;
  readonly newSheet: string;
  readonly newCells: string;
  readonly newIds: string;
}

/** What became of a form, for programs: the account, the scores, what is to be decided, and every value. */
export function reportUpgrade(form: UpgradedForm, language: Language) {
  return {
    ...form.request.identity,
    from: form.crosswalk.from,
    to: form.crosswalk.to,
    isProposed: form.isProposed,
    issueId: form.request.issueId,
    language: form.request.language,
    account: accountOf(form.carried),
    scores: form.scores,
    decisions: listDecisions(form, language),
    strays: form.strays,
    values: reportValues(form, language),
  };
}

/** Every value of a form with its fate, in the order of the older form. */
export function reportValues(form: UpgradedForm, language: Language): readonly ReportedValue[] {
  const { carried, older, places } = form;
  const describe = createFieldDescriber(older.criteria, older.submission.identity.year, language);
  return carried.fates.map((fate): ReportedValue => {
    const { slot, place, text } = fate.older;
    const { id, part } = describe(slot.field);
    const to = fate.kind === "kept" ? [] : fate.to;
    const cells = to.flatMap((key): readonly SheetCell[] => {
      const found = places.get(cellKeyText(key));
      return found === undefined ? [] : [found];
    });
    return {
      id,
      part,
      sheet: place.sheet,
      cell: a1(place.row, place.column),
      value: text,
      outcome: fate.kind,
      reason: fate.kind === "carried" ? "" : fate.reason,
      newSheet: [...new Set(cells.map(({ sheet }) => sheet))].join(" "),
      newCells: cells.map(({ row, column }) => a1(row, column)).join(" "),
      newIds: hasRowId(slot.field) ? [...new Set(to.map(({ row }) => row))].join(" ") : "",
    };
  });
}

const columns = [
  "id",
  "part",
  "sheet",
  "cell",
  "value",
  "outcome",
  "reason",
  "newSheet",
  "newCells",
  "newIds",
] as const satisfies readonly (keyof ReportedValue)[];

/** The values of several forms as CSV, the file before each; heads are names for programs. */
export function* reportLines(
  forms: readonly { readonly file: string; readonly form: UpgradedForm }[],
  language: Language,
): Iterable<string> {
  yield byteOrderMark + csvLine(["file", ...columns]);
  for (const { file, form } of forms)
    for (const value of reportValues(form, language))
      yield csvLine([file, ...columns.map((column) => value[column])]);
}
