import { type CellKey, cellKeyText } from "../../src/core/form/keys";
import type { FormSlots, Slot } from "../../src/core/form/slots";
import { dropdownWords } from "../../src/core/form/wordList";
import type { Criteria } from "../../src/core/criteria/schema";
import type { Identity } from "../../src/core/form/identity";
import type { Fate } from "../../src/core/consolidation/consolidation";
import type { ProblemCode } from "../../src/core/problem";
import type { CellValue } from "../../src/core/workbook/blueprint";
import { createXlsxHost } from "../../src/hosts/xlsx/createXlsxHost";
import { writeWorkbook } from "../../src/hosts/xlsx/writing/writeWorkbook";
import { blueprintOf, sheetOf } from "./blueprintOf";
import { bombs } from "./bombs";
import { valueOf } from "./cellsOf";
import { compoundFile } from "./compoundFile";
import { fillPatch, formCells } from "./formCells";
import { formOf } from "./formOf";
import type { Step } from "./libreoffice/steps";
import { randomFilling } from "./randomFilling";
import { randomNumbers } from "./randomNumbers";

/** One file that came in, what was done to it, and what must become of it. */
export interface SeasonFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly fate: Fate | "counts";
  /** The first reason of a file that is set aside, or one that must be among its notes; null for none in particular. */
  readonly reason: ProblemCode | null;
  /** True where LibreOffice shall open and save it before it is sent. */
  readonly isResaved: boolean;
  /** What else a person does to it in LibreOffice before that. */
  readonly steps: readonly Step[];
  /** Of a file that counts, what was entered for statements: by id and column of the tidy data. */
  readonly entries: Readonly<Record<string, string>>;
}

/** Agencies of which nobody can tell that a file of theirs came. */
export const unheardOf: ReadonlySet<string> = new Set(["D16", "D17", "D25", "D26", "D28", "D29"]);

/** A roster of 87 departments: 60 send something, the rest nothing. */
export const agencies = Array.from({ length: 87 }, (_, at) => {
  const number = String(at + 1).padStart(2, "0");
  return { agencyCode: `D${number}`, agencyName: `กรมที่ ${number}` };
});

const sending = 60;

/** Everything that comes in by the end of a season, the same every time. */
export async function actSeason(criteria: Criteria, otherEdition: Criteria): Promise<readonly SeasonFile[]> {
  const files: SeasonFile[] = [];
  for (let number = 1; number <= sending; number += 1)
    files.push(...(await sendForms(criteria, otherEdition, number)));
  const hostile = Object.entries(bombs).map(([what, make], at) =>
    aside(`แปลก/${at} ${what}.xlsx`, make(), null),
  );
  return [...files, ...hostile];
}

