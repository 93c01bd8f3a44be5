import type { Category, ProcessCategory, ProcessItem } from "../criteria/schema";
import { fill } from "../text/fill";
import { formulaText } from "../scoring/formulas";
import { annexColumn, saysFormula } from "./annexColumn";
import {
  answeredColumn,
  codeColumn,
  countColumn,
  creditColumn,
  leadingColumns,
  needsCheckFormula,
  pointsColumn,
  weightColumn,
} from "./answerColumns";
import { categorySheetKey, sheetKeys, type ColumnKey } from "./keys";
import { itemGuidance } from "./itemGuidance";
import { isPmqa40 } from "./instrument";
import type { LayoutContext } from "./layoutContext";
import type { Formula, Refs } from "./refs";
import type { ColumnDraft, RowDraft, SheetDraft } from "./sheetDraft";
import { pendingFormats, pointedOutColumns } from "./pendingState";
import { noticeFormula, statementsIn } from "./progressFormulas";
import { frameHead, framePrint } from "./sheetFrame";
import { scoreSetNames } from "./slots";
import { committeeFactor } from "./weights";
import { bandColumns, layoutItemBand } from "./layoutItemBand";
import { layoutStatementRows } from "./layoutStatementRows";

const firstColumn: ColumnKey = "#level";
const lastColumn: ColumnKey = "#state";

/** A category of process items: an item's band, then a row for each statement. */
export function layoutProcessSheet(context: LayoutContext, category: ProcessCategory): SheetDraft {
  const { form } = context.words;
  const heads: RowDraft = {
    leastHeightPt: 48,
    cells: {
      "#level": { style: "head", value: form.level },
      "#statement": { style: "head", value: form.statement },
      "#self": { style: "head", value: form.selfAnswer },
      "#explanation": { style: "head", value: form.explanation },
      "#evidence": { style: "head", value: form.evidence },
      "#committee": { style: "head", value: form.committeeAnswer },
      "#suggestion": { style: "head", value: form.suggestion },
      "#state": { style: "head", value: form.state },
    },
  };
  const answers: readonly ColumnKey[] = ["#self", "#committee"];
  return {
    key: categorySheetKey(category.id),
    name: fill(form.sheetCategory, { id: category.id }),
    tabColour: "1F3864",
    columns: [...leadingColumns, ...visibleColumns, ...hiddenColumns(context)],
    head: [
      ...frameHead(
        context,
        titleOf(context, category),
        { title: firstColumn, agency: ["#evidence", lastColumn] },
        sheetNotice(context, category),
        checksum,
      ),
      heads,
    ],
    body: [
      ...openingRows(context, category),
      ...category.items.flatMap((item, index) =>
        itemRows(context, item, index === category.items.length - 1),
      ),
    ],
    isProtected: true,
    validations: [
      {
        columns: answers,
        rule: (refs) => refs.column("#answers", sheetKeys.stamp),
        prompt: {
          title: form.answerTitle,
          text: fill(form.answerPrompt, { words: context.dropdown.join(" / ") }),
        },
      },
    ],
    formats: [
      ...scoreSetNames.map((set) => ({
        columns: [bandColumns[set].score],
        formula: (refs: Refs) => needsCheckFormula(context.criteria, refs.own(codeColumn(set))),
        style: "attention" as const,
      })),
      {
        columns: ["#state"],
        formula: (refs) => saysFormula(refs, "#state", form.stateCheck),
        style: "attention",
      },
      {
        columns: ["#state"],
        formula: (refs) => saysFormula(refs, "#state", form.stateClosed),
        style: "closed",
      },
      ...scoreSetNames.map((set) => ({
        columns: [bandColumns[set].score],
        formula: (refs: Refs) => `${refs.own(codeColumn(set))}=${metCode(context)}`,
        style: "met" as const,
      })),
      ...pendingFormats(context, ["#self", "#explanation", "#evidence"], "#state"),
    ],
    freezeColumns: "#statement",
    print: framePrint(context, "landscape"),
  };
}

