import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { layoutEditionTables } from "../../../../src/core/authoring/edition/layoutEditionTables";
import { canonicalCriteria } from "../../../../src/core/criteria/canonicalCriteria";
import { formatCriteria } from "../../../../src/core/criteria/formatCriteria";
import { parseCriteria } from "../../../../src/core/criteria/parseCriteria";
import type { Criteria } from "../../../../src/core/criteria/schema";
import { languages } from "../../../../src/core/text/language";
import { checkBlueprint } from "../../../../src/core/workbook/checkBlueprint";
import { createXlsxHost } from "../../../../src/hosts/xlsx/createXlsxHost";
import { arbitraryEdition } from "../../../support/arbitraryEdition";
import { parseWorkbook, snapshotOfBlueprint } from "../../../support/authoring";
import { readEdition } from "../../../support/readEdition";
import { smallEdition } from "../../../support/smallEdition";

describe("an edition that is exported and imported", () => {
  it.each(
    (["pmqa-4.0", "pmqa-4.0-cells"] as const).flatMap((id) =>
      languages.map((language) => ({ id, language })),
    ),
  )("gives $id byte for byte, from a workbook in $language", async ({ id, language }) => {
    const file = readFileSync(join(__dirname, "../../../../criteria", `${id}.json`), "utf8");
    const host = createXlsxHost(null);
    await host.create(layoutEditionTables(readEdition(id), language));
    const snapshot = await createXlsxHost(host.bytes()).read();
    expect(snapshot).toMatchObject({ ok: true });
    const read = snapshot.ok ? parseWorkbook(snapshot.value) : snapshot;
    expect(read.problems).toEqual([]);
    expect(read.ok ? formatCriteria(read.value) : "").toBe(file);
  });

  it("is the same for editions of any shape", () => {
    fc.assert(
      fc.property(arbitraryEdition(), fc.constantFrom(...languages), ({ criteria: any }, language) => {
        const criteria = withinPoints(any);
        expect(reread(criteria, language)).toBe(canonicalCriteria(criteria));
      }),
      { numRuns: 15 },
    );
  });

  it("is the same for texts of any kind", () => {
    fc.assert(
      fc.property(awkwardText, awkwardText, fc.array(awkwardText, { maxLength: 4 }), (one, other, list) => {
        const criteria = withTexts(one, other, list);
        fc.pre(parseCriteria(criteria).ok);
        expect(reread(criteria, "th")).toBe(canonicalCriteria(criteria));
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    " leads and trails ",
    "line\nby line\n",
    "=1+1",
    "-5",
    "+66",
    "@name",
    "1.10",
    "๑๒๓",
    "TRUE",
    "1/2/2569",
    "50%",
    'says "yes", and; no',
    "_x0041_",
  ])("keeps a text such as %j", async (text) => {
    const criteria = withTexts("ชื่อ", text, []);
    expect(await rereadFile(criteria)).toBe(canonicalCriteria(criteria));
  });

  it("keeps the longest text that a cell holds", async () => {
    const criteria = withTexts("ชื่อ", "ก".repeat(32_767), []);
    expect((await rereadFile(criteria)) === canonicalCriteria(criteria)).toBe(true);
  });

  it("has nothing that a spreadsheet program would refuse", () => {
    for (const language of languages)
      expect(checkBlueprint(layoutEditionTables(smallEdition(), language))).toEqual([]);
  });
});

const awkwardText = fc
  .string({
    unit: fc.constantFrom(
      "ก",
      "า",
      "่",
      "a",
      "1",
      " ",
      "\n",
      ",",
      ";",
      '"',
      "=",
      "-",
      "/",
      "๑",
      "\t",
      "✓",
      "😀",
    ),
    minLength: 1,
    maxLength: 12,
  })
  .filter((text) => /\S/.test(text));

function reread(criteria: Criteria, language: "th" | "en"): string {
  const read = parseWorkbook(snapshotOfBlueprint(layoutEditionTables(criteria, language)));
  return read.ok ? canonicalCriteria(read.value) : JSON.stringify(read.problems);
}

/** The same through the bytes of a file. */
async function rereadFile(criteria: Criteria): Promise<string> {
  const host = createXlsxHost(null);
  await host.create(layoutEditionTables(criteria, "th"));
  const snapshot = await createXlsxHost(host.bytes()).read();
  const read = snapshot.ok ? parseWorkbook(snapshot.value) : snapshot;
  return read.ok ? canonicalCriteria(read.value) : JSON.stringify(read.problems);
}

/** An edition with few levels whose scale gives no more than the highest of them. */
function withinPoints(criteria: Criteria): Criteria {
  const bands: Criteria["scales"][number]["bands"] = [
    { from: null, includesFrom: false, to: 90.5, includesTo: true, points: { fixed: 0 } },
    { from: 90.5, includesFrom: false, to: null, includesTo: false, points: { fixed: 300 } },
  ];
  return { ...criteria, scales: criteria.scales.map((scale) => ({ ...scale, bands })) };
}

/** A small edition with a name, a source's own wording of it, tags and further spellings of an answer. */
function withTexts(name: string, seed: string, list: readonly string[]): Criteria {
  const edition = smallEdition();
  const [way] = edition.guidance.waysOfWorking;
  const [first, ...others] = edition.responses.choices;
  return {
    ...edition,
    name: { ...edition.name, th: name, seed },
    description: { ...edition.description, note: { th: name, en: name } },
    responses: {
      ...edition.responses,
      choices: first === undefined ? others : [{ ...first, typed: list }, ...others],
    },
    guidance: {
      ...edition.guidance,
      waysOfWorking: way === undefined ? [] : [{ ...way, tags: list, items: [] }],
      leaderActions: [],
      cases: [],
      conclusions: [],
      openings: [],
    },
    lenses: edition.lenses.map((lens) => ({ ...lens, mapping: [], stated: [] })),
  };
}
