import type { SourcedText } from "../criteria/texts";
import { fill } from "../text/fill";
import { sheetKeys } from "./keys";
import { isPmqa40 } from "./instrument";
import type { LayoutContext } from "./layoutContext";
import type { RowDraft, SheetDraft } from "./sheetDraft";
import { frameHead, framePrint, frameRows } from "./sheetFrame";

/** One line of guidance: what it is about, what it says, and where it helps. */
interface GuidanceLine {
  readonly subject: string;
  readonly text: string;
  readonly items: readonly string[];
}

/** What the source documents say beside the criteria, to read while filling in. */
export function layoutGuidance(context: LayoutContext): SheetDraft {
  const { form } = context.words;
  return {
    key: sheetKeys.guidance,
    name: form.sheetGuidance,
    tabColour: "548235",
    columns: [
      { key: "#key", widthChars: 10, isHidden: true },
      { key: "#subject", widthChars: 44 },
      { key: "#text", widthChars: 96 },
      { key: "#items", widthChars: 24 },
    ],
    head: [
      ...frameHead(context, form.guidanceHead, { title: "#subject", agency: ["#text", "#items"] }, (refs) =>
        refs.cell(frameRows.notice, "#label", sheetKeys.cover),
      ),
      {
        cells: {
          "#subject": { style: "head", value: form.guidanceKind },
          "#text": { style: "head", value: form.guidanceText },
          "#items": { style: "head", value: form.guidanceItems },
        },
      },
    ],
    body: sections(context).flatMap(({ title, lines }) =>
      lines.length === 0 ? [] : [titleRow(title), ...lines.map(lineRow)],
    ),
    isProtected: true,
    print: framePrint(context, "landscape"),
  };
}

function titleRow(title: string): RowDraft {
  return { leastHeightPt: 30, cells: { "#subject": { style: "section", value: title, mergeTo: "#items" } } };
}

function lineRow({ subject, text, items }: GuidanceLine): RowDraft {
  return {
    cells: {
      "#subject": { style: "cellBold", value: subject },
      "#text": { style: "cell", value: text },
      "#items": { style: "cell", value: items.join(", ") },
    },
  };
}

function sections(
  context: LayoutContext,
): readonly { readonly title: string; readonly lines: readonly GuidanceLine[] }[] {
  const { criteria, index, say, words } = context;
  const { form } = words;
  const { guidance, lenses } = criteria;
  const itemName = (id: string) => {
    const item = [...index.items.values()].find((place) => place.item.id === id)?.item;
    return item === undefined ? id : `${id} ${say(item.name)}`;
  };
  const line = (subject: string, text: SourcedText, items: readonly string[] = []): GuidanceLine => ({
    subject,
    text: say(text),
    items,
  });
  return [
    {
      title: isPmqa40(criteria) ? form.pmqa40Model : form.guidanceModel,
      lines: [
        ...guidance.model.flatMap(({ title, text, lens }) => [
          line(say(title), text),
          ...(lenses.find(({ id }) => id === lens)?.values ?? []).map(({ name, definition }) =>
            line(say(name), definition),
          ),
        ]),
      ],
    },
    {
      title: form.guidanceIntents,
      lines: guidance.intents.map(({ category, text }) =>
        line(fill(form.sheetCategory, { id: category }), text),
      ),
    },
    {
      title: form.guidanceLeader,
      lines: guidance.leaderActions.map(({ item, text }) => line(itemName(item), text, [item])),
    },
    {
      title: form.guidanceWays,
      lines: guidance.waysOfWorking.map(({ text, tags, items }) => line(tags.join(", "), text, items)),
    },
    {
      title: form.guidanceCases,
      lines: guidance.cases.map(({ agency, text, key, items }) => ({
        subject: say(agency),
        text: key === undefined ? say(text) : `${say(text)}\n${fill(form.guidanceKey, { key: say(key) })}`,
        items,
      })),
    },
    {
      title: form.guidanceConclusions,
      lines: guidance.conclusions.map(({ text, items }) => line("", text, items)),
    },
    {
      title: form.guidanceOpenings,
      lines: guidance.openings.map(({ text, items }) => line("", text, items)),
    },
    ...(guidance.comparison === null
      ? []
      : [
          {
            title: say(guidance.comparison.title),
            lines: guidance.comparison.rows.map(({ older, newer, isCutOff }) => ({
              subject: say(older),
              text: isCutOff ? `${say(newer)} ${form.cutOff}` : say(newer),
              items: [],
            })),
          },
        ]),
  ];
}
