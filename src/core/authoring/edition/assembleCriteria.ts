import type { Criteria } from "../../criteria/schema";
import { type Problem, problem } from "../../problem";
import { editionWords, type EditionTableKey } from "../../text/editionWords";
import type { ReadTables } from "../tables/readTables";
import { readAgencyKinds } from "./agencyKindTable";
import { readCases } from "./caseTable";
import { placeResponses, readChoices } from "./choiceTable";
import { readComparison } from "./comparisonTable";
import { createEditionReader, type EditionReader } from "./editionReader";
import { readIndices } from "./indexTable";
import { readIntents } from "./intentTable";
import { readLeaderActions } from "./leaderActionTable";
import { readLenses } from "./lensTable";
import { readLevels, type ReadLevel } from "./levelTable";
import { otherLevelNames } from "./otherLevelNames";
import { readLinkedTexts } from "./linkedTextTable";
import { readModel } from "./modelTable";
import { placeCategories } from "./placeCategories";
import {
  type Placed,
  placeData,
  placeList,
  placeObject,
  placePlain,
  type SettledJson,
  settlePlaced,
} from "./placedJson";
import { readProfile } from "./profileGroupTable";
import { readEditionFields } from "./readEditionFields";
import { readScales } from "./scaleTable";
import { createSourceDesk, type SourceDesk, sourcesNamed } from "./sourceDesk";
import { readSources } from "./sourceTable";
import { readThresholds } from "./thresholdTable";
import { createWordingDesk } from "./wordingDesk";

/** An edition as its tables have it: the JSON of its file, the cell of every part of it, and what was wrong in cells. */
export interface AssembledCriteria extends SettledJson {
  readonly problems: readonly Problem[];
}

/** The id of the source that is made where none was typed. */
const madeSource = "handbook";

/**
 * The JSON of an edition from its tables. What was left blank takes the usual value, and tables that an edition can't
 * do without are those of `frame` where they are empty; both are told.
 */
export function assembleCriteria(tables: ReadTables, frame: Criteria): AssembledCriteria {
  const problems: Problem[] = [];
  const firstTyped = tables
    .rowsOf("sources")
    .find((row) => row.text("id") !== null)
    ?.text("id");
  const hasSources = tables.rowsOf("sources").length > 0;
  const desk = createSourceDesk(firstTyped ?? (hasSources ? "S1" : madeSource));
  const wordings = createWordingDesk(tables.rowsOf("wordings"), desk);
  const reader = createEditionReader(tables, desk, wordings, (each) => problems.push(each));
  const borrow = createBorrower(reader, desk, frame);

  const fields = readEditionFields(reader, desk, wordings, frame);
  const own = readSources(reader);
  const kinds = readAgencyKinds(reader);
  const typedLevels = readLevels(reader);
  const levels = typedLevels.length > 0 ? typedLevels : frameLevels(frame, borrow);
  const answers = readChoices(reader);
  const needsScales = tables.rowsOf("measures").length > 0;
  const typedScales = readScales(reader);
  const scales =
    typedScales.length > 0 || !needsScales
      ? typedScales
      : frame.scales.map((scale) => ({ id: scale.id, placed: borrow("scales", scale) }));
  const advice = readLinkedTexts(reader, desk);
  const comparisonHeads = Object.fromEntries(
    ["title", "older", "newer"].map((head) => [
      head,
      placeObject({ th: placePlain(reader.sheetName("comparison")), source: desk.standIn(null) }),
    ]),
  );
  const guidance = placeObject({
    intents: placeList(readIntents(reader)),
    leaderActions: placeList(readLeaderActions(reader)),
    waysOfWorking: advice.waysOfWorking,
    cases: placeList(readCases(reader, desk)),
    conclusions: advice.conclusions,
    openings: advice.openings,
    comparison: readComparison(reader, fields.comparison, comparisonHeads),
    model: placeList(readModel(reader)),
  });
  const sections = {
    agencyKinds: placeList(
      kinds.length > 0 ? kinds : frame.agencyKinds.map((kind) => borrow("agencyKinds", kind)),
      reader.sheetOrigin("agencyKinds"),
    ),
    levels: placeList(
      levels.map(({ placed }) => placed),
      reader.sheetOrigin("levels"),
    ),
    responses: placeResponses(
      answers.choices.length > 0
        ? answers
        : { ...answers, choices: frame.responses.choices.map((choice) => borrow("choices", choice)) },
      fields.ambiguous,
      reader.sheetOrigin("choices"),
    ),
    scoring: fields.scoring,
    scales: placeList(
      scales.map(({ placed }) => placed),
      reader.sheetOrigin("scales"),
    ),
    results: fields.results,
    profile: placeList(readProfile(reader)),
    categories: placeList(
      placeCategories(reader, levels, scales[0]?.id ?? "standard"),
      reader.sheetOrigin("categories"),
    ),
    lenses: placeList(readLenses(reader, desk)),
    guidance,
    thresholds: placeList(readThresholds(reader)),
    indices: placeList(readIndices(reader)),
  };
  const { $schema, ...members } = fields.members;
  const settled = settlePlaced(
    placeObject({
      $schema,
      format: placePlain(frame.format),
      ...members,
      sources: placeList(placeSources(own, desk, frame, tables), reader.sheetOrigin("sources")),
      ...sections,
    }),
  );
  return { ...settled, problems: [...problems, ...wordings.problems(), ...tellOfSource(desk)] };
}

/** Takes a part of the frame, with the sources that it names; a table of which parts are taken is told once. */
function createBorrower(
  reader: EditionReader,
  desk: SourceDesk,
  frame: Criteria,
): (table: EditionTableKey, part: unknown) => Placed {
  const told = new Set<EditionTableKey>();
  return (table, part) => {
    if (!told.has(table)) {
      const sheet = reader.sheetName(table);
      reader.tell(problem("authoring/frame-used", { sheet }, { table: sheet, edition: frame.id }));
    }
    told.add(table);
    desk.borrow(part);
    return placeData(part);
  };
}

function frameLevels(
  { levels }: Criteria,
  borrow: (table: EditionTableKey, part: unknown) => Placed,
): readonly ReadLevel[] {
  return levels.map((level) => ({
    id: level.id,
    name: level.name.th,
    otherNames: otherLevelNames(
      [level.name, level.short].flatMap(({ th, en }) => [th, ...(en === undefined ? [] : [en])]),
    ),
    placed: borrow("levels", level),
  }));
}

/** The sources that were typed, those of what was taken from the frame, and one made where there are none. */
function placeSources(
  own: readonly { readonly id: string; readonly placed: Placed }[],
  desk: SourceDesk,
  frame: Criteria,
  tables: ReadTables,
): readonly Placed[] {
  const typed = new Set(own.map(({ id }) => id));
  const borrowed = sourcesNamed(frame.sources, desk.borrowed).filter(({ id }) => !typed.has(id));
  const made =
    tables.rowsOf("sources").length > 0
      ? []
      : [
          placeData({
            id: madeSource,
            kind: "document",
            title: { th: editionWords.th.handbook, en: editionWords.en.handbook },
          }),
        ];
  return [...made, ...own.map(({ placed }) => placed), ...borrowed.map((source) => placeData(source))];
}

function tellOfSource(desk: SourceDesk): readonly Problem[] {
  const defaulted = desk.defaulted();
  if (defaulted === null) return [];
  const { count, first, source } = defaulted;
  return [problem("authoring/source-default", first.place, { count, source })];
}
