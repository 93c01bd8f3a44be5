import type { Criteria } from "../../criteria/schema";
import { textIn } from "../../criteria/textIn";
import { editionWords } from "../../text/editionWords";
import { fill } from "../../text/fill";
import type { Language } from "../../text/language";
import type { Blueprint } from "../../workbook/blueprint";
import type { LaidRow } from "../tables/laidValue";
import { layoutTables } from "../tables/layoutTables";
import { layoutAgencyKinds } from "./agencyKindTable";
import { layoutBands } from "./bandTable";
import { layoutCases } from "./caseTable";
import { layoutCategories } from "./categoryTable";
import { layoutChoices } from "./choiceTable";
import { layoutComparison } from "./comparisonTable";
import { createEditionLayer } from "./editionLayer";
import { layoutEdition } from "./editionTable";
import { editionTables } from "./editionTables";
import { layoutIndices } from "./indexTable";
import { layoutIntents } from "./intentTable";
import { layoutItems } from "./itemTable";
import { layoutLeaderActions } from "./leaderActionTable";
import { layoutLensMapping } from "./lensMappingTable";
import { layoutLensStated } from "./lensStatedTable";
import { layoutLenses } from "./lensTable";
import { layoutLensValues } from "./lensValueTable";
import { layoutLevels } from "./levelTable";
import { layoutLevelTexts } from "./levelTextTable";
import { layoutLinkedTexts } from "./linkedTextTable";
import { layoutMeasures } from "./measureTable";
import { layoutModel } from "./modelTable";
import { layoutProfileGroups } from "./profileGroupTable";
import { layoutProfileSections } from "./profileSectionTable";
import { layoutScales } from "./scaleTable";
import { layoutSources } from "./sourceTable";
import { layoutStatements } from "./statementTable";
import { layoutThresholds } from "./thresholdTable";
import { layoutTopics } from "./topicTable";

/** The workbook in which an edition is read and typed by people; the same edition always gives the same one. */
export function layoutEditionTables(criteria: Criteria, language: Language): Blueprint {
  const title = fill(editionWords[language].titleOf, { name: textIn(criteria.name, language) });
  const words = editionTables.words[language];
  const set = { ...editionTables, words: { ...editionTables.words, [language]: { ...words, title } } };
  return layoutTables(set, layoutEditionRows(criteria, language), language);
}

/** The rows of every table of an edition. */
export function layoutEditionRows(
  criteria: Criteria,
  language: Language,
): Readonly<Record<string, readonly LaidRow[]>> {
  const layer = createEditionLayer();
  const rows = {
    edition: layoutEdition(criteria, layer, language),
    sources: layoutSources(criteria),
    agencyKinds: layoutAgencyKinds(criteria, layer),
    levels: layoutLevels(criteria, layer),
    choices: layoutChoices(criteria, layer),
    scales: layoutScales(criteria, layer),
    bands: layoutBands(criteria),
    categories: layoutCategories(criteria, layer),
    items: layoutItems(criteria, layer),
    levelTexts: layoutLevelTexts(criteria, layer),
    statements: layoutStatements(criteria, layer),
    measures: layoutMeasures(criteria, layer),
    profileGroups: layoutProfileGroups(criteria, layer),
    profileSections: layoutProfileSections(criteria, layer),
    topics: layoutTopics(criteria, layer),
    lenses: layoutLenses(criteria, layer),
    lensValues: layoutLensValues(criteria, layer),
    lensMapping: layoutLensMapping(criteria),
    lensStated: layoutLensStated(criteria, layer),
    intents: layoutIntents(criteria, layer),
    leaderActions: layoutLeaderActions(criteria, layer),
    linkedTexts: layoutLinkedTexts(criteria, layer),
    cases: layoutCases(criteria, layer),
    comparison: layoutComparison(criteria, layer),
    model: layoutModel(criteria, layer),
    thresholds: layoutThresholds(criteria, layer),
    indices: layoutIndices(criteria, layer),
  };
  return { ...rows, wordings: layer.wordings() };
}
