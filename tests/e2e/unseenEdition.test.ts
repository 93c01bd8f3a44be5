import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSnapshot } from "../../src/app/openForm";
import type { Criteria } from "../../src/core/criteria/schema";
import { openPackage } from "../../src/hosts/xlsx/package/openPackage";
import { readSnapshot } from "../../src/hosts/xlsx/reading/readSnapshot";
import { writeWorkbook } from "../../src/hosts/xlsx/writing/writeWorkbook";
import { valueOf } from "../support/cellsOf";
import { filledFormFile } from "../support/filledFormFile";
import { formCells } from "../support/formCells";
import { formOf, hash } from "../support/formOf";
import { type Office, startOffice } from "../support/libreoffice/office";
import { a1 } from "../../src/core/workbook/address";
import { readEdition } from "../support/readEdition";
import { builtCommand, runBuilt } from "../support/runProcess";
import { piecesOf } from "../support/stampRows";

// A form of an edition that nobody has but the form, after a spreadsheet program has saved it and by the command line
// as it is shipped.

const unseen: Criteria = { ...readEdition("pmqa-4.0"), id: "province-2569" };

let office: Office;
let folder: string;

beforeAll(() => {
  if (!existsSync(builtCommand)) throw new Error("the command line isn't built: npm run build");
  folder = mkdtempSync(join(tmpdir(), "pmqa-unseen-"));
  office = startOffice({ timeoutMs: 120_000 });
});

afterAll(async () => {
  await office.stop();
  rmSync(folder, { recursive: true });
});

describe("a form of an edition that only it has", () => {
  it("carries it still once LibreOffice has filled it and saved it twice", async () => {
    const form = formOf(unseen);
    const place = formCells(form.blueprint).get("c1!1.1.B.1|#self");
    const issued = join(folder, "issued.xlsx");
    const saved = join(folder, "saved.xlsx");
    const again = join(folder, "again.xlsx");
    writeFileSync(issued, valueOf(writeWorkbook(form.blueprint)));
    const cells = [{ sheet: place?.sheet ?? "", cell: a1(place?.row ?? 0, place?.column ?? 0), typed: "มี" }];
    await office.run({
      open: issued,
      steps: [
        { op: "set", cells },
        { op: "save", path: saved },
      ],
    });
    await office.run({ open: saved, steps: [{ op: "recalculate" }, { op: "save", path: again }] });

    const snapshot = valueOf(readSnapshot(valueOf(openPackage(readFileSync(again)))));
    expect(piecesOf(snapshot).length).toBeGreaterThan(1);
    const opened = openSnapshot(snapshot, { editions: [], edition: null, ambiguous: null, hash });
    expect(opened.problems.map(({ code }) => code)).toEqual(["form/carried-edition-used"]);
    const { criteria, submission } = valueOf(opened);
    expect(criteria.id).toBe("province-2569");
    expect([...submission.self.answers].map(([id]) => id)).toEqual(["1.1.B.1"]);
  });

  it("goes through the built commands, whose workers know none but the shipped editions", async () => {
    mkdirSync(join(folder, "in"));
    for (const agencyCode of ["A1", "A2", "A3"]) {
      const identity = { agencyCode, agencyName: `จังหวัด ${agencyCode}` };
      const bytes = await filledFormFile(unseen, { "c1!1.1.B.1|#self": "มี" }, identity);
      writeFileSync(join(folder, "in", `${agencyCode}.xlsx`), bytes);
    }
    const pmqa = (...args: readonly string[]) => runBuilt(folder, ...args);
    expect(pmqa("check", "in/A1.xlsx")).toMatchObject({ exitCode: 0, err: "" });
    const made = pmqa("consolidate", "in", "--jobs", "2", "-o", "out.xlsx", "--json");
    expect(made).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(made.out)).toMatchObject({
      period: { edition: "province-2569" },
      agencies: [{ code: "A1" }, { code: "A2" }, { code: "A3" }],
      problems: [{ code: "form/carried-edition-used" }],
    });
  });
});
