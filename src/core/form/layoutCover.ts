import { fill } from "../text/fill";
import { pendingWordsIn } from "../text/pendingWords";
import { countColumn, pointsColumn } from "./answerColumns";
import { categorySheetKey, sheetKeys, type ColumnKey } from "./keys";
import { formTitles } from "./instrument";
import type { LayoutContext } from "./layoutContext";
import { titleOf } from "./layoutProcessSheet";
import { outOf } from "./outOf";
import { pendingPrefix } from "./pendingText";
import { expectedIn, noticeFormula, progressTerms, provisionalFormula } from "./progressFormulas";
import type { Category } from "../criteria/schema";
import type { Refs } from "./refs";
import type { CellDraft, RowDraft, SheetDraft } from "./sheetDraft";
import { framePrint, frameRows } from "./sheetFrame";
import { typedFigureFormat } from "./typedFigureFormat";
import { identityFields, signatureRoles, type IdentityField } from "./slots";

/** Row key of the line that sums the categories up. */
export const totalRow = "total";

const label: ColumnKey = "#label";
const value: ColumnKey = "#value";
const last: ColumnKey = "#date";

/** The cover: whose form it is, who answers for it, how to fill it in, and how far it has come. */
export function layoutCover(context: LayoutContext): SheetDraft {
  const { form } = context.words;
  const { identity } = context.request;
  return {
    key: sheetKeys.cover,
    name: form.sheetCover,
    tabColour: "C55A11",
    columns: [
      { key: "#key", widthChars: 10, isHidden: true },
      { key: label, widthChars: 34 },
      { key: value, widthChars: 34 },
      { key: "#position", widthChars: 24 },
      { key: last, widthChars: 18 },
      { key: "#counts", widthChars: 8, isHidden: true },
      { key: "#points", widthChars: 8, isHidden: true },
    ],
    head: [],
    body: [
      {
        leastHeightPt: 40,
        cells: {
          [label]: {
            style: "titleWrapped",
            value: formTitles(context.criteria, context.request.language).full,
            mergeTo: last,
          },
        },
      },
      {
        cells: {
          [label]: {
            style: "subtitle",
            value: `${fill(form.fiscalYear, { year: identity.year })}  ${fill(form.roundOf, { round: identity.round })}`,
          },
        },
      },
      {
        key: frameRows.notice,
        cells: {
          [label]: {
            style: "notice",
            formula: (refs) => noticeFormula(context, refs, refs.cell(totalRow, value)),
          },
        },
      },
      section(form.identityHead),
      ...identityFields.map((field) => identityRow(context, field)),
      plainRow(form.categoriesAsked, categoriesText(context)),
      ...(context.request.dueDate === "" ? [] : [plainRow(form.dueDate, context.request.dueDate)]),
      section(form.signHead),
      heads([label, ""], [value, form.personName], ["#position", form.position], [last, form.date]),
      ...signatureRoles.map((role): RowDraft => ({
        key: role,
        leastHeightPt: 48,
        cells: {
          [label]: { style: "label", value: form[role] },
          [value]: { style: "inputMiddle", field: { kind: "signature", role, part: "name" } },
          "#position": { style: "inputMiddle", field: { kind: "signature", role, part: "position" } },
          [last]: { style: "inputMiddle", field: { kind: "signature", role, part: "date" } },
        },
      })),
      section(form.howHead),
      ...howLines(context).map((line, place): RowDraft => ({
        cells: { [label]: { style: "text", value: `${place + 1}. ${line}`, mergeTo: last } },
      })),
      section(form.legendHead),
      {
        cells: {
          [label]: { style: "inputSample", value: form.legendInput },
          [value]: { style: "computedCentre", value: form.legendComputed },
          "#position": { style: "attentionSample", value: form.legendAttention },
        },
      },
      section(form.progressHead),
      heads(
        [label, form.category],
        [value, form.answered],
        ["#position", form.itemsAssessed],
        [last, form.liveScore],
      ),
      ...context.categories.map((category) => progressRow(context, category)),
      totalRowDraft(context),
    ],
    isProtected: true,
    validations: [
      { columns: [value], rule: (refs) => refs.column("#kinds", sheetKeys.stamp), rows: ["agencyKind"] },
    ],
    ...(context.digits === undefined ? {} : { formats: [typedFigureFormat(value, ["year", "round"])] }),
    print: { ...framePrint(context, "portrait"), fitsOnePage: true },
  };
}

/** What the total is called: one of some categories only isn't the agency's. */
export function totalName({ categories, criteria, words }: LayoutContext): string {
  return categories.length === criteria.categories.length ? words.form.total : words.form.totalOfAsked;
}

function section(text: string): RowDraft {
  return { leastHeightPt: 30, cells: { [label]: { style: "section", value: text, mergeTo: last } } };
}

function plainRow(name: string, text: string): RowDraft {
  return {
    cells: {
      [label]: { style: "label", value: name },
      [value]: { style: "cellMiddle", value: text, mergeTo: last },
    },
  };
}

function heads(...cells: readonly (readonly [ColumnKey, string])[]): RowDraft {
  return {
    cells: Object.fromEntries(cells.map(([key, text]) => [key, { style: "head", value: text } as const])),
  };
}

