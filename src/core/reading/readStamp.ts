import { CategoryId } from "../criteria/ids";
import type { Identity } from "../form/identity";
import { parseLastYear } from "../form/lastYear";
import { sheetKeys, type ColumnKey, type RowKey } from "../form/keys";
import { layoutVersion, productName, stampKeys, stampPrefixes } from "../form/stamp";
import { problem } from "../problem";
import { fail, succeed, type Result } from "../result";
import { digitChoices } from "../text/digits";
import { languages } from "../text/language";
import type { Snapshot } from "../workbook/snapshot";
import { cellText } from "./cellText";
import type { FormKeys } from "./formKeys";
import { locateSheets, type LocatedCopy } from "./locateSheets";
import { foldTyped, normaliseTyped } from "./normaliseTyped";
import { isOlderAssessment } from "./isOlderAssessment";
import type { Stamp } from "./submission";

/**
 * What a workbook says it is. A form whose hidden sheet is gone gives an empty stamp with form/stamp-missing; a
 * workbook that isn't a form, or one of a newer layout, gives none. Values are compared by what they say, since
 * programs turn texts into numbers and back.
 */
export function readStamp(snapshot: Snapshot): Result<Stamp> {
  const copies = locateSheets(snapshot, keysOfStamp);
  const stamps = copies.filter(({ sheet, rows }) => sheet === sheetKeys.stamp && rows.has(stampKeys.product));
  const ours = stamps.find((copy) => isOurs(valueOf(copy, stampKeys.product)));
  if (ours === undefined) {
    if (copies.some(isPartOfForm)) return succeed(emptyStamp, [problem("form/stamp-missing")]);
    return fail([problem(isOlderAssessment(snapshot) ? "form/pmqa-2558" : "form/not-ours")]);
  }
  const stamp = parseStamp(ours);
  if ((stamp.layout ?? 0) > layoutVersion)
    return fail([problem("form/newer-layout", {}, { found: stamp.layout ?? 0, known: layoutVersion })]);
  return succeed(stamp);
}

const valueColumn: ColumnKey = "#value";
const cellsColumn: ColumnKey = "#cells";

/** The keys of the stamp alone: all that can be known of a form before its stamp is read. */
const keysOfStamp: FormKeys = {
  sheets: new Map([
    [
      sheetKeys.stamp,
      {
        rows: new Set<RowKey>(Object.values(stampKeys)),
        columns: new Set<ColumnKey>([
          valueColumn,
          cellsColumn,
          "#words",
          "#answers",
          "#self",
          "#committee",
          "#evidence",
        ]),
        inputColumns: new Set<ColumnKey>([valueColumn]),
      },
    ],
  ]),
  homeOf: stampHomeOf,
  inputHomeOf: stampHomeOf,
};

function stampHomeOf(row: RowKey): typeof sheetKeys.stamp | null {
  return Object.values<string>(stampKeys).includes(row) ? sheetKeys.stamp : null;
}

const emptyStamp: Stamp = {
  product: null,
  layout: null,
  edition: null,
  editionHash: null,
  language: null,
  issueId: null,
  identity: {},
  dueDate: "",
  textHashes: new Map(),
  formulas: new Map(),
  carried: null,
};

function isOurs(product: string | null): boolean {
  return product !== null && foldTyped(product) === foldTyped(productName);
}

/** A sheet with a mark, or one that has at least a few of the form's column keys. */
function isPartOfForm({ sheet, columns }: LocatedCopy): boolean {
  return (sheet !== null && sheet !== sheetKeys.stamp) || columns.size > 2;
}

function valueOf({ grid, rows, columns }: LocatedCopy, key: RowKey, column = valueColumn): string | null {
  const row = rows.get(key)?.[0];
  const at = columns.get(column)?.[0];
  const text = row === undefined || at === undefined ? "" : cellText(grid.at(row, at)).trim();
  return text === "" ? null : text;
}

function parseStamp(copy: LocatedCopy): Stamp {
  const text = (key: RowKey) => valueOf(copy, key);
  const digits = digitChoices.find((each) => each === text(stampKeys.digits));
  return {
    product: text(stampKeys.product),
    layout: numberIn(text(stampKeys.layout)),
    edition: text(stampKeys.edition),
    editionHash: text(stampKeys.editionHash),
    language: languages.find((language) => language === text(stampKeys.language)) ?? null,
    ...(digits === undefined ? {} : { digits }),
    issueId: text(stampKeys.issueId),
    identity: identityIn(text),
    dueDate: text(stampKeys.dueDate) ?? "",
    ...entriesIn(copy),
    carried: piecedText(copy, stampPrefixes.edition),
    ...lastYearIn(copy),
  };
}

function numberIn(text: string | null): number | null {
  const number = text === null ? Number.NaN : Number(normaliseTyped(text));
  return Number.isFinite(number) ? number : null;
}

function identityIn(text: (key: RowKey) => string | null): Partial<Identity> {
  const identity: { -readonly [Field in keyof Identity]?: Identity[Field] } = {};
  for (const field of ["agencyCode", "agencyName", "ministry", "agencyKind", "reportingUnit"] as const) {
    const said = text(stampKeys[field]);
    if (said !== null) identity[field] = said;
  }
  for (const field of ["year", "round"] as const) {
    const said = numberIn(text(stampKeys[field]));
    if (said !== null) identity[field] = said;
  }
  const categories = (text(stampKeys.categories) ?? "").split(",").flatMap((id) => {
    const parsed = CategoryId.safeParse(id.trim());
    return parsed.success ? [parsed.data] : [];
  });
  if (categories.length > 0) identity.categories = categories;
  return identity;
}

/** Digests of texts and wordings of formulas, by the text of the keys of the cells that they were issued in. */
function entriesIn(copy: LocatedCopy): Pick<Stamp, "textHashes" | "formulas"> {
  const textHashes = new Map<string, string>();
  const formulas = new Map<string, string>();
  for (const key of copy.rows.keys()) {
    const value = valueOf(copy, key);
    if (value === null) continue;
    if (key.startsWith(stampPrefixes.text)) textHashes.set(key.slice(stampPrefixes.text.length), value);
    if (key.startsWith(stampPrefixes.formula)) {
      const cells = valueOf(copy, key, cellsColumn) ?? "";
      for (const cell of cells.split(/\s+/)) if (cell !== "") formulas.set(cell, value);
    }
  }
  return { textHashes, formulas };
}

/** That the form was made from last year's, with its record as far as that is whole. */
function lastYearIn(copy: LocatedCopy): Pick<Stamp, "lastYear"> {
  const year = numberIn(valueOf(copy, stampKeys.lastYear));
  const text = piecedText(copy, stampPrefixes.lastYear);
  const record = text === null ? null : parseLastYear(text);
  const known = year ?? record?.year ?? null;
  return known === null ? {} : { lastYear: { year: known, record } };
}

/** Pieces of a long text in the order of their numbers, wherever their rows stand; of a copied row the first. */
function piecedText(copy: LocatedCopy, prefix: string): string | null {
  const pieces = [...copy.rows.keys()].flatMap((key) => {
    const number = key.startsWith(prefix) ? numberIn(key.slice(prefix.length)) : null;
    return number === null ? [] : [{ number, text: valueOf(copy, key) ?? "" }];
  });
  if (pieces.length === 0) return null;
  return pieces
    .sort((one, other) => one.number - other.number)
    .map(({ text }) => text)
    .join("");
}
