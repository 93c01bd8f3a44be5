import { annexColumn, readOnFormula } from "./annexColumn";
import { sheetKeys } from "./keys";
import type { LayoutContext } from "./layoutContext";
import {
  longestState,
  pendingFormats,
  pendingStateFormula,
  pointedOutCell,
  pointedOutColumns,
} from "./pendingState";
import type { Formula } from "./refs";
import type { RowDraft, SheetDraft } from "./sheetDraft";
import { frameHead, framePrint, frameRows } from "./sheetFrame";

/** A section of this many topics fills a page, so that the next one begins with its heading on a page of its own. */
const topicsPerPage = 3;

/** The organisational profile: topics to write about, not scored. */
export function layoutProfile(context: LayoutContext): SheetDraft {
  const { criteria, say, words } = context;
  const { form } = words;
  return {
    key: sheetKeys.profile,
    name: form.sheetProfile,
    tabColour: "548235",
    columns: [
      { key: "#key", widthChars: 10, isHidden: true },
      { key: "#topic", widthChars: 34 },
      { key: "#help", widthChars: 40 },
      { key: "#value", widthChars: 92 },
      { key: "#state", widthChars: 13 },
      { key: annexColumn, widthChars: 8, isHidden: true },
      ...pointedOutColumns(context),
    ],
    head: [
      ...frameHead(context, form.sheetProfile, { title: "#topic", agency: ["#value", "#state"] }, (refs) =>
        refs.cell(frameRows.notice, "#label", sheetKeys.cover),
      ),
      {
        cells: {
          "#topic": { style: "head", value: form.topic },
          "#help": { style: "head", value: form.topicHelp },
          "#value": { style: "head", value: form.topicText },
          "#state": { style: "head", value: form.state },
        },
      },
    ],
    body: criteria.profile.flatMap((group, place) => [
      sectionRow("section", `${place + 1}. ${say(group.name)}`),
      ...group.sections.flatMap((section) => [
        sectionRow("band", say(section.name)),
        ...section.topics.map((topic, at): RowDraft => ({
          key: topic.id,
          ...(at === section.topics.length - 1 && section.topics.length >= topicsPerPage
            ? { endsPage: true }
            : {}),
          leastHeightPt: 72,
          cells: {
            "#topic": { style: "cellBold", value: say(topic.name), isIssued: true },
            "#help": { style: "note14", value: say(topic.help) },
            "#value": { style: "input", field: { kind: "profile", topic: topic.id } },
            "#state": { style: "state", formula: stateFormula(context), ...longestState(context) },
            [annexColumn]: { style: "key" },
            ...pointedOutCell(context, topic.id),
          },
        })),
      ]),
    ]),
    isProtected: true,
    ...formatsOf(context),
    print: framePrint(context, "landscape"),
  };
}

/** Where to read on, and in a form made from last year's whether the text is still of an earlier year. */
function stateFormula(context: LayoutContext): Formula {
  return (refs) => {
    const readOn = readOnFormula(context, refs);
    if (context.request.lastYear === undefined) return readOn;
    return `${readOn}&${pendingStateFormula(context, refs, ["#value"], '""')}`;
  };
}

function formatsOf(context: LayoutContext): Pick<SheetDraft, "formats"> {
  const formats = pendingFormats(context, ["#value"], "#state");
  return formats.length === 0 ? {} : { formats };
}

function sectionRow(style: "section" | "band", text: string): RowDraft {
  return {
    leastHeightPt: 30,
    keepsWithNext: true,
    cells: { "#topic": { style, value: text, mergeTo: "#state" } },
  };
}
