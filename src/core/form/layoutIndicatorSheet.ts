import type { ResultsCategory } from "../criteria/schema";
import { formulaText } from "../scoring/formulas";
import { fill } from "../text/fill";
import { saysFormula } from "./annexColumn";
import { countColumn, weightColumn } from "./answerColumns";
import {
  figuresColumn,
  firstColumn,
  indicatorColumns,
  indicatorHeads,
  lastColumn,
  mandatoryColumn,
  yearColumn,
  yearPlaces,
} from "./indicatorColumns";
import { categorySheetKey, sheetKeys, type ColumnKey } from "./keys";
import type { LayoutContext } from "./layoutContext";
import { howResults } from "./layoutCover";
import { titleOf } from "./layoutProcessSheet";
import { layoutResultsItem } from "./layoutResultsItem";
import { pendingFormats } from "./pendingState";
import { noticeFormula } from "./progressFormulas";
import type { Formula } from "./refs";
import type { SheetDraft } from "./sheetDraft";
import { frameHead, framePrint } from "./sheetFrame";
import { typedFigureFormat } from "./typedFigureFormat";

/** A category of results: an item's band, its measures, and under each the rows of its indicators. */
export function layoutIndicatorSheet(context: LayoutContext, category: ResultsCategory): SheetDraft {
  const { form } = context.words;
  const figures: readonly ColumnKey[] = ["#target", ...yearPlaces(context).map(yearColumn), "#committee"];
  return {
    key: categorySheetKey(category.id),
    name: fill(form.sheetCategory, { id: category.id }),
    tabColour: "7F6000",
    columns: indicatorColumns(context),
    head: [
      ...frameHead(
        context,
        titleOf(context, category),
        { title: firstColumn, agency: ["#percent", lastColumn] },
        sheetNotice(context, category),
        {
          [weightColumn]: {
            style: "key",
            formula: (refs) => `SUMPRODUCT(${refs.column(weightColumn)},${refs.column(figuresColumn)})`,
          },
        },
      ),
      indicatorHeads(context),
    ],
    body: [
      { cells: { [firstColumn]: { style: "note", value: explanation(context), mergeTo: lastColumn } } },
      ...category.items.flatMap((item, place) =>
        layoutResultsItem(context, item, place === category.items.length - 1),
      ),
    ],
    isProtected: true,
    validations: [
      {
        columns: ["#direction"],
        rule: (refs) => refs.column("#directions", sheetKeys.stamp),
        prompt: {
          title: form.directionTitle,
          text: fill(form.answerPrompt, { words: `${form.directionMore} / ${form.directionLess}` }),
        },
      },
    ],
    formats: [
      {
        columns: ["#state", ...figures],
        formula: (refs) => saysFormula(refs, "#state", form.stateCheck),
        style: "attention",
      },
      {
        columns: ["#number", "#name"],
        formula: (refs) => `${refs.own(mandatoryColumn)}=1`,
        style: "mandatory",
      },
      ...pendingFormats(context, ["#target", "#evidence"], "#state"),
      ...(context.digits === undefined ? [] : figures.map((column) => typedFigureFormat(column))),
    ],
    freezeColumns: "#name",
    print: framePrint(context, "landscape"),
  };
}

function explanation(context: LayoutContext): string {
  const { criteria, words } = context;
  const more = fill(words.form.moreIndicators, { max: criteria.results.indicatorsMax });
  return `${howResults(context)} ${more}`;
}

function sheetNotice(context: LayoutContext, category: ResultsCategory): Formula {
  return (refs) => {
    const assessed = category.items.map(({ id }) => refs.cell(id, countColumn("self"))).join("+");
    const provisional = `IF(AND(${assessed}>0,${assessed}<${category.items.length}),${formulaText(context.words.form.noticeProvisional)},"")`;
    return noticeFormula(context, refs, provisional);
  };
}
