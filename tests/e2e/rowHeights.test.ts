import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtInEditions } from "../../src/app/builtInEditions";
import type { Language } from "../../src/core/text/language";
import { writeWorkbook } from "../../src/hosts/xlsx/writing/writeWorkbook";
import { formOf } from "../support/formOf";
import { startOffice } from "../support/libreoffice/office";

// LibreOffice's own optimal row heights, with the stand-in of the form's face, against those the form is issued with.

/** What LibreOffice's rounding to hundredths of a millimetre may differ by, in points. */
const roundingPt = 0.1;

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "pmqa-heights-"))));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(
  builtInEditions().flatMap((edition) =>
    (["th", "en"] as const).map((language) => [edition.id, language, edition] as const),
  ),
)("the rows of %s in %s", (_, language, edition) => {
  it("are never lower than their text needs", async () => {
    expect(await cutRows(edition, language)).toEqual([]);
  });
});

async function cutRows(
  edition: Parameters<typeof formOf>[0],
  language: Language,
): Promise<readonly unknown[]> {
  const { blueprint } = formOf(edition, {}, { language });
  const written = writeWorkbook(blueprint);
  if (!written.ok) throw new Error("the form can't be written");
  const path = join(folder, `${edition.id}-${language}.xlsx`);
  writeFileSync(path, written.value);
  const sheets = blueprint.sheets.filter(({ visibility }) => visibility === "visible");
  const office = startOffice({ timeoutMs: 180_000 });
  try {
    const results = await office.run({
      open: path,
      steps: [
        ...sheets.flatMap(({ name, isProtected }) =>
          isProtected ? [{ op: "unprotect" as const, sheet: name }] : [],
        ),
        { op: "standInFace" },
        ...sheets.map(({ name, rows }) => ({
          op: "rowHeights" as const,
          sheet: name,
          first: 1,
          last: rows.at(-1)?.row ?? 1,
          optimal: true,
        })),
      ],
    });
    const heights = results.slice(-sheets.length) as readonly (readonly number[])[];
    return sheets.flatMap(({ name, rows, merges }, at) =>
      rows.flatMap(({ row, heightPt = 0, isHidden }) => {
        const neededPt = heights[at]?.[row - 1] ?? 0;
        // LibreOffice fits no row to a merged block; those are held by the pictures of the pages.
        const isMerged = merges.some(({ top }) => top === row);
        return isHidden === true || isMerged || neededPt <= heightPt + roundingPt
          ? []
          : [{ name, row, heightPt, neededPt }];
      }),
    );
  } finally {
    await office.stop();
  }
}
