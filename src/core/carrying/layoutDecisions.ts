import { layoutList, type ListLine } from "../merging/layoutList";
import { carryingWordsIn } from "../text/carryingWords";
import { fill } from "../text/fill";
import { a1, type SheetCell } from "../workbook/address";
import type { BlueprintSheet } from "../workbook/blueprint";
import type { StyleName } from "../workbook/styles";
import type { CarriedContext } from "./carriedContext";
import { carriedSheets, listPrint } from "./carriedSheets";
import { inPieces } from "./inPieces";
import { listDecisions, type Decision } from "./listDecisions";

const widthsChars = [4, 5, 11, 36, 46, 22, 36, 16, 11];
const styles: readonly StyleName[] = [
  "denseCount",
  "dense",
  "dense",
  "dense",
  "dense",
  "dense",
  "dense",
  "denseInput",
];

/** A text of more letters begins on a line of its own, below what it is called. */
const shortestBelow = 30;

/** The sheet of what a person must decide about, a line for each row of the older form, with room for a tick. */
export function layoutDecisions(context: CarriedContext): BlueprintSheet {
  const { language } = context.request;
  const words = carryingWordsIn(language);
  const decisions = listDecisions(context, language);
  return layoutList(
    { key: carriedSheets.decisions, name: words.decisionsSheet, print: listPrint(context) },
    [
      {
        title: words.decisionsTitle,
        note: decisions.length === 0 ? words.noDecisions : words.decisionsNote,
        mark: "",
        heads: [
          words.number,
          words.olderId,
          words.olderText,
          words.olderSaid,
          words.why,
          words.newerText,
          words.newerCell,
          words.done,
        ],
        lines: decisions.flatMap(linesOf),
      },
    ],
    { widthsChars, tabColour: "C55A11", headRows: 3 },
  );

  function linesOf({ id, text, said, reason, now, to }: Decision, at: number): readonly ListLine[] {
    const all = said
      .map((each) => fill(each.text.length > shortestBelow ? words.partAboveText : words.partAndText, each))
      .join("\n");
    return inPieces(all).map((piece, nth): ListLine => ({
      mark: "",
      values: [
        nth === 0 ? at + 1 : null,
        id,
        nth === 0 ? text : null,
        piece,
        nth === 0 ? words[reason] : null,
        nth === 0 ? now.map((each) => fill(words.idAndText, each)).join("\n") : null,
        nth === 0 ? to.map((place) => addressOf(place, words.cellOfSheet)).join("\n") : null,
        null,
      ],
      styles,
    }));
  }
}

/** A cell as people look for it, such as `หมวด 1!F9`. */
function addressOf({ sheet, row, column }: SheetCell, shape: string): string {
  return fill(shape, { sheet, cell: a1(row, column) });
}
