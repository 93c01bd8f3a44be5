import { layoutList, type ListLine, type ListSection } from "../merging/layoutList";
import type { Stray } from "../merging/stray";
import { carryingWordsIn } from "../text/carryingWords";
import { fill } from "../text/fill";
import { mergeWordsIn } from "../text/mergeWords";
import { a1 } from "../workbook/address";
import type { BlueprintSheet } from "../workbook/blueprint";
import type { CarriedContext } from "./carriedContext";
import { carriedSheets, listPrint } from "./carriedSheets";
import { createFieldDescriber } from "./describeField";
import { inPieces } from "./inPieces";

const widthsChars = [4, 24, 44, 56, 26, 18, 9];

/** The sheet of what has no place in the newer form: values whose cells are gone, and texts typed outside of cells. */
export function layoutKept(context: CarriedContext): BlueprintSheet {
  const { carried, older, request, strays } = context;
  const { language } = request;
  const words = carryingWordsIn(language);
  const kept = carried.fates.flatMap((fate) => (fate.kind === "kept" ? [fate] : []));
  const describe = createFieldDescriber(older.criteria, older.submission.identity.year, language);
  const place = [words.olderSheet, words.olderCell];
  const values: ListSection = {
    title: words.keptTitle,
    note: kept.length === 0 ? words.nothingKept : words.keptNote,
    mark: "",
    heads: [words.what, words.olderText, words.value, words.why, ...place],
    lines: kept.flatMap(({ older: { slot, place: from, text }, reason }) => {
      const said = describe(slot.field);
      return inPieces(text).map((piece): ListLine => ({
        mark: "",
        values: [
          fill(words.idAndText, { id: said.id, text: said.part }),
          said.text,
          piece,
          words[reason],
          from.sheet,
          a1(from.row, from.column),
        ],
      }));
    }),
  };
  return layoutList(
    { key: carriedSheets.kept, name: words.keptSheet, print: listPrint(context) },
    strays.length === 0 ? [values] : [values, straySection()],
    { widthsChars, tabColour: "7F7F7F", headRows: 3 },
  );

  function straySection(): ListSection {
    const { noPlace, unknownId, notAsked, planCopy, overFormula, overText, planColumn } =
      mergeWordsIn(language);
    const kinds: Readonly<Record<Stray["kind"], string>> = {
      noPlace,
      unknownId,
      notAsked,
      planCopy,
      overFormula,
      overText,
      planColumn,
    };
    return {
      title: words.straysTitle,
      note: words.straysNote,
      mark: "",
      heads: [words.why, "", words.text, "", ...place],
      lines: strays.flatMap(({ kind, text, origin }) =>
        inPieces(text).map((piece): ListLine => ({
          mark: "",
          values: [kinds[kind], null, piece, null, origin.sheet, origin.cell],
        })),
      ),
    };
  }
}
