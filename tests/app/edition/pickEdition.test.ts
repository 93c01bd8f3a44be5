import { openSnapshot, type OpenOptions } from "../../../src/app/openForm";
import { canonicalCriteria } from "../../../src/core/criteria/canonicalCriteria";
import { StatementId } from "../../../src/core/criteria/ids";
import type { Criteria } from "../../../src/core/criteria/schema";
import { editionHash, stampKeys } from "../../../src/core/form/stamp";
import { describeProblem } from "../../../src/core/text/describeProblem";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import { valueOf } from "../../support/cellsOf";
import { formOf, hash, seal } from "../../support/formOf";
import { readEdition } from "../../support/readEdition";
import { snapshotOfForm } from "../../support/snapshotOf";
import { changeStamp, piecesOf, withCarried, withEditionHash, withoutCarried } from "../../support/stampRows";

const shipped = readEdition("pmqa-4.0");
const unseen: Criteria = {
  ...readEdition("pmqa-4.0-cells"),
  id: "province-2569",
  $schema: undefined,
};
const others: OpenOptions = { editions: [shipped], edition: null, ambiguous: null, hash };
const atHand: OpenOptions = { ...others, editions: [shipped, unseen] };

const form = formOf(unseen);
const snapshot = snapshotOfForm(form, [["c1!1.1.B.1|#self", "มี"]]);

function reworded(criteria: Criteria): Criteria {
  return { ...criteria, name: { ...criteria.name, th: `${criteria.name.th} ใหม่` } };
}

/** The edition with one statement worded otherwise, as somebody may do inside a form. */
function falsified(criteria: Criteria): string {
  const text = canonicalCriteria(criteria);
  const statement = /"th":"([^"]{5,})"/.exec(text)?.[1] ?? "";
  return text.replaceAll(statement, `ไม่${statement}`);
}

function codesOf(found: Snapshot, options: OpenOptions): readonly string[] {
  return openSnapshot(found, options).problems.map(({ code }) => code);
}

describe("a form of an edition that isn't at hand", () => {
  it("is read by the edition that it carries, with a note that says so", () => {
    const opened = openSnapshot(snapshot, others);
    const { criteria, isCarried, submission } = valueOf(opened);
    expect(criteria).toEqual(unseen);
    expect(isCarried).toBe(true);
    expect([...submission.self.answers]).toEqual([
      [StatementId.parse("1.1.B.1"), { kind: "choice", choice: "met" }],
    ]);
    expect(opened.problems).toMatchObject([
      { code: "form/carried-edition-used", severity: "note", params: { edition: "province-2569" } },
    ]);
  });

  it("gives every form that carries it the very same edition", () => {
    const other = snapshotOfForm(formOf(unseen, { agencyCode: "A002" }));
    expect(valueOf(openSnapshot(other, others)).criteria).toBe(
      valueOf(openSnapshot(snapshot, others)).criteria,
    );
  });

  it.each<readonly [string, (found: Snapshot) => Snapshot]>([
    ["one letter was changed", (found) => withCarried(found, swapLetter(piecesOf(found).join("")))],
    ["its end is missing", (found) => withCarried(found, piecesOf(found).join("").slice(0, -200))],
    [
      "a statement was reworded and packed again",
      (found) => withCarried(found, seal.pack(falsified(unseen))),
    ],
    ["another edition was put in", (found) => withCarried(found, seal.pack(canonicalCriteria(shipped)))],
    ["something else was put in", (found) => withCarried(found, "แก้แล้ว")],
    ["its digest was changed", (found) => withEditionHash(found, "0".repeat(64))],
  ])("isn't read where %s, and says what to do", (_, changed) => {
    const opened = openSnapshot(changed(snapshot), others);
    expect(opened).toMatchObject({
      ok: false,
      problems: [{ code: "form/carried-edition-changed", params: { edition: "province-2569" } }],
    });
    expect(describeProblem(opened.problems[0] ?? fail(), "th").remedy).toContain("ระบุไฟล์เกณฑ์");
  });

  it("is read where its digest is gone, with a warning that nothing tells whether it was changed", () => {
    const opened = openSnapshot(withEditionHash(snapshot, null), others);
    expect(valueOf(opened).criteria).toEqual(unseen);
    expect(opened.problems.map(({ code }) => code)).toEqual([
      "form/carried-edition-unsealed",
      "form/carried-edition-used",
    ]);
  });

  it("is read by the edition of its digest where its stamp names another, with a warning", () => {
    const misnamed = changeStamp(snapshot, (key, value) => (key === stampKeys.edition ? "pmqa-4.0" : value));
    const opened = openSnapshot(misnamed, others);
    expect(valueOf(opened).criteria).toEqual(unseen);
    expect(opened.problems).toMatchObject([
      { code: "form/edition-known-otherwise" },
      { code: "form/edition-misnamed", params: { stamp: "pmqa-4.0", edition: "province-2569" } },
    ]);
  });

  it("is read where its stamp has lost the edition's id", () => {
    const nameless = changeStamp(snapshot, (key, value) => (key === stampKeys.edition ? null : value));
    expect(valueOf(openSnapshot(nameless, others)).criteria).toEqual(unseen);
  });

  it("isn't read where it carries none, as forms did at first", () => {
    expect(codesOf(withoutCarried(snapshot), others)).toEqual(["form/unknown-edition"]);
  });

  it("isn't read by an edition with another id that is given outright", () => {
    expect(codesOf(snapshot, { ...others, edition: shipped })).toEqual(["form/unknown-edition"]);
  });

  it("is read by an edition given outright though it carries its own, and says that texts differ", () => {
    const given = reworded(unseen);
    const opened = openSnapshot(snapshot, { ...others, edition: given });
    expect(valueOf(opened)).toMatchObject({ criteria: given, isCarried: false });
    expect(opened.problems.map(({ code }) => code)).toEqual(["form/edition-changed"]);
  });
});

