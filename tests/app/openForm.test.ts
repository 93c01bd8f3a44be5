import { openForm, type OpenOptions } from "../../src/app/openForm";
import { StatementId } from "../../src/core/criteria/ids";
import type { Criteria } from "../../src/core/criteria/schema";
import { succeed } from "../../src/core/result";
import type { Snapshot } from "../../src/core/workbook/snapshot";
import { createMemoryHost, type MemoryHost } from "../../src/hosts/memory/createMemoryHost";
import { valueOf } from "../support/cellsOf";
import { answersIn, fillFormIn, type Filling } from "../support/filledFormFile";
import { hash } from "../support/formOf";
import { without } from "../support/mangle";
import { withoutCarried } from "../support/stampRows";
import { blueprintOf, sheetOf } from "../support/blueprintOf";
import { readEdition } from "../support/readEdition";

const split = readEdition("pmqa-4.0");
const whole = readEdition("pmqa-4.0-cells");
const options: OpenOptions = { editions: [split, whole], edition: null, ambiguous: null, hash };

async function hostWith(criteria: Criteria, filling: Filling = {}): Promise<MemoryHost> {
  const host = createMemoryHost();
  await fillFormIn(host, criteria, filling);
  return host;
}

/** A host whose workbook has been changed before it is read. */
function withSheets(host: MemoryHost, changed: (snapshot: Snapshot) => Snapshot): MemoryHost {
  return {
    ...host,
    read: async () => {
      const found = await host.read();
      return found.ok ? succeed(changed(found.value)) : found;
    },
  };
}

/** The edition as somebody has edited it since. */
function reworded(criteria: Criteria): Criteria {
  return { ...criteria, name: { ...criteria.name, th: `${criteria.name.th} (แก้ไข)` } };
}

describe("opening a form", () => {
  it.each([split, whole])("reads it under the edition that its stamp names", async (edition) => {
    const opened = await openForm(await hostWith(edition, answersIn("1.1", ["+"])), options);
    const { criteria, submission } = valueOf(opened);
    expect(criteria.id).toBe(edition.id);
    expect(submission.identity).toMatchObject({ agencyName: "กรมตัวอย่างที่หนึ่ง", year: 2569 });
    expect([...submission.self.answers]).toEqual([["1.1.B.1", { kind: "choice", choice: "met" }]]);
    expect(opened.problems).toEqual([]);
  });

  it("fails for an edition that isn't at hand nor in the form, and names those that are", async () => {
    const host = withSheets(await hostWith(whole), withoutCarried);
    const opened = await openForm(host, { ...options, editions: [split] });
    expect(opened).toMatchObject({
      ok: false,
      problems: [{ code: "form/unknown-edition", params: { edition: "pmqa-4.0-cells", known: "pmqa-4.0" } }],
    });
  });

  it("fails for an edition whose texts have changed since a form was issued that carries none", async () => {
    const host = withSheets(await hostWith(split), withoutCarried);
    const opened = await openForm(host, { ...options, editions: [reworded(split)] });
    expect(opened).toMatchObject({ ok: false, problems: [{ code: "form/edition-changed" }] });
  });

  it("reads by a changed edition that was named outright, and says so", async () => {
    const opened = await openForm(await hostWith(split), { ...options, edition: reworded(split) });
    expect(opened).toMatchObject({ ok: true, problems: [{ code: "form/edition-changed" }] });
  });

  it("doesn't read by another edition, though it was named outright", async () => {
    const opened = await openForm(await hostWith(split), { ...options, edition: whole });
    expect(opened).toMatchObject({ ok: false, problems: [{ code: "form/unknown-edition" }] });
  });

  it("fails for a workbook that isn't a form", async () => {
    const host = createMemoryHost();
    valueOf(await host.create(blueprintOf(sheetOf("งานอื่น", "| รายการ | 12 |"))));
    expect(await openForm(host, options)).toMatchObject({ ok: false, problems: [{ code: "form/not-ours" }] });
  });

  it("reads a form that has lost its hidden sheet by the first edition", async () => {
    const host = withSheets(await hostWith(split, answersIn("1.1", ["+"])), (found) =>
      without(found, "_pmqa"),
    );
    const opened = await openForm(host, options);
    expect(valueOf(opened).criteria.id).toBe("pmqa-4.0");
    expect(opened.problems).toContainEqual(expect.objectContaining({ code: "form/stamp-missing" }));
  });

  it("settles ambiguous marks by one word for the whole form, and refuses a word it doesn't know", async () => {
    const host = await hostWith(split, answersIn("1.1", ["x-"]));
    const settled = valueOf(await openForm(host, { ...options, ambiguous: "ไม่มี" }));
    expect(settled.submission.self.answers.get(StatementId.parse("1.1.B.1"))).toEqual({
      kind: "choice",
      choice: "not",
    });
    const asked: string[] = [];
    const remembered = (issueId: string) => {
      asked.push(issueId);
      return "not";
    };
    const again = valueOf(await openForm(host, { ...options, ambiguous: remembered }));
    expect(again.submission.self.answers).toEqual(settled.submission.self.answers);
    expect(asked).toEqual([again.submission.stamp.issueId]);
    const refused = await openForm(host, { ...options, ambiguous: "x" });
    expect(refused).toMatchObject({ ok: false, problems: [{ code: "request/unknown-choice" }] });
  });

  it("hands back problems of reading without failing", async () => {
    const opened = await openForm(await hostWith(split, answersIn("1.1", ["?x"])), options);
    expect(opened.ok).toBe(true);
    expect(opened.problems.map(({ code }) => code)).toEqual([
      "reading/unreadable-answer",
      "reading/ambiguous-answer",
    ]);
    expect(valueOf(opened).submission.problems).toEqual(opened.problems);
  });

  it("fails with the host's problems where the workbook can't be read", async () => {
    const host = createMemoryHost();
    const broken = { ok: false as const, problems: [] };
    expect(await openForm({ ...host, read: () => Promise.resolve(broken) }, options)).toBe(broken);
  });
});
