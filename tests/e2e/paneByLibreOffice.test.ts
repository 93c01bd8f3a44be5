import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paneWordsIn } from "../../src/core/text/paneWords";
import { writeWorkbook } from "../../src/hosts/xlsx/writing/writeWorkbook";
import { cellsEdition } from "../support/assessedForm";
import { valueOf } from "../support/cellsOf";
import { formOf } from "../support/formOf";
import { goldenTyping, placesIn } from "../support/goldenTyping";
import { type Office, startOffice } from "../support/libreoffice/office";
import { chooseFile, downloadOf } from "../support/openPane";
import { paneForEach } from "../support/paneForEach";
import { readGoldenAgency } from "../support/readGoldenAgency";

// The way of an office without the add-in: filled in LibreOffice, computed in the page, looked at in LibreOffice.

const pane = paneForEach();
const words = paneWordsIn("th");
const form = formOf(cellsEdition());
const at = placesIn(form);

let office: Office;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pmqa-page-"));
  office = startOffice({ timeoutMs: 120_000 });
});

afterAll(async () => {
  await office.stop();
  rmSync(folder, { recursive: true });
});

describe("a form that was filled in LibreOffice", () => {
  it.each(["agency-1-complete", "agency-2-partial"])(
    "of %s is computed in the page, and shows its results in LibreOffice",
    async (agency) => {
      const { page } = pane;
      const { total } = readGoldenAgency(agency).expected.self;
      const [blank, filled, results] = ["blank", "filled", "results"].map((name) =>
        join(folder, `${agency}-${name}.xlsx`),
      ) as [string, string, string];
      writeFileSync(blank, valueOf(writeWorkbook(form.blueprint)));
      const typed = goldenTyping(agency, form);
      await office.run({
        open: blank,
        steps: [
          { op: "set", cells: typed },
          { op: "save", path: filled },
        ],
      });

      await page.getByRole("button", { name: words.stepResults, exact: true }).click();
      await page.getByRole("button", { name: words.chooseFile }).waitFor();
      await chooseFile(page, "filled.xlsx", readFileSync(filled));
      const own = page.getByRole("region", { name: words.self, exact: true });
      expect(await own.textContent()).toContain((total.score ?? 0).toFixed(2));
      const save = page.getByRole("button", { name: words.saveResults });
      writeFileSync(results, (await downloadOf(page, () => save.click())).bytes);

      const answers = typed.map(({ sheet, cell }) => ({ sheet, cell }));
      const look = [at("summary!total|#self-result"), at("summary!notice|#stale")];
      const [[written, stale], before] = await office.run({
        open: results,
        steps: [
          { op: "read", cells: look },
          { op: "read", cells: answers },
        ],
      });
      expect(written?.value).toBeCloseTo(total.score ?? 0, 9);
      expect(stale?.value).toBe(0);
      const [issued] = await office.run({ open: filled, steps: [{ op: "read", cells: answers }] });
      expect(before).toEqual(issued);
    },
  );
});