describe("a form of an edition that is at hand", () => {
  it("is read by that one, and nothing is told", () => {
    const opened = openSnapshot(snapshot, atHand);
    expect(valueOf(opened)).toMatchObject({ isCarried: false });
    expect(valueOf(opened).criteria).toBe(unseen);
    expect(opened.problems).toEqual([]);
  });

  it.each<readonly [string, (found: Snapshot) => Snapshot]>([
    ["the text that it carries was changed", (found) => withCarried(found, seal.pack(falsified(unseen)))],
    ["the text that it carries doesn't unpack", (found) => withCarried(found, "AAAA")],
    [
      "its digest was changed, and its text is that of the edition",
      (found) => withEditionHash(found, "0".repeat(64)),
    ],
  ])("is read by that one with a warning where %s", (_, changed) => {
    const opened = openSnapshot(changed(snapshot), atHand);
    expect(valueOf(opened).criteria).toBe(unseen);
    expect(opened.problems.map(({ code }) => code)).toEqual(["form/carried-edition-damaged"]);
  });

  it("is read by the edition that it carries where the one at hand has other texts under the same id", () => {
    const now = reworded(unseen);
    const opened = openSnapshot(snapshot, { ...others, editions: [shipped, now] });
    expect(valueOf(opened).criteria).toEqual(unseen);
    expect(valueOf(opened).isCarried).toBe(true);
    expect(editionHash(valueOf(opened).criteria, hash)).toBe(editionHash(unseen, hash));
    expect(opened.problems.map(({ code }) => code)).toEqual(["form/edition-known-otherwise"]);
  });

  it("isn't read where the one at hand has other texts and its own was changed", () => {
    const changed = withCarried(snapshot, seal.pack(falsified(unseen)));
    expect(codesOf(changed, { ...others, editions: [reworded(unseen)] })).toEqual([
      "form/carried-edition-changed",
    ]);
  });

  it("is read by the edition of its digest where its stamp names another, with a warning", () => {
    const misnamed = changeStamp(snapshot, (key, value) => (key === stampKeys.edition ? "pmqa-4.0" : value));
    const opened = openSnapshot(misnamed, atHand);
    expect(valueOf(opened).criteria).toBe(unseen);
    expect(opened.problems.map(({ code }) => code)).toEqual(["form/edition-misnamed"]);
  });

  it("is read as ever where it carries none", () => {
    expect(codesOf(withoutCarried(snapshot), atHand)).toEqual([]);
    expect(codesOf(withEditionHash(withoutCarried(snapshot), null), atHand)).toEqual([]);
  });

  it("is read with a warning where its digest is gone and the text that it carries doesn't unpack", () => {
    expect(codesOf(withEditionHash(withCarried(snapshot, "AAAA"), null), atHand)).toEqual([
      "form/carried-edition-damaged",
    ]);
  });
});

function swapLetter(text: string): string {
  const at = Math.floor(text.length / 2);
  const letter = text.charAt(at) === "a" ? "b" : "a";
  return `${text.slice(0, at)}${letter}${text.slice(at + 1)}`;
}

function fail(): never {
  throw new Error("nothing was told");
}
