import fc from "fast-check";
import { addFiles } from "../../../src/app/batch/addFiles";
import { composeWorkbook } from "../../../src/app/batch/composeWorkbook";
import { recordOf } from "../../../src/app/batch/packRecord";
import { readCarried } from "../../../src/app/batch/readCarried";
import { uniteFiles } from "../../../src/app/batch/uniteFiles";
import { problem } from "../../../src/core/problem";
import type { BatchSetting } from "../../../src/core/consolidation/batchSetting";
import type { ReadFile } from "../../../src/core/consolidation/readFile";
import { tidyRows } from "../../../src/core/consolidation/tidy/tidyRows";
import { indexCriteria } from "../../../src/core/criteria/indexCriteria";
import { createXlsxHost } from "../../../src/hosts/xlsx/createXlsxHost";
import { openSetting, readFileOf, refusedFileOf } from "../../support/batches";
import { valueOf } from "../../support/cellsOf";
import { hash } from "../../support/formOf";
import { smallEdition } from "../../support/smallEdition";

const edition = smallEdition();
const statements = indexCriteria(edition).allStatementIds;

/** Files of a few agencies: some twice, some of another year, some empty, some that hold no form at all. */
const files = fc
  .array(
    fc.record({
      name: fc.integer({ min: 1, max: 30 }).map((number) => `form ${number}.xlsx`),
      agency: fc.integer({ min: 1, max: 6 }),
      year: fc.constantFrom(2569, 2569, 2569, 2568),
      answers: fc.dictionary(fc.constantFrom(...statements), fc.constantFrom("met", "not", "?x", "?ไม่แน่ใจ"), {
        maxKeys: 6,
      }),
      committee: fc.dictionary(fc.constantFrom(...statements), fc.constantFrom("met", "not"), { maxKeys: 3 }),
      isForm: fc.integer({ min: 0, max: 9 }).map((number) => number > 0),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((sketches): readonly ReadFile[] => {
    const all = sketches.map(({ name, agency, year, answers, committee, isForm }) =>
      isForm
        ? readFileOf(edition, {
            name,
            identity: { agencyCode: `A${agency}`, agencyName: `กรม ${agency}`, year },
            self: answers,
            committee,
          })
        : refusedFileOf(name, [problem("file/damaged", {}, { part: "" })]),
    );
    return uniteFiles(all);
  });

async function workbookOf(
  all: readonly ReadFile[],
  setting: BatchSetting = openSetting,
): Promise<Uint8Array> {
  const batch = { files: all, chosen: all.length, setting, editions: [edition], hash, recordOf };
  const host = createXlsxHost(null);
  valueOf(await host.create(valueOf(composeWorkbook(batch)).blueprint));
  return host.bytes() ?? new Uint8Array();
}

function consolidated(all: readonly ReadFile[]) {
  const setting = openSetting;
  const batch = { files: all, chosen: all.length, setting, editions: [edition], hash, recordOf };
  return valueOf(composeWorkbook(batch)).consolidation;
}

const runs = { numRuns: 15 };

describe("a batch of files", () => {
  it("gives the same workbook, byte for byte, whatever order they come in", async () => {
    const shuffled = files.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([all, others]) => {
        expect(Buffer.compare(await workbookOf(all), await workbookOf(others))).toBe(0);
      }),
      runs,
    );
  });

  it("gives the same workbook when what several workbooks carry is put together", async () => {
    const split = files.chain((all) => fc.tuple(fc.constant(all), fc.integer({ min: 0, max: all.length })));
    await fc.assert(
      fc.asyncProperty(split, async ([all, at]) => {
        const parts = [all.slice(0, at), all.slice(at)];
        const carried: ReadFile[] = [];
        for (const part of parts) {
          const host = createXlsxHost(await workbookOf(part));
          carried.push(...(valueOf(await readCarried(host, [edition]))?.files ?? []));
        }
        expect(Buffer.compare(await workbookOf(uniteFiles(carried)), await workbookOf(all))).toBe(0);
      }),
      runs,
    );
  });

  it("gives the same workbook in several runs, each going on from the one before, where agencies send one file each", async () => {
    const apart = files.map((all) => {
      const seen = new Set<string>();
      return all.filter(({ form, name }) => {
        const agency = form?.identity.agencyCode ?? name;
        const isNew = !seen.has(agency) && (form === null || form.identity.year === 2569);
        seen.add(agency);
        return isNew;
      });
    });
    const split = apart.chain((all) => fc.tuple(fc.constant(all), fc.integer({ min: 0, max: all.length })));
    await fc.assert(
      fc.asyncProperty(split, async ([all, at]) => {
        const first = createXlsxHost(await workbookOf(all.slice(0, at)));
        const base = valueOf(await readCarried(first, [edition]));
        if (base === null) throw new Error("the workbook carries nothing");
        const { files: together, setting } = addFiles(base, all.slice(at));
        const second = await workbookOf(together, setting);
        expect(Buffer.compare(second, await workbookOf(all))).toBe(0);
      }),
      runs,
    );
  });

  it("accounts for every file and every answer", () => {
    fc.assert(
      fc.property(files, (all) => {
        const { receipt, fates } = consolidated(all);
        expect(fates).toHaveLength(all.length);
        expect(receipt.faults).toEqual([]);
        const { chosen, accepted, noted, setAside } = receipt.files;
        expect(accepted + noted + setAside).toBe(chosen);
        const { answered, blank, notApplicable, unreadable } = receipt.self;
        expect(answered + blank + notApplicable + unreadable).toBe(receipt.expected);
      }),
      runs,
    );
  });

  it("has every answer of every file that counts in the tidy data, once", () => {
    fc.assert(
      fc.property(files, (all) => {
        const made = consolidated(all);
        const { columns, rows } = tidyRows(made, recordOf);
        const at = (name: string) => columns.findIndex((column) => column.name === name);
        const [file, id, answer] = [at("file_sha256"), at("id"), at("self_answer")];
        const found = [...rows].map((row) => `${row[file]} ${row[id]} ${row[answer] ?? ""}`).sort();
        const expected = made.agencies.flatMap((agency) =>
          recordOf(agency.file).statements.map(({ id: statement, self }) => {
            const said = self.kind === "choice" ? self.choice : self.kind;
            return `${agency.file.sha256} ${statement} ${said}`;
          }),
        );
        expect(found).toEqual(expected.sort());
      }),
      runs,
    );
  });

  it("has nobody but accepted agencies in its sheets, each once", () => {
    fc.assert(
      fc.property(files, (all) => {
        const { agencies, fates } = consolidated(all);
        const counted = fates.filter(({ fate }) => fate !== "set-aside").map(({ file }) => file.name);
        expect(agencies.map((each) => each.file.name).sort()).toEqual([...counted].sort());
        expect(new Set(agencies.map(({ agency }) => agency.key)).size).toBe(agencies.length);
      }),
      runs,
    );
  });
});
