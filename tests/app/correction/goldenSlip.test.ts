import { applySlip } from "../../../src/app/correction/applySlip";
import { createSlip } from "../../../src/app/correction/createSlip";
import { readStamp } from "../../../src/core/reading/readStamp";
import { rosterTable } from "../../../src/app/rosterTable";
import { readRoster } from "../../../src/app/readRoster";
import { isSlip } from "../../../src/core/correction/isSlip";
import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { cellsEdition } from "../../support/assessedForm";
import { valueOf } from "../../support/cellsOf";
import { filledFormFile } from "../../support/filledFormFile";
import { hash } from "../../support/formOf";
import { goldenFormFile } from "../../support/goldenFormFile";
import { storedEntries } from "../../support/packageOf";
import {
  differences,
  fillSlip,
  keysIn,
  openedFrom,
  openOptions,
  rightPlace,
  tableOf,
} from "../../support/slips";

const criteria = cellsEdition();

const ambiguous = ["c3!3.1.B.1|#self", "c3!3.1.A.1|#self", "c3!3.2.B.1|#self"];
/** Statements of category 3 that nobody answered. */
const blanks = ["3.1.S", "3.2.A", "3.2.S", "3.3.B", "3.3.A", "3.3.S", "3.4.B", "3.4.A", "3.4.S"].map(
  (id) => `c3!${id}.1|#self`,
);

async function snapshotIn(bytes: Uint8Array): Promise<Snapshot> {
  return valueOf(await createXlsxHost(bytes).read());
}

/** The bytes of a form's slip. */
async function slipFile(form: Uint8Array): Promise<Uint8Array> {
  const snapshot = await snapshotIn(form);
  const slip = createSlip(openedFrom(criteria, snapshot), snapshot, {
    fileName: "agency-4.xlsx",
    dueDate: "",
    hash,
  });
  const host = createXlsxHost(null);
  valueOf(await host.create(slip?.blueprint ?? { title: "", sheets: [], names: [], properties: {} }));
  return host.bytes() ?? new Uint8Array();
}

describe("the slip of an agency that typed", () => {
  let form: Uint8Array;
  let slip: Uint8Array;

  beforeAll(async () => {
    form = await goldenFormFile("agency-4-typed");
    slip = await slipFile(form);
  });

  it("lists the ambiguous answers first and then the blanks, and nothing else", async () => {
    expect(keysIn(await snapshotIn(slip))).toEqual([...ambiguous, ...blanks]);
  });

  it("is no form and no roster", async () => {
    const snapshot = await snapshotIn(slip);
    expect(isSlip(snapshot)).toBe(true);
    expect(isSlip(await snapshotIn(form))).toBe(false);
    expect(readStamp(snapshot)).toMatchObject({ ok: false, problems: [{ code: "form/not-ours" }] });
    const table = rosterTable(snapshot, "slip.xlsx");
    expect(table.isForm).toBeUndefined();
    const defaults = { ministry: "", agencyKind: "", categories: [], dueDate: "" };
    expect(readRoster(criteria, table, defaults)).toMatchObject({
      ok: false,
      problems: [{ code: "roster/missing-column" }],
    });
  });

  it("puts its values into these cells alone, and every other part stays byte for byte", async () => {
    const filler = createXlsxHost(slip);
    const before = await snapshotIn(slip);
    const words = ["มี", "ไม่มี", "✓"];
    valueOf(
      await filler.apply({
        sheets: [
          {
            sheet: tableOf(before).grid.name,
            cells: ambiguous.map((key, at) => ({ ...rightPlace(before, key), value: words[at] ?? null })),
            rows: [],
          },
        ],
        last: null,
      }),
    );
    const host = createXlsxHost(form);
    const result = await applySlip(host, valueOf(await filler.read()), openOptions(criteria));
    expect(result.problems).toEqual([]);
    const { applied, open, form: after } = valueOf(result);
    expect(applied.map(({ key, before: was, after: is }) => [key, was, is])).toEqual([
      [ambiguous[0], "x", "มี"],
      [ambiguous[1], "-", "ไม่มี"],
      [ambiguous[2], "X", "✓"],
    ]);
    expect(open.map(({ key }) => key)).toEqual(blanks);
    expect(after.submission.problems.filter(({ severity }) => severity !== "note")).toEqual([]);
    const { answers } = after.submission.self;
    expect(ambiguous.map((key) => answers.get(key.slice(3, 10) as never))).toEqual([
      { kind: "choice", choice: "met" },
      { kind: "choice", choice: "not" },
      { kind: "choice", choice: "met" },
    ]);

    const written = host.bytes() ?? new Uint8Array();
    expect(differences(await snapshotIn(form), await snapshotIn(written))).toHaveLength(3);
    const issued = storedEntries(form);
    const changed = [...storedEntries(written)].filter(
      ([part, bytes]) => issued.get(part)?.equals(bytes) !== true,
    );
    expect(changed.map(([part]) => part)).toEqual(["xl/worksheets/sheet5.xml"]);
  });

  it("refuses another agency's form", async () => {
    const filled = fillSlip(await snapshotIn(slip), { [ambiguous[0] ?? ""]: "มี" });
    const file = await filledFormFile(
      criteria,
      { [ambiguous[0] ?? ""]: "x" },
      { agencyName: "กรมอื่น" },
      { issueId: "issue-2" },
    );
    const host = createXlsxHost(file);
    expect(await applySlip(host, filled, openOptions(criteria))).toMatchObject({
      ok: false,
      problems: [{ code: "slip/other-form", params: { slipAgency: "กรมตัวอย่างที่หนึ่ง", agency: "กรมอื่น" } }],
    });
    expect(host.bytes()).toBe(file);
  });
});
