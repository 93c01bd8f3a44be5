import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { indicatorIds } from "../../src/core/form/indicatorRows";
import { MeasureId } from "../../src/core/criteria/ids";
import { sheetWordsIn } from "../../src/core/text/words";
import type { CellValue } from "../../src/core/workbook/blueprint";
import { readGoldenAgency } from "./readGoldenAgency";

const Typed = z.object({
  typed: z.record(z.string(), z.string()).default({}),
  ambiguous: z.record(z.string(), z.string()).default({}),
});

/** A cell of a golden agency's form: a value, or what a person typed where it isn't a word of the dropdown. */
export type Filled = { readonly value: CellValue } | { readonly typed: string };

/** How a golden agency's form is filled, by the text of its cells' keys. */
export function goldenFilling(name: string): ReadonlyMap<string, Filled> {
  const agency = readGoldenAgency(name);
  const { typed, ambiguous } = Typed.parse(
    JSON.parse(readFileSync(join(__dirname, "../golden/agencies", `${name}.json`), "utf8")),
  );
  const { directionMore, directionLess } = sheetWordsIn("th").form;
  const filling = new Map<string, Filled>();
  const put = (category: string, row: string, column: string, value: CellValue) => {
    if (value !== null) filling.set(`c${category}!${row}|${column}`, { value });
  };
  const word = (answer: "met" | "not" | undefined) =>
    answer === undefined ? null : answer === "met" ? "มี" : "ไม่มี";

  for (const [id, { self, committee }] of Object.entries(agency.answers)) {
    put(id.slice(0, 1), id, "#self", word(self));
    put(id.slice(0, 1), id, "#committee", word(committee));
  }
  for (const [measure, indicators] of Object.entries(agency.indicators)) {
    const rows = indicatorIds(MeasureId.parse(measure), indicators.length);
    indicators.forEach((indicator, place) => {
      const row = rows[place] ?? "";
      put("7", row, "#name", indicator.name);
      put("7", row, "#unit", indicator.unit);
      put("7", row, "#direction", indicator.direction === "more" ? directionMore : directionLess);
      put("7", row, "#target", indicator.target);
      indicator.results.forEach((result, year) => put("7", row, `#year-${year}`, result));
      put("7", row, "#committee", indicator.committee);
    });
  }
  for (const [id, text] of Object.entries({ ...typed, ...ambiguous })) {
    const [measure = "", figure] = id.split(" ");
    const key =
      figure === undefined
        ? `c${id.slice(0, 1)}!${id}|#self`
        : `c7!${measure}.a|${figure === "target" ? "#target" : "#year-2"}`;
    filling.set(key, { typed: text });
  }
  return filling;
}
