import { builtInEditions } from "../../../src/app/builtInEditions";
import { styleNamed } from "../../../src/core/workbook/styles";
import { textRoomPt } from "../../../src/core/workbook/text/rowHeight";
import { textWidthPt } from "../../../src/core/workbook/text/textWidth";
import { formOf } from "../../support/formOf";

const words = new Intl.Segmenter("th", { granularity: "word" });

/** The words of a head that are wider than the room they have, so that they would be broken inside. */
function brokenWords(language: "th" | "en"): readonly string[] {
  const [criteria] = builtInEditions();
  if (criteria === undefined) throw new Error("an edition is missing");
  return formOf(criteria, {}, { language }).blueprint.sheets.flatMap(({ name, columns, rows, merges }) =>
    rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ column, value, style }) => {
        if (!/^(head|label|band)/.test(style) || typeof value !== "string") return [];
        const right = merges.find(({ top, left }) => top === row && left === column)?.right ?? column;
        const widthChars = columns.slice(column - 1, right).reduce((sum, each) => sum + each.widthChars, 0);
        const look = styleNamed(style);
        const room = textRoomPt({ style: look, widthChars });
        return [...words.segment(value)]
          .filter(({ segment }) => textWidthPt(segment, look.sizePt, look.isBold === true) > room)
          .map(({ segment }) => `${name}: ${segment}`);
      }),
    ),
  );
}

describe("the heads of the form's columns", () => {
  it.each(["th", "en"] as const)("hold every word whole, in %s", (language) => {
    expect(brokenWords(language)).toEqual([]);
  });
});
