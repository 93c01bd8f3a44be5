import { assessForm } from "../../src/app/assessForm";
import type { Criteria } from "../../src/core/criteria/schema";
import type { Form } from "../../src/core/form/layoutForm";
import { planParts, type Field } from "../../src/core/form/slots";
import { cellKeyText, sheetKeys } from "../../src/core/form/keys";
import { ownPlanRow, planColumn } from "../../src/core/form/layoutPlan";
import { dropdownWords } from "../../src/core/form/wordList";
import type { Language } from "../../src/core/text/language";
import { sheetWordsIn } from "../../src/core/text/words";
import type { CellValue } from "../../src/core/workbook/blueprint";
import type { WorkbookHost } from "../../src/core/workbook/host";
import { valueOf } from "./cellsOf";
import { fillPatch, formCells } from "./formCells";
import { hash } from "./formOf";

/** Every cell of a form filled: texts with these, in turn; answers, figures and the plan with what fits there. */
export function fillingWith(
  criteria: Criteria,
  { slots }: Form,
  language: Language,
  texts: readonly string[],
): ReadonlyMap<string, CellValue> {
  const words = dropdownWords(criteria, language);
  const { directionMore } = sheetWordsIn(language).form;
  let turn = 0;
  const text = () => texts[turn++ % texts.length] ?? "";
  const valueOfField = (field: Field, place: number): CellValue => {
    switch (field.kind) {
      case "answer":
        return words[place % 3 === 0 ? 1 : 0] ?? null;
      case "indicator":
        if (field.part === "direction") return directionMore;
        return field.part === "name" || ["unit", "evidence", "suggestion"].includes(field.part)
          ? text()
          : 80 + (place % 15);
      case "identity":
        return field.name === "agencyName" || field.name === "ministry" ? text() : null;
      case "signature":
      case "note":
      case "profile":
        return text();
      default:
        return null;
    }
  };
  const fields = slots.slots.flatMap((slot, place): readonly [string, CellValue][] => {
    const value = valueOfField(slot.field, place);
    return value === null ? [] : [[cellKeyText(slot), value]];
  });
  const plan = Array.from({ length: 10 }, (_, row) =>
    planParts.map((part): [string, CellValue] => [
      cellKeyText({ sheet: sheetKeys.plan, row: ownPlanRow(row + 1), column: planColumn(part) }),
      text(),
    ]),
  );
  return new Map([...fields, ...plan.flat()]);
}

/** A form in a host, filled and with its results written. */
export async function writeFormIn(
  host: WorkbookHost,
  criteria: Criteria,
  { blueprint }: Form,
  filling: ReadonlyMap<string, CellValue>,
): Promise<void> {
  valueOf(await host.create(blueprint));
  valueOf(await host.apply({ sheets: fillPatch(formCells(blueprint), filling), last: null }));
  valueOf(
    await assessForm(host, {
      editions: [criteria],
      edition: null,
      ambiguous: null,
      hash,
      today: "2026-11-26",
    }),
  );
}
