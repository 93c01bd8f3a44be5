import { authoringWordsIn } from "../../text/authoringWords";
import { fill } from "../../text/fill";
import { shortenText } from "../../text/shortenText";
import { unreachable } from "../../unreachable";
import type { Validation } from "../../workbook/blueprint";
import { fieldOf } from "./laidValue";
import { tableHeadRow } from "./placeTables";
import { type Column, type ColumnKind, kindIn, wordsOfColumn } from "./table";
import type { TableSheetRequest } from "./tableSheetRequest";

/** The most characters that programs show beside a cell. */
const longestTitle = 32;
const longestPrompt = 255;

/** What may be chosen in the cells of a table, and what is shown beside them while somebody types. Nothing is refused. */
export function validateCells(request: TableSheetRequest, lastRow: number): readonly Validation[] {
  const { table, rows } = request;
  return table.columns.flatMap((column, at): readonly Validation[] => {
    if (column.kind.kind === "shown") return [];
    const boxOf = (top: number, bottom: number) => [{ top, left: at + 1, bottom, right: at + 1 }];
    const first = tableHeadRow + 1;
    if (table.fields?.value !== column.key)
      return [{ boxes: boxOf(first, lastRow), ...describeCell(request, column, column.kind) }];
    return rows.map((row, place) => ({
      boxes: boxOf(first + place, first + place),
      ...describeCell(request, column, kindIn(table, column, fieldOf(table, row))),
    }));
  });
}

function describeCell(
  request: TableSheetRequest,
  column: Column,
  kind: ColumnKind,
): Omit<Validation, "boxes"> {
  const words = authoringWordsIn(request.language);
  const { heading, help, example } = wordsOfColumn(request.table, column.key, request.language);
  const text = example === undefined ? help : `${help}\n${fill(words.example, { example })}`;
  const rule = ruleOf(request, kind);
  return {
    rule,
    ...(help === ""
      ? {}
      : {
          prompt: { title: shortenText(heading, longestTitle), text: shortenText(text, longestPrompt) },
        }),
    ...(kind.kind === "choice" || kind.kind === "yes-no"
      ? { alert: { style: "warning", title: words.choiceAlertTitle, text: words.choiceAlert } }
      : {}),
  };
}

function ruleOf({ lists, places, language }: TableSheetRequest, kind: ColumnKind): Validation["rule"] {
  const words = authoringWordsIn(language);
  switch (kind.kind) {
    case "choice":
      return { kind: "list", source: lists.source(kind.choices.map((each) => each.words[language])) };
    case "yes-no":
      return { kind: "list", source: lists.source([words.yes, words.no]) };
    case "reference":
      return { kind: "list", source: places.source(kind) };
    case "text":
    case "id":
    case "number":
    case "list":
    case "shown":
      return { kind: "any" };
    default:
      return unreachable(kind);
  }
}
