import { wholeEdition } from "../criteria/editionSeenBy";
import type { Criteria } from "../criteria/schema";
import { canonicalCriteria } from "../criteria/canonicalCriteria";
import { digitsOf } from "./digitsOf";
import type { FormRequest } from "./identity";
import { lastYearText } from "./lastYear";
import { packedEdition, pieceEdition } from "./packedEdition";
import { cellKeyText, type RowKey } from "./keys";
import type { Hash, Seal } from "./seal";
import type { IssuedFormula, IssuedText } from "./slots";

/** What the product calls itself in a form. */
export const productName = "PMQA Workbook";
/** Rises when forms are laid out so that an older reader would misread them. */
export const layoutVersion = 1;

/** One line of the stamp: a key and its value; formulas name the cells they stand in as well. */
export interface StampEntry {
  readonly key: RowKey;
  readonly value: string | number;
  readonly cells?: string;
}

/** Keys of the stamp's plain lines. */
export const stampKeys = {
  product: "stamp.product",
  layout: "stamp.layout",
  edition: "stamp.edition",
  editionHash: "stamp.edition-hash",
  language: "stamp.language",
  digits: "stamp.digits",
  issueId: "stamp.issue",
  agencyCode: "stamp.agency-code",
  agencyName: "stamp.agency-name",
  ministry: "stamp.ministry",
  agencyKind: "stamp.agency-kind",
  reportingUnit: "stamp.reporting-unit",
  year: "stamp.year",
  round: "stamp.round",
  categories: "stamp.categories",
  dueDate: "stamp.due-date",
  lastYear: "stamp.last-year",
} as const;

/** Beginnings of the keys of issued texts, of formulas, and of the pieces of the edition and of last year, numbered from 1. */
export const stampPrefixes = {
  text: "text:",
  formula: "formula:",
  edition: "edition:",
  lastYear: "last-year:",
} as const;

/** Cells of the spreadsheet hold 32,767 characters; a list of cells is cut into several lines below that. */
const cellListLength = 30_000;

/** An edition is never changed, and every form that is made or read asks for its digest. */
const editionHashes = new WeakMap<Criteria, { readonly hash: Hash; readonly digest: string }>();

/**
 * The digest of an edition, by which one with changed texts is told from the one a form was made of. Every view of an
 * edition has that of the whole.
 */
export function editionHash(criteria: Criteria, hash: Hash): string {
  const whole = wholeEdition(criteria);
  const known = editionHashes.get(whole);
  if (known?.hash === hash) return known.digest;
  const digest = hash(canonicalCriteria(whole));
  editionHashes.set(whole, { hash, digest });
  return digest;
}

/**
 * Everything a form says of itself: edition, identity, the digests of its texts and the wording of its formulas; and
 * the edition itself, by which it can be read where nobody has it.
 */
export function stampEntries(
  criteria: Criteria,
  request: FormRequest,
  texts: readonly IssuedText[],
  formulas: readonly IssuedFormula[],
  { hash, pack }: Seal,
): readonly StampEntry[] {
  const { identity, language, issueId, dueDate, lastYear } = request;
  const digits = digitsOf(request);
  const plain: readonly (readonly [RowKey, string | number])[] = [
    [stampKeys.product, productName],
    [stampKeys.layout, layoutVersion],
    [stampKeys.edition, criteria.id],
    [stampKeys.editionHash, editionHash(criteria, hash)],
    [stampKeys.language, language],
    ...(digits === undefined ? [] : [[stampKeys.digits, digits] as const]),
    [stampKeys.issueId, issueId],
    [stampKeys.agencyCode, identity.agencyCode],
    [stampKeys.agencyName, identity.agencyName],
    [stampKeys.ministry, identity.ministry],
    [stampKeys.agencyKind, identity.agencyKind],
    [stampKeys.reportingUnit, identity.reportingUnit],
    [stampKeys.year, identity.year],
    [stampKeys.round, identity.round],
    [stampKeys.categories, identity.categories.join(",")],
    [stampKeys.dueDate, dueDate],
    ...(lastYear === undefined ? [] : [[stampKeys.lastYear, lastYear.year] as const]),
  ];
  return [
    ...plain.map(([key, value]) => ({ key, value })),
    ...texts.map((text) => ({
      key: `${stampPrefixes.text}${cellKeyText(text)}`,
      value: shortHash(hash, text.text),
    })),
    ...formulaEntries(formulas),
    ...pieceEdition(packedEdition(criteria, pack)).map((value, at) => ({
      key: `${stampPrefixes.edition}${at + 1}`,
      value,
    })),
    ...lastYearEntries(request),
  ];
}

/** What is kept of last year, in as many pieces as cells hold. */
function lastYearEntries({ lastYear }: FormRequest): readonly StampEntry[] {
  const record = lastYear?.record ?? null;
  if (record === null) return [];
  return pieceEdition(lastYearText(record)).map((value, at) => ({
    key: `${stampPrefixes.lastYear}${at + 1}`,
    value,
  }));
}

/** A digest long enough to notice a changed text. */
export function shortHash(hash: Hash, text: string): string {
  return hash(text.normalize("NFC").replace(/\s+/g, " ").trim()).slice(0, 16);
}

/** One line for each wording, with the cells it stands in: most rows of a form share theirs. */
function formulaEntries(formulas: readonly IssuedFormula[]): readonly StampEntry[] {
  const cellsByText = new Map<string, string[]>();
  for (const formula of formulas) {
    const lines = cellsByText.get(formula.text) ?? [];
    const cell = cellKeyText(formula);
    const last = lines.at(-1);
    if (last === undefined || last.length + cell.length > cellListLength) lines.push(cell);
    else lines[lines.length - 1] = `${last} ${cell}`;
    cellsByText.set(formula.text, lines);
  }
  return [...cellsByText].flatMap(([value, lines], place) =>
    lines.map((cells, part) => ({ key: `${stampPrefixes.formula}${place + 1}.${part + 1}`, value, cells })),
  );
}
