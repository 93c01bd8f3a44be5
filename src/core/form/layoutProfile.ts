import { annexColumn, readOnFormula } from "./annexColumn";
import { sheetKeys } from "./keys";
import type { LayoutContext } from "./layoutContext";
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
            "#state": { style: "state", formula: (refs) => readOnFormula(context, refs) },
            [annexColumn]: { style: "key" },
          },
        })),
      ]),
    ]),
    isProtected: true,
    print: framePrint(context, "landscape"),
  };
}

function sectionRow(style: "section" | "band", text: string): RowDraft {
  return {
    leastHeightPt: 30,
    keepsWithNext: true,
    cells: { "#topic": { style, value: text, mergeTo: "#state" } },
  };
}
