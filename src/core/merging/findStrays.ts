import { sheetKeys } from "../form/keys";
import { cellText, isBlankCell } from "../reading/cellText";
import { a1 } from "../workbook/address";
import { languages } from "../text/language";
import { sheetWordsIn } from "../text/words";
import type { Origin } from "./mergeSource";
import type { OpenedSource } from "./openedSource";
import { planColumnStray, strayKinds, type Stray } from "./stray";

/** Everything typed into a source that a form has no place for, and what was listed so when it was merged before. */
export function findStrays({
  source,
  carried,
}: {
  readonly source: Pick<OpenedSource["source"], "file" | "unit" | "submission">;
  readonly carried: Pick<OpenedSource["carried"], "strays">;
}): readonly Stray[] {
  const { file, unit, submission } = source;
  const plan = submission.sheets.get(sheetKeys.plan);
  const origin = (sheet: string, cell: string): Origin => ({ file, unit, sheet, cell, via: file });
  const kinds = new Map(Object.entries(strayKinds));
  const told = submission.problems.flatMap(({ code, place, params }): readonly Stray[] => {
    const kind = kinds.get(code);
    const text = String(params.text ?? "");
    // Gaps of the plan that the edition doesn't have stay in their row.
    const isInPlan = kind === "unknownId" && place.sheet === plan?.name;
    if (kind === undefined || text === "" || isInPlan) return [];
    if (kind === "overFormula" && isComputed(text)) return [];
    return [{ kind, text, origin: origin(place.sheet ?? "", place.cell ?? "") }];
  });
  const keyed = new Set(plan?.columns.values());
  const beside = submission.plan.flatMap(({ row, cells }) =>
    cells
      .filter(({ column, cell }) => !keyed.has(column) && !isBlankCell(cell))
      .map(({ column, cell }): Stray => ({
        kind: planColumnStray,
        text: cellText(cell),
        origin: origin(plan?.name ?? "", a1(row, column)),
      })),
  );
  return [...told, ...beside, ...carried.strays];
}

const wordsOfForm = new Set(languages.flatMap((language) => Object.values(sheetWordsIn(language).form)));

/** True for what formulas themselves show: figures, counts such as 3/12, states; a sheet pasted as values is full of it. */
function isComputed(text: string): boolean {
  return text.startsWith("=") || /^[\d.,/%\s-]*$/.test(text) || wordsOfForm.has(text);
}
