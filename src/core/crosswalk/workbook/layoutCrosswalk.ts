import type { LaidRow } from "../../authoring/tables/laidValue";
import { layoutTables } from "../../authoring/tables/layoutTables";
import { wholeEdition } from "../../criteria/editionSeenBy";
import { indexCriteria } from "../../criteria/indexCriteria";
import type { Criteria } from "../../criteria/schema";
import { textIn } from "../../criteria/textIn";
import { crosswalkWordsIn } from "../../text/crosswalkWords";
import type { Language } from "../../text/language";
import type { Blueprint } from "../../workbook/blueprint";
import { type Crosswalk, linkSubjects } from "../crosswalk";
import { describeRelation } from "../describeRelation";
import { placeOfSubject } from "../placeOfSubject";
import { type PreviewRow, previewCrosswalk } from "../previewCrosswalk";
import { listSubjects } from "../subject";
import { addLookups } from "./addLookups";
import { layoutCrosswalkStamp } from "./crosswalkStamp";
import { crosswalkTables } from "./crosswalkTables";

/**
 * A crosswalk as a workbook in which people confirm and change it: old and new side by side, both editions to look ids
 * up, and a sheet that nobody sees, which says of which editions it is. Throws for ids that the editions don't have.
 */
export function layoutCrosswalk(
  crosswalk: Crosswalk,
  from: Criteria,
  to: Criteria,
  language: Language,
): Blueprint {
  const preview = previewCrosswalk(crosswalk, from, to, language);
  // One side in English beside the other in Thai would be hard to compare.
  const haveBoth = [from, to].every(({ languages }) => languages.includes(language));
  const texts = haveBoth ? language : "th";
  const [olds, news] = [lookupRows(from, language, texts), lookupRows(to, language, texts)];
  const laid = layoutTables(
    crosswalkTables(from.id, to.id),
    { links: preview.map((row, at) => linkRow(row, preview[at - 1], language)), olds, news },
    language,
  );
  const { sheets } = addLookups(laid, { olds, news }, language);
  return { ...laid, sheets: [...sheets, layoutCrosswalkStamp(crosswalk)] };
}

/** A remark stands in the first row of its link alone. */
function linkRow(row: PreviewRow, above: PreviewRow | undefined, language: Language): LaidRow {
  const words = crosswalkWordsIn(language);
  return {
    number: row.link,
    relation: describeRelation(row, language),
    from: row.old?.id ?? null,
    to: row.now?.id ?? null,
    alike: row.similarity,
    confirmed: row.isConfirmed ? "confirmed" : "unconfirmed",
    answers: row.answers,
    decide: row.asks === null ? null : words.asks[row.asks],
    note: above?.link === row.link ? null : row.note,
  };
}

function lookupRows(criteria: Criteria, language: Language, texts: Language): readonly LaidRow[] {
  const index = indexCriteria(wholeEdition(criteria));
  const words = crosswalkWordsIn(language);
  return linkSubjects.flatMap((of) =>
    listSubjects(of, index).map((subject) => ({
      id: subject.id,
      what: words.subjects[of],
      where: placeOfSubject(subject, language),
      text: textIn(subject.text, texts),
    })),
  );
}
