import { editionWords } from "../../text/editionWords";
import type { Language } from "../../text/language";
import type { TableSet, TableSetWords } from "../tables/table";
import { agencyKindTable } from "./agencyKindTable";
import { bandTable } from "./bandTable";
import { caseTable } from "./caseTable";
import { categoryTable } from "./categoryTable";
import { choiceTable } from "./choiceTable";
import { comparisonTable } from "./comparisonTable";
import { editionTable } from "./editionTable";
import { indexTable } from "./indexTable";
import { intentTable } from "./intentTable";
import { itemTable } from "./itemTable";
import { leaderActionTable } from "./leaderActionTable";
import { lensMappingTable } from "./lensMappingTable";
import { lensStatedTable } from "./lensStatedTable";
import { lensTable } from "./lensTable";
import { lensValueTable } from "./lensValueTable";
import { levelTable } from "./levelTable";
import { levelTextTable } from "./levelTextTable";
import { linkedTextTable } from "./linkedTextTable";
import { measureTable } from "./measureTable";
import { modelTable } from "./modelTable";
import { profileGroupTable } from "./profileGroupTable";
import { profileSectionTable } from "./profileSectionTable";
import { scaleTable } from "./scaleTable";
import { sourceTable } from "./sourceTable";
import { statementTable } from "./statementTable";
import { thresholdTable } from "./thresholdTable";
import { topicTable } from "./topicTable";
import { wordingTable } from "./wordingTable";

/** The tables in which an edition is typed, those that most is typed into first. */
export const editionTables: TableSet = {
  tables: [
    editionTable,
    categoryTable,
    itemTable,
    statementTable,
    measureTable,
    levelTable,
    levelTextTable,
    choiceTable,
    scaleTable,
    bandTable,
    agencyKindTable,
    sourceTable,
    profileGroupTable,
    profileSectionTable,
    topicTable,
    lensTable,
    lensValueTable,
    lensMappingTable,
    lensStatedTable,
    intentTable,
    leaderActionTable,
    linkedTextTable,
    caseTable,
    comparisonTable,
    modelTable,
    thresholdTable,
    indexTable,
    wordingTable,
  ],
  words: { th: setWords("th"), en: setWords("en") },
};

function setWords(language: Language): TableSetWords {
  const { how1, how2, how3, how4, title } = editionWords[language];
  return { title, how: [how1, how2, how3, how4] };
}
