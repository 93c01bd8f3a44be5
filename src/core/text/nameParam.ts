import type { ProblemParams } from "../problem";
import { annexWordsIn } from "./annexWords";
import { problemTerms as enTerms } from "./en/problemTerms";
import { digestWordsIn } from "./digestWords";
import { fill } from "./fill";
import type { Language } from "./language";
import { pendingWordsIn } from "./pendingWords";
import { printWordsIn } from "./printWords";
import { problemTerms as thTerms } from "./th/problemTerms";
import { sheetWordsIn } from "./words";
import { yearlyWordsIn } from "./yearlyWords";

const terms: Readonly<Record<Language, Record<keyof typeof thTerms, string>>> = { th: thTerms, en: enTerms };

const bytesInMegabyte = 1_048_576;

/** What people call a value that a problem's words name: keys become words, sizes get their unit. */
export function nameParam(
  name: string,
  value: string | number,
  params: ProblemParams,
  language: Language,
): string {
  const text = String(value);
  switch (name) {
    case "column":
    case "id":
      return nameField(text, language);
    case "key":
      return nameKey(text, language);
    case "lacks":
    case "parts":
      return text
        .split(",")
        .map((part) => nameField(part, language))
        .join(", ");
    case "sheet":
      return nameSheet(text, language);
    case "measure":
    case "language":
      return termOf(text, language);
    case "set":
      return new Map(Object.entries(printWordsIn(language))).get(text) ?? text;
    case "limit":
      return String(params.measure).endsWith("Bytes")
        ? fill(terms[language].megabytes, { size: Math.round(Number(value) / bytesInMegabyte) })
        : text;
    case "assessor":
      return text === "self" ? digestWordsIn(language).bySelf : digestWordsIn(language).byCommittee;
    case "stood":
    case "now":
      return text === "" ? terms[language].blankCell : text;
    case "pointedOut":
      return namePointedOut(text, language);
    case "part":
      return text === "" ? "" : ` (${text})`;
    default:
      return text;
  }
}

/** A column, a line of the cover or a part of an indicator by its key; ids of the edition stay as they are. */
function nameField(key: string, language: Language): string {
  const { form } = sheetWordsIn(language);
  if (key.startsWith("year-")) return terms[language].resultOfYear;
  const row = nameRow(key, language);
  if (row !== null) return row;
  const names: Readonly<Record<string, string>> = {
    agencyCode: form.agencyCode,
    agencyName: form.agencyName,
    ministry: form.ministry,
    agencyKind: form.agencyKind,
    reportingUnit: form.reportingUnit,
    year: form.year,
    round: form.round,
    categories: form.categoriesAsked,
    dueDate: form.dueDate,
    prepared: form.prepared,
    reviewed: form.reviewed,
    approved: form.approved,
    self: form.selfAnswer,
    committee: form.committeeAnswer,
    explanation: form.explanation,
    evidence: form.evidence,
    suggestion: form.suggestion,
    statement: form.statement,
    topic: form.topic,
    value: form.topicText,
    position: form.position,
    date: form.date,
    name: form.indicatorName,
    unit: form.unit,
    direction: form.direction,
    target: form.target,
  };
  return names[key] ?? termOf(key, language);
}

/** A row that isn't an item's, a statement's or an indicator's by its key; null for any other key. */
function nameRow(key: string, language: Language): string | null {
  const { form } = sheetWordsIn(language);
  const words = terms[language];
  const names: Readonly<Record<string, string>> = {
    title: words.titleRow,
    notice: words.noticeRow,
    total: form.total,
    computed: words.computedRow,
    "gain.head": words.fixedRow,
    "annex.none": words.fixedRow,
    unanswered: words.fixedRow,
    "level.below": form.belowLevel,
    "level.not-assessed": form.notAssessed,
    "#key": words.planRowWithoutKey,
    "compare.total": form.total,
  };
  // A number alone is a category's id.
  const [, kind = "category", id = key] = /^([a-z]+)\.(.+)$/.exec(key) ?? [];
  const templates: Readonly<Record<string, string>> = {
    category: form.sheetCategory,
    compare: form.sheetCategory,
    level: words.levelRow,
    lens: words.lensRow,
    fixed: words.fixedRow,
    plan: words.planRow,
    own: words.planRow,
    gap: words.gapRow,
    says: words.sentenceRow,
    gain: words.gainRow,
    annex: words.annexRow,
    yearly: words.yearlyRow,
    unanswered: words.unansweredRow,
  };
  const isRow = kind !== "category" || key.startsWith("category.") || /^\d{1,2}$/.test(key);
  const template = isRow ? templates[kind] : undefined;
  return names[key] ?? (template === undefined ? null : fill(template, { id }));
}

/** A row or a column by its key; a column that people don't fill has no name of its own. */
function nameKey(key: string, language: Language): string {
  if (!key.startsWith("#")) return nameField(key, language);
  const column = key.slice(1);
  const name = nameField(column, language);
  return name === column ? terms[language].computedColumn : name;
}

/** A sheet by its key; a name that a sheet has stays as it is. */
function nameSheet(key: string, language: Language): string {
  const { form } = sheetWordsIn(language);
  const names: Readonly<Record<string, string>> = {
    cover: form.sheetCover,
    profile: form.sheetProfile,
    digest: digestWordsIn(language).sheet,
    summary: form.sheetSummary,
    yearly: yearlyWordsIn(language).sheet,
    gaps: form.sheetGaps,
    plan: form.sheetPlan,
    annex: annexWordsIn(language).sheet,
    guidance: form.sheetGuidance,
    stamp: terms[language].stampSheet,
  };
  const category = /^c([A-Za-z0-9]{1,8})$/.exec(key)?.[1];
  return names[key] ?? (category === undefined ? key : fill(form.sheetCategory, { id: category }));
}

/** Why a value of an earlier year was pointed out. */
function namePointedOut(reason: string, language: Language): string {
  const { noEvidence, oldAnswer, oldEvidence } = pendingWordsIn(language);
  const names: Readonly<Record<string, string>> = {
    answer: oldAnswer,
    evidence: oldEvidence,
    "no-evidence": noEvidence,
  };
  return names[reason] ?? reason;
}

function termOf(key: string, language: Language): string {
  return new Map(Object.entries(terms[language])).get(key) ?? key;
}