function categoriesText({ categories, criteria, say, words }: LayoutContext): string {
  return categories.length === criteria.categories.length
    ? words.form.allCategories
    : categories.map(({ id, name }) => `${id} ${say(name)}`).join(", ");
}

/** How to go about what is still of an earlier year, in a form that was made from last year's. */
function pendingHow({ request, digits }: LayoutContext): readonly string[] {
  const { lastYear, language } = request;
  if (lastYear === undefined) return [];
  const prefix = pendingPrefix(language, digits, lastYear.year).trimEnd();
  return [fill(pendingWordsIn(language).how, { prefix })];
}

function howLines(context: LayoutContext): readonly string[] {
  const { criteria, dropdown, say, words } = context;
  const { how1, how2, how3, how5 } = words.form;
  const earning = criteria.responses.choices.filter(({ credit }) => credit > 0).map(({ word }) => say(word));
  return [
    how1,
    fill(how2, { answers: anyOf(context, dropdown) }),
    fill(how3, { answers: anyOf(context, earning) }),
    ...(resultsIds(context) === "" ? [] : [howResults(context)]),
    how5,
    ...pendingHow(context),
  ];
}

/** How a category of results is filled in. */
export function howResults(context: LayoutContext): string {
  return fill(context.words.form.how4, { categories: resultsIds(context) });
}

function resultsIds({ criteria }: LayoutContext): string {
  return criteria.categories.flatMap(({ kind, id }) => (kind === "results" ? [id] : [])).join(", ");
}

/** Such as “a”, “b” or “c”. */
function anyOf({ words }: LayoutContext, answers: readonly string[]): string {
  const { answerNamed, answersBetween, answersOr } = words.form;
  const named = answers.map((answer) => fill(answerNamed, { answer }));
  const [last, ...others] = [...named].reverse();
  return [...(others.length === 0 ? [] : [others.reverse().join(answersBetween)]), last].join(answersOr);
}

function identityRow(context: LayoutContext, field: IdentityField): RowDraft {
  const { criteria, request, say, words } = context;
  const { identity } = request;
  const kind = criteria.agencyKinds.find(({ id }) => id === identity.agencyKind);
  const text = field === "agencyKind" ? (kind === undefined ? "" : say(kind.name)) : identity[field];
  return {
    key: field,
    cells: {
      [label]: { style: "label", value: words.form[field] },
      [value]: {
        style: "inputMiddle",
        value: text === "" ? null : text,
        field: { kind: "identity", name: field },
        mergeTo: last,
      },
    },
  };
}

function progressRow(context: LayoutContext, category: Category): RowDraft {
  const sheet = categorySheetKey(category.id);
  const weighted = (refs: Refs, column: ColumnKey) =>
    category.items
      .map(({ id, weight }) => `${refs.cell(id, column, sheet)}${weight === 1 ? "" : `*${weight}`}`)
      .join("+");
  const assessed = (refs: Refs) =>
    category.items.map(({ id }) => refs.cell(id, countColumn("self"), sheet)).join("+");
  return {
    key: category.id,
    cells: {
      [label]: { style: "cell", value: titleOf(context, category) },
      [value]: {
        style: "computedCentre",
        ...outOf(
          context,
          (refs) => `(${progressTerms(category, refs, "self").answered})`,
          expectedIn(category),
        ),
      },
      "#position": {
        style: "computedCentre",
        ...outOf(context, (refs) => `(${assessed(refs)})`, category.items.length),
      },
      [last]: scoreCell(),
      "#counts": { style: "key", formula: (refs) => weighted(refs, countColumn("self")) },
      "#points": {
        style: "key",
        formula: (refs) =>
          `IF(${refs.own("#counts")}>0,(${weighted(refs, pointsColumn("self"))})/${refs.own("#counts")},0)`,
      },
    },
  };
}

function scoreCell(): CellDraft {
  return {
    style: "computedNumberBold",
    formula: (refs) => `IF(${refs.own("#counts")}>0,${refs.own("#points")},"")`,
  };
}

function totalRowDraft(context: LayoutContext): RowDraft {
  const { form } = context.words;
  const counted = (refs: Refs) =>
    context.categories.map(({ id, weight }) => `(${refs.cell(id, "#counts")}>0)*${weight}`).join("+");
  const points = (refs: Refs) =>
    context.categories
      .map(({ id, weight }) => `${refs.cell(id, "#points")}${weight === 1 ? "" : `*${weight}`}`)
      .join("+");
  const assessed = (refs: Refs) =>
    context.categories
      .flatMap((category) =>
        category.items.map(({ id }) => refs.cell(id, countColumn("self"), categorySheetKey(category.id))),
      )
      .join("+");
  const items = context.categories.reduce((sum, category) => sum + category.items.length, 0);
  return {
    key: totalRow,
    cells: {
      [label]: { style: "label", value: totalName(context) },
      [value]: {
        style: "noticeCell",
        formula: (refs) => provisionalFormula(context, refs, "self"),
        longestText: form.noticeProvisional,
      },
      "#position": {
        style: "computedCentre",
        ...outOf(context, (refs) => `(${assessed(refs)})`, items),
      },
      [last]: scoreCell(),
      "#counts": { style: "key", formula: counted },
      "#points": {
        style: "key",
        formula: (refs) => `IF(${refs.own("#counts")}>0,(${points(refs)})/${refs.own("#counts")},0)`,
      },
    },
  };
}
