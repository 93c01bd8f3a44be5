import { type Criteria, Source } from "../../criteria/schema";
import { editionWords } from "../../text/editionWords";
import type { Language } from "../../text/language";
import type { Blueprint } from "../../workbook/blueprint";
import type { LaidRow } from "../tables/laidValue";
import { layoutTables } from "../tables/layoutTables";
import { editionTables } from "./editionTables";
import { layoutEditionRows } from "./layoutEditionTables";
import { createSourceDesk, sourcesNamed } from "./sourceDesk";

/** Of the edition's facts, those that a new edition doesn't have from another. */
const ownFacts: ReadonlySet<unknown> = new Set(["name", "id", "description", "schema"]);

/**
 * A workbook for a new edition: the levels, answers, rule, scales and kinds of agency of `frame`, and nothing in the
 * sheets of categories, items, statements and all else.
 */
export function layoutEditionTemplate(frame: Criteria, language: Language): Blueprint {
  const rows = layoutEditionRows(frameOnly(frame), language);
  const edition = (rows["edition"] ?? []).map((row): LaidRow =>
    ownFacts.has(row["field"])
      ? { field: row["field"] ?? null, explanation: row["explanation"] ?? null }
      : row,
  );
  // Further wordings of the frame's texts are the other edition's.
  return layoutTables(editionTables, { ...rows, edition, wordings: [] }, language);
}

/** The frame alone, in Thai, with the sources that its texts name, below that of the handbook which is to be typed. */
function frameOnly(frame: Criteria): Criteria {
  const { agencyKinds, levels, responses, scales, scoring } = frame;
  const desk = createSourceDesk("");
  for (const part of [agencyKinds, levels, responses, scales, scoring]) desk.borrow(part);
  return {
    ...frame,
    languages: ["th"],
    sources: [handbook, ...sourcesNamed(frame.sources, desk.borrowed)],
    profile: [],
    categories: [],
    lenses: [],
    guidance: {
      intents: [],
      leaderActions: [],
      waysOfWorking: [],
      cases: [],
      conclusions: [],
      openings: [],
      comparison: null,
      model: [],
    },
    thresholds: [],
    indices: [],
  };
}

/** The source of what will be typed; its title is to be put right by whoever types. */
const handbook: Source = Source.parse({
  id: "handbook",
  kind: "document",
  title: { th: editionWords.th.handbook, en: editionWords.en.handbook },
});
