import { sheetKeys } from "./keys";
import type { LayoutContext } from "./layoutContext";
import type { RowDraft, SheetDraft } from "./sheetDraft";
import { frameHead, framePrint } from "./sheetFrame";

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
      { key: "#topic", widthChars: 36 },
      { key: "#help", widthChars: 44 },
      { key: "#value", widthChars: 80 },
    ],
    head: [
      ...frameHead(context, form.sheetProfile, { title: "#topic", agency: "#value" }, undefined),
      {
        cells: {
          "#topic": { style: "head", value: form.topic },
          "#help": { style: "head", value: form.topicHelp },
          "#value": { style: "head", value: form.topicText },
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
          },
        })),
      ]),
    ]),
    isProtected: true,
    print: framePrint(context, "landscape"),
  };
}

function sectionRow(style: "section" | "band", text: string): RowDraft {
  return { leastHeightPt: 30, cells: { "#topic": { style, value: text, mergeTo: "#value" } } };
}
