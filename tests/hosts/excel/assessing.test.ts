import { assessForm } from "../../../src/app/assessForm";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import { cellsEdition } from "../../support/assessedForm";
import { cellsOf, snapshotOf, valueOf } from "../../support/cellsOf";
import { formOf, hash } from "../../support/formOf";
import { goldenFormFile } from "../../support/goldenFormFile";
import { goldenTyping, placesIn } from "../../support/goldenTyping";
import { createOfficeHost, type Fault, type OfficeHost } from "../../support/officeHost/createOfficeHost";
import { excelHostOver } from "../../support/officeHost/excelHostOver";
import { readGoldenAgency } from "../../support/readGoldenAgency";

// A form that is open in Excel, assessed through Microsoft's own client.

const criteria = cellsEdition();
const form = formOf(criteria);
const at = placesIn(form);
const options = { editions: [criteria], edition: null, ambiguous: null, hash, today: "2026-11-26" };
const near = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 9));

const filled = new Map<string, Promise<Snapshot>>();

/** The agency's form as it was filled; made once. */
function filledForm(agency: string): Promise<Snapshot> {
  const known = filled.get(agency);
  if (known !== undefined) return known;
  const made = goldenFormFile(agency).then((bytes) => snapshotOf(createXlsxHost(bytes)));
  filled.set(agency, made);
  return made;
}

async function openGolden(agency: string): Promise<OfficeHost> {
  const office = createOfficeHost();
  office.open(await filledForm(agency));
  return office;
}

/** The value in the cell of a key. */
async function cellIn(office: OfficeHost, key: string): Promise<unknown> {
  const { sheet, cell } = at(key);
  return cellsOf(await snapshotOf(excelHostOver(office)), sheet)[cell];
}

/** What stands in the cells that the agency filled in. */
async function typedIn(office: OfficeHost, agency: string): Promise<readonly unknown[]> {
  return typedOf(await snapshotOf(excelHostOver(office)), agency);
}

function typedOf(snapshot: Snapshot, agency: string): readonly unknown[] {
  const cells = new Map(snapshot.sheets.map(({ name }) => [name, cellsOf(snapshot, name)]));
  return goldenTyping(agency, form).map(({ sheet, cell }) => cells.get(sheet)?.[cell]);
}

describe.each(["agency-1-complete", "agency-2-partial", "agency-3-top", "agency-4-typed"])(
  "%s, assessed in Excel",
  (agency) => {
    const { expected } = readGoldenAgency(agency);

    it("has the golden scores, in its sheets too, and every answer as it was typed", async () => {
      const office = await openGolden(agency);
      const before = typedOf(await filledForm(agency), agency);
      const { assessment } = valueOf(await assessForm(excelHostOver(office), options));
      for (const [golden, scores] of [
        [expected.self, assessment.self],
        [expected.committee, assessment.committee],
      ] as const) {
        if (golden === undefined) continue;
        expect(Object.fromEntries(scores.items.map(({ item, score }) => [item, score]))).toEqual(
          Object.fromEntries(Object.entries(golden.items).map(([id, { score }]) => [id, near(score)])),
        );
        expect(scores.total.score).toEqual(near(golden.total.score));
      }
      expect(await cellIn(office, "summary!total|#self-result")).toEqual(near(expected.self.total.score));
      expect(await typedIn(office, agency)).toEqual(before);
    });
  },
);

const faults: readonly (readonly [string, Fault])[] = [
  ["a cell is being edited", { kind: "refused", code: "InvalidOperationInCellEditMode" }],
  ["the workbook is read-only", { kind: "refused", code: "AccessDenied" }],
  ["the answer is lost after the work", { kind: "lost" }],
  ["Excel stops half-way", { kind: "stops", after: 0.5, code: "GeneralException" }],
];

describe.each(faults)("an assessment of which a sync fails because %s", (_, fault) => {
  const agency = "agency-1-complete";

  it.each([1, 2, 3, 4])(
    "at sync %d says so and loses nothing typed; the next one has it all",
    async (sync) => {
      const { total } = readGoldenAgency(agency).expected.self;
      const office = await openGolden(agency);
      const before = typedOf(await filledForm(agency), agency);
      const host = excelHostOver(office);
      office.failSync(sync, fault);
      const failed = await assessForm(host, options);
      expect(failed.ok).toBe(false);
      expect(failed.problems[0]?.code).toMatch(/^excel\//);
      expect(await typedIn(office, agency)).toEqual(before);

      valueOf(await assessForm(host, options));
      expect(await cellIn(office, "summary!total|#self-result")).toEqual(near(total.score));
      expect(await typedIn(office, agency)).toEqual(before);
    },
  );
});

describe("an answer that is typed while results are computed", () => {
  const answer = at("c1!1.2.A.1|#self");

  it("counts, though the form was read before", async () => {
    const office = await openGolden("agency-1-complete");
    office.beforeSync(3, () => office.type(answer.sheet, answer.cell, "ไม่มี"));
    const { assessment } = valueOf(await assessForm(excelHostOver(office), options));
    expect(await cellIn(office, "c1!1.2.A.1|#self")).toBe("ไม่มี");
    expect(await cellIn(office, "summary!total|#self-result")).toEqual(near(assessment.self.total.score));
    const { total } = readGoldenAgency("agency-1-complete").expected.self;
    expect(assessment.self.total.score).toBeLessThan(total.score ?? 0);
  });

  it("again and again leaves the sheets as they were, and says why", async () => {
    const office = await openGolden("agency-1-complete");
    const before = await cellIn(office, "summary!total|#self-result");
    for (let sync = 3; sync < 40; sync += 1)
      office.beforeSync(sync, () => office.type(answer.sheet, answer.cell, sync % 2 === 0 ? "มี" : "ไม่มี"));
    const given = await assessForm(excelHostOver(office), options);
    expect(given.problems.map(({ code }) => code)).toEqual(["excel/keeps-changing"]);
    expect(await cellIn(office, "summary!total|#self-result")).toEqual(before);
  });
});