/** A category's heading, such as "หมวด 1 การนำองค์การ". */
export function titleOf({ words, say }: LayoutContext, category: Category): string {
  return `${fill(words.form.sheetCategory, { id: category.id })} ${say(category.name)}`;
}

/** The code of the choice that meets a statement in full. */
function metCode({ criteria }: LayoutContext): number {
  return criteria.responses.choices.findIndex(({ credit }) => credit === 1) + 1;
}

const visibleColumns: readonly ColumnDraft[] = [
  { key: "#level", widthChars: 14 },
  { key: "#statement", widthChars: 38 },
  { key: "#self", widthChars: 11 },
  { key: "#explanation", widthChars: 50 },
  { key: "#evidence", widthChars: 18 },
  { key: "#committee", widthChars: 12.4 },
  { key: "#suggestion", widthChars: 22 },
  { key: "#state", widthChars: 13 },
];

function hiddenColumns(context: LayoutContext): readonly ColumnDraft[] {
  const { criteria } = context;
  const hidden = (key: ColumnKey): ColumnDraft => ({ key, widthChars: 8, isHidden: true });
  const ofSets = scoreSetNames.flatMap((set) => [
    hidden(codeColumn(set)),
    ...criteria.levels.map(({ id }) => hidden(creditColumn(set, id))),
    hidden(answeredColumn(set)),
    hidden(countColumn(set)),
    hidden(pointsColumn(set)),
  ]);
  return [...ofSets, hidden(annexColumn), ...pointedOutColumns(context)];
}

/** The sheet's part of the stale check: every answer's code with its row's weight. */
const checksum: RowDraft["cells"] = {
  [weightColumn]: {
    style: "key",
    formula: (refs) =>
      scoreSetNames
        .map((set) => {
          const sum = `SUMPRODUCT(${refs.column(weightColumn)},${refs.column(codeColumn(set))})`;
          return set === "committee" ? `${committeeFactor}*${sum}` : sum;
        })
        .join("+"),
  },
};

function sheetNotice(context: LayoutContext, category: ProcessCategory): Formula {
  return (refs) => {
    const answered = category.items.map(({ id }) => refs.cell(id, answeredColumn("self"))).join("+");
    const expected = statementsIn(category);
    const provisional = `IF(AND(${answered}>0,${answered}<${expected}),${formulaText(context.words.form.noticeProvisional)},"")`;
    return noticeFormula(context, refs, provisional);
  };
}

function openingRows(context: LayoutContext, category: ProcessCategory): readonly RowDraft[] {
  const { criteria, say, words } = context;
  const intents = criteria.guidance.intents
    .filter((intent) => intent.category === category.id)
    .map(({ text }) => wideRow("guidance", fill(words.form.intent, { text: say(text) })));
  const editorial = new Set(criteria.sources.filter(({ kind }) => kind === "editorial").map(({ id }) => id));
  const isSplit = category.items.some((item) =>
    item.levels.some((level) => level.statements.some(({ text }) => editorial.has(text.source))),
  );
  const { editorialSplit, editorialSplitOfEdition } = words.form;
  const split = isPmqa40(criteria) ? editorialSplit : editorialSplitOfEdition;
  return [...intents, ...(isSplit ? [wideRow("note", split)] : [])];
}

function wideRow(style: "guidance" | "note", value: string): RowDraft {
  return { cells: { [firstColumn]: { style, value, mergeTo: lastColumn } } };
}

function itemRows(context: LayoutContext, item: ProcessItem, isLast: boolean): readonly RowDraft[] {
  const statements = item.levels.flatMap((level, place) => layoutStatementRows(context, item, level, place));
  const rows = [
    { ...layoutItemBand(context, item), keepsWithNext: true },
    ...itemGuidance(context, item).map((text) => ({ ...wideRow("guidance", text), keepsWithNext: true })),
    ...statements,
  ];
  return rows.map((row, index) => (index === rows.length - 1 && !isLast ? { ...row, endsPage: true } : row));
}