/** What one agency sends; most send their form as it should be. */
async function sendForms(
  criteria: Criteria,
  otherEdition: Criteria,
  number: number,
): Promise<readonly SeasonFile[]> {
  const identity = agencies[number - 1] ?? {};
  const filling = fillingOf(criteria, number);
  const form = await fill(criteria, identity, filling);
  const name = `แบบประเมิน_${String(number).padStart(2, "0")}.xlsx`;
  const counts = (bytes: Uint8Array, more: Partial<SeasonFile> = {}): SeasonFile => ({
    name,
    bytes,
    fate: "counts",
    reason: null,
    isResaved: number % 3 === 0,
    steps: [],
    entries: entriesIn(criteria, filling),
    ...more,
  });
  switch (number) {
    case 1:
      return [counts(form, { name: "ส่งใหม่ ล่าสุด (จริง ๆ).xlsx" })];
    case 2:
      return [counts(form, { name: "กองแผน/ปี 69/FINAL v2.XLSX" })];
    case 4:
    case 5:
      return [counts(form), aside(`ไฟล์ซ้ำ/${name}`, form, "batch/identical")];
    case 7:
    case 8: {
      const half = new Map([...filling].filter((_, at) => at % 2 === 0));
      return [counts(form), aside(`เก่า/${name}`, await fill(criteria, identity, half), "batch/contained")];
    }
    case 10: {
      const other = await fill(criteria, identity, contradict(criteria, filling));
      return [aside(name, form, "batch/agency-twice"), aside(`แก้/${name}`, other, "batch/agency-twice")];
    }
    case 11:
      return [aside(name, await fill(criteria, { ...identity, year: 2568 }, filling), "batch/other-period")];
    case 13:
      return [aside(name, await fill(criteria, { ...identity, round: 2 }, filling), "batch/other-period")];
    case 14:
      return [
        aside(name, await fill(otherEdition, identity, fillingOf(otherEdition, 14)), "batch/other-edition"),
      ];
    case 16:
      return [aside(name, workbook("| เกณฑ์คุณภาพการบริหารจัดการภาครัฐ พ.ศ. 2558 | |"), "form/pmqa-2558")];
    case 17:
      return [aside(name, workbook("| งบประมาณ | 1200 |"), "form/not-ours")];
    case 19:
      return [aside(name, await fill(criteria, identity, new Map()), "batch/empty-form")];
    case 20:
      return [
        aside(
          name,
          await fill(criteria, identity, filling, { "cover!agencyName|#value": "กรมอื่น" }),
          "batch/other-agency",
        ),
      ];
    case 22:
      return [
        counts(await fill(criteria, identity, filling, { [statementTextKey(criteria)]: "เกณฑ์ที่แก้เอง" }), {
          fate: "noted",
          reason: "reading/changed-text",
        }),
      ];
    case 23:
      return [
        counts(await fill(criteria, identity, filling, { [liveFigureKey(criteria)]: 500 }), {
          fate: "noted",
          reason: "reading/changed-formula",
        }),
      ];
    case 24:
      // Two rows put in above the statements, and the sheet under another name.
      return [
        counts(form, {
          steps: [
            { op: "unprotect", sheet: "หมวด 1" },
            { op: "insertRows", sheet: "หมวด 1", row: firstRow(criteria, identity), count: 2 },
            { op: "renameSheet", sheet: "หมวด 1", to: "หมวดหนึ่ง (แก้)" },
          ],
        }),
      ];
    case 27: {
      const lost = answersAsked(criteria)[0]?.row ?? "";
      const kept = Object.entries(entriesIn(criteria, filling)).filter(
        ([key]) => !key.startsWith(`${lost} `),
      );
      return [
        counts(form, {
          fate: "noted",
          reason: "reading/missing-row",
          steps: [
            { op: "unprotect", sheet: "หมวด 1" },
            { op: "deleteRows", sheet: "หมวด 1", row: firstRow(criteria, identity) },
          ],
          entries: Object.fromEntries(kept),
        }),
      ];
    }
    case 25:
      return [aside(name, form.subarray(0, Math.floor(form.length / 2)), "file/damaged")];
    case 26:
      return [aside(name, new TextEncoder().encode("เรียน ผู้อำนวยการ"), "file/not-a-workbook")];
    case 28:
      return [
        aside(name, compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage"), "file/encrypted"),
      ];
    case 29:
      return [aside(name, compoundFile("Root Entry", "Workbook"), "file/old-xls")];
    default:
      return [counts(form)];
  }
}

function aside(name: string, bytes: Uint8Array, reason: ProblemCode | null): SeasonFile {
  return { name, bytes, fate: "set-aside", reason, isResaved: false, steps: [], entries: {} };
}

function workbook(table: string): Uint8Array {
  return valueOf(writeWorkbook(blueprintOf(sheetOf("Sheet1", table))));
}

/** An agency's form with what it entered, then with what somebody did to other cells. */
async function fill(
  criteria: Criteria,
  identity: Partial<Identity>,
  filling: ReadonlyMap<string, CellValue>,
  changes: Readonly<Record<string, CellValue>> = {},
): Promise<Uint8Array> {
  const { blueprint } = formOf(criteria, identity, { issueId: `issue ${identity.agencyCode ?? ""}` });
  const cells = formCells(blueprint);
  const host = createXlsxHost(null);
  valueOf(await host.create(blueprint));
  const sheets = [...fillPatch(cells, filling), ...fillPatch(cells, new Map(Object.entries(changes)))];
  valueOf(await host.apply({ sheets, last: null }));
  const bytes = host.bytes();
  if (bytes === null) throw new Error("the form wasn't made");
  return bytes;
}

function fillingOf(criteria: Criteria, seed: number): ReadonlyMap<string, CellValue> {
  return randomFilling(criteria, slotsOf(criteria), randomNumbers(seed));
}

const slots = new Map<Criteria, FormSlots>();

function slotsOf(criteria: Criteria): FormSlots {
  const known = slots.get(criteria) ?? formOf(criteria).slots;
  slots.set(criteria, known);
  return known;
}

/** The same cells, and every other answer the other way round. */
function contradict(
  criteria: Criteria,
  filling: ReadonlyMap<string, CellValue>,
): ReadonlyMap<string, CellValue> {
  const [met = "", not = ""] = dropdownWords(criteria, "th");
  return new Map(
    [...filling].map(([key, value], at) =>
      at % 2 === 0 && (value === met || value === not) ? [key, value === met ? not : met] : [key, value],
    ),
  );
}

/** Answers by the dropdown's words, and everything that was written beside them, as the tidy data tells them. */
function entriesIn(
  criteria: Criteria,
  filling: ReadonlyMap<string, CellValue>,
): Readonly<Record<string, string>> {
  const [met, not] = dropdownWords(criteria, "th");
  return Object.fromEntries(
    [...filling].flatMap(([key, value]) => {
      const [, id, column = ""] = /^c[1-6]!(.+)\|#(.+)$/.exec(key) ?? [];
      if (id === undefined) return [];
      if (column !== "self" && column !== "committee") return [[`${id} ${column}`, String(value)] as const];
      const choice = value === met ? "met" : value === not ? "not" : null;
      return choice === null ? [] : [[`${id} ${column}_answer`, choice] as const];
    }),
  );
}

/** The row of the first statement in the sheet of category 1. */
function firstRow(criteria: Criteria, identity: Partial<Identity>): number {
  const cell = formCells(formOf(criteria, identity).blueprint).get(firstIn(answersAsked(criteria)));
  if (cell === undefined) throw new Error("the form has no statement");
  return cell.row;
}

function answersAsked(criteria: Criteria): readonly Slot[] {
  return slotsOf(criteria).slots.filter(({ sheet, column }) => sheet === "c1" && column === "#self");
}

/** The cell that holds the first statement's text. */
function statementTextKey(criteria: Criteria): string {
  return firstIn(slotsOf(criteria).issuedTexts.filter(({ column }) => column === "#statement"));
}

/** A cell in which an item's score is computed. */
function liveFigureKey(criteria: Criteria): string {
  return firstIn(
    slotsOf(criteria).issuedFormulas.filter(({ sheet, row }) => sheet === "c1" && row === "1.1"),
  );
}

function firstIn([cell]: readonly CellKey[]): string {
  if (cell === undefined) throw new Error("the form has no such cell");
  return cellKeyText(cell);
}
