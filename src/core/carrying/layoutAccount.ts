import { indexCriteria } from "../criteria/indexCriteria";
import type { Criteria } from "../criteria/schema";
import { textIn } from "../criteria/textIn";
import { cellKeyText } from "../form/keys";
import { layoutList, type ListLine, type ListSection } from "../merging/layoutList";
import { carryingWordsIn } from "../text/carryingWords";
import { fill } from "../text/fill";
import type { Language } from "../text/language";
import { sheetWordsIn } from "../text/words";
import { a1 } from "../workbook/address";
import type { BlueprintSheet, CellValue } from "../workbook/blueprint";
import type { StyleName } from "../workbook/styles";
import { accountOf, type FateCounts } from "./account";
import type { ValueFate } from "./carried";
import type { CarriedContext } from "./carriedContext";
import { carriedSheets, listPrint } from "./carriedSheets";
import type { ScoreChange } from "./compareScores";
import { createFieldDescriber, hasRowId } from "./describeField";

const widthsChars = [4, 40, 14, 12, 14, 16, 15, 20, 44];

/** The sheet that accounts for every value of the older form: counted by part, with the scores, and one by one. */
export function layoutAccount(context: CarriedContext): BlueprintSheet {
  const words = carryingWordsIn(context.request.language);
  return layoutList(
    { key: carriedSheets.account, name: words.accountSheet, print: listPrint(context) },
    [countSection(context), scoreSection(context), valueSection(context)],
    { widthsChars, tabColour: "548235", headRows: 1, repeatsLastHeads: true },
  );
}

function countSection({ carried, older, criteria, request: { language } }: CarriedContext): ListSection {
  const words = carryingWordsIn(language);
  const { parts, total, plan } = accountOf(carried);
  const nameOf = (edition: Criteria) =>
    fill(words.editionName, { name: textIn(edition.name, language), id: edition.id });
  const line = (name: string, counts: FateCounts, isSum: boolean): ListLine => ({
    mark: "",
    values: [name, counts.filled, counts.carried, counts.marked, counts.kept],
    styles: [isSum ? "denseFoot" : "dense", ...Array<StyleName>(4).fill(isSum ? "totalCount" : "scoreCount")],
  });
  return {
    title: words.accountTitle,
    note: fill(words.accountNote, { older: nameOf(older.criteria), newer: nameOf(criteria) }),
    mark: "",
    heads: [words.part, words.filled, words.carried, words.marked, words.kept],
    lines: [
      ...parts.map(({ part, ...counts }) => line(namePart(part, older.criteria, language), counts, false)),
      line(words.sum, total, true),
      ...(plan.rows === 0
        ? []
        : [
            line(
              words.planRows,
              { filled: plan.rows, carried: plan.rows - plan.marked, marked: plan.marked, kept: 0 },
              false,
            ),
          ]),
    ],
  };
}

/** What people call a part of a form: a category by its number and name, or a sheet. */
export function namePart(part: string, criteria: Criteria, language: Language): string {
  const words = carryingWordsIn(language);
  const category = [...indexCriteria(criteria).categories.values()].find(({ id }) => id === part);
  if (category !== undefined) {
    const sheet = fill(sheetWordsIn(language).form.sheetCategory, { id: category.id });
    return fill(words.idAndText, { id: sheet, text: textIn(category.name, language) });
  }
  return { cover: words.cover, profile: words.profile, digest: words.digest }[part] ?? part;
}

function scoreSection(context: CarriedContext): ListSection {
  const words = carryingWordsIn(context.request.language);
  return {
    title: words.scoresTitle,
    note: words.scoresNote,
    mark: "",
    heads: [
      words.what,
      words.olderSelf,
      words.newerSelf,
      words.change,
      words.olderCommittee,
      words.newerCommittee,
      words.change,
      words.why,
    ],
    lines: context.scores.map((change): ListLine => {
      const { older, newer } = change;
      const isItem = change.of.kind === "item";
      const number: StyleName = isItem ? "denseNumber" : "totalNumber";
      const signed: StyleName = isItem ? "denseSigned" : "totalSigned";
      const text: StyleName = isItem ? "dense" : "denseFoot";
      return {
        mark: "",
        values: [
          nameScore(change, context),
          older.self,
          newer.self,
          difference(older.self, newer.self),
          older.committee,
          newer.committee,
          difference(older.committee, newer.committee),
          whyChanged(change, context.request.language),
        ],
        styles: [text, number, number, signed, number, number, signed, text],
      };
    }),
  };
}

/** What people call what has a score: by the newer edition, or the older where only that has it. */
export function nameScore(
  { of, olderId, isIn }: Pick<ScoreChange, "of" | "olderId" | "isIn">,
  { criteria, older, request: { language } }: Pick<CarriedContext, "criteria" | "older" | "request">,
): string {
  const edition = isIn === "older" ? older.criteria : criteria;
  if (of.kind === "total") return sheetWordsIn(language).form.total;
  const item = of.kind === "item" ? indexCriteria(edition).items.get(of.id)?.item : undefined;
  const name =
    of.kind === "category"
      ? namePart(of.id, edition, language)
      : `${of.id} ${item === undefined ? "" : textIn(item.name, language)}`.trim();
  return olderId === null || olderId === of.id
    ? name
    : fill(carryingWordsIn(language).wasId, { name, id: olderId });
}

/** Why a score is another one, as far as carrying over is the reason; null where it isn't. */
export function whyChanged({ isIn, awaits, left }: ScoreChange, language: Language): string | null {
  const words = carryingWordsIn(language);
  const reasons = [
    ...(isIn === "older" ? [words.onlyOlder] : []),
    ...(isIn === "newer" ? [words.onlyNewer] : []),
    ...(awaits > 0 ? [fill(words.awaits, { count: awaits })] : []),
    ...(left > 0 ? [fill(words.left, { count: left })] : []),
  ];
  return reasons.length === 0 ? null : reasons.join(", ");
}

function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}

function valueSection(context: CarriedContext): ListSection {
  const { carried, older, places, request } = context;
  const words = carryingWordsIn(request.language);
  const describe = createFieldDescriber(older.criteria, older.submission.identity.year, request.language);
  const newPlaces = (fate: ValueFate) =>
    fate.kind === "kept" ? [] : fate.to.flatMap((key) => places.get(cellKeyText(key)) ?? []);
  return {
    title: words.valuesTitle,
    note: words.valuesNote,
    mark: "",
    startsPage: true,
    heads: [
      words.what,
      words.olderSheet,
      words.olderCell,
      words.outcome,
      words.newerCell,
      words.newerId,
      words.why,
      words.value,
    ],
    lines: carried.fates.map((fate): ListLine => {
      const { slot, place, text } = fate.older;
      const { id, part } = describe(slot.field);
      const cells = newPlaces(fate).map(({ sheet, row, column }) =>
        fill(words.cellOfSheet, { sheet, cell: a1(row, column) }),
      );
      const ids = fate.kind === "kept" ? [] : [...new Set(fate.to.map(({ row }) => row))];
      const values: readonly CellValue[] = [
        fill(words.idAndText, { id, text: part }),
        place.sheet,
        a1(place.row, place.column),
        words[fate.kind],
        cells.join("\n"),
        hasRowId(slot.field) ? ids.join("\n") : "",
        fate.kind === "carried" ? "" : words[fate.reason],
        text,
      ];
      return { mark: "", values: values.map((value) => (value === "" ? null : value)) };
    }),
  };
}
