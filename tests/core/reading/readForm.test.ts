import { ChoiceId, MeasureId, StatementId, TopicId } from "../../../src/core/criteria/ids";
import { smallEdition } from "../../support/smallEdition";
import { briefly, readBack } from "../../support/filledForm";
import { formOf, hash } from "../../support/formOf";
import { formCells } from "../../support/formCells";
import { a1 } from "../../../src/core/workbook/address";
import { snapshotOfForm, type Entry } from "../../support/snapshotOf";

const criteria = smallEdition();
const form = formOf(criteria);
const places = formCells(form.blueprint);

function read(filling: Readonly<Record<string, Entry>>, options: Parameters<typeof readBack>[3] = {}) {
  return readBack(criteria, form, snapshotOfForm(form, Object.entries(filling)), options);
}

/** `code sheet!cell` for the cell of a key. */
function at(code: string, key: string): string {
  const place = places.get(key);
  return `${code} ${place?.sheet}!${a1(place?.row ?? 0, place?.column ?? 0)}`;
}

const statement = StatementId.parse("1.1.B.1");
const measure = MeasureId.parse("7.1.1");

describe("a form as it was issued", () => {
  const submission = read({});

  it("has no problem", () => {
    expect(submission.problems).toEqual([]);
  });

  it("is the agency's that it was issued to", () => {
    expect(submission.identity).toEqual({
      agencyCode: "A001",
      agencyName: "กรมตัวอย่างที่หนึ่ง",
      ministry: "กระทรวงตัวอย่าง",
      agencyKind: "department",
      year: 2569,
      round: 1,
      reportingUnit: "",
      categories: ["1", "2", "3", "7"],
    });
  });

  it("has neither answers nor indicators nor plan", () => {
    expect(submission.self.answers.size).toBe(0);
    expect(submission.committee.indicators.size).toBe(0);
    expect(submission.plan).toEqual([]);
    expect(submission.profile.size).toBe(0);
  });

  it("knows where every cell to fill stands", () => {
    expect(submission.places.size).toBe(form.slots.slots.length);
    for (const [key, { sheet, row, column }] of submission.places)
      expect(places.get(key)).toMatchObject({ sheet, row, column });
  });
});

describe("answers", () => {
  it("tells blank, not met, unreadable and met apart", () => {
    const { self, statements } = read({
      "c1!1.1.B.1|#self": "มี",
      "c1!1.1.A.1|#self": "ไม่มี",
      "c1!1.1.S.1|#self": "บางส่วน",
    });
    expect([...self.answers]).toEqual([
      ["1.1.B.1", { kind: "choice", choice: "met" }],
      ["1.1.A.1", { kind: "choice", choice: "not" }],
      ["1.1.S.1", { kind: "unreadable", typed: "บางส่วน" }],
    ]);
    expect(statements.get(StatementId.parse("1.2.B.1"))?.self).toEqual({ kind: "blank" });
  });

  it("keeps the agency's answers apart from the committee's", () => {
    const { self, committee } = read({ "c1!1.1.B.1|#self": "มี", "c1!1.1.B.1|#committee": "ไม่มี" });
    expect(self.answers.get(statement)).toEqual({ kind: "choice", choice: "met" });
    expect(committee.answers.get(statement)).toEqual({ kind: "choice", choice: "not" });
  });

  it("lists what it can't read with its cell", () => {
    const { problems } = read({
      "c1!1.1.B.1|#self": "บางส่วน",
      "c1!1.1.A.1|#committee": { error: "#REF!" },
      "c1!1.1.S.1|#self": "x",
    });
    expect(briefly(problems)).toEqual([
      at("reading/unreadable-answer", "c1!1.1.B.1|#self"),
      at("reading/error-value", "c1!1.1.A.1|#committee"),
      at("reading/ambiguous-answer", "c1!1.1.S.1|#self"),
    ]);
    expect(problems[0]?.params).toEqual({ id: "1.1.B.1", typed: "บางส่วน" });
  });

  it("settles ambiguous marks for the whole form, and notes each", () => {
    const { self, committee, problems } = read(
      { "c1!1.1.B.1|#self": "x", "c2!2.1.B.1|#committee": "-" },
      { ambiguous: ChoiceId.parse("not") },
    );
    expect(self.answers.get(statement)).toEqual({ kind: "choice", choice: "not" });
    expect(committee.answers.size).toBe(1);
    expect(problems.map(({ code, params }) => [code, params.choice])).toEqual([
      ["reading/ambiguous-settled", "ไม่มี"],
      ["reading/ambiguous-settled", "ไม่มี"],
    ]);
  });

  it("keeps what was written beside them, with lines as \\n", () => {
    const { statements } = read({
      "c1!1.1.B.1|#explanation": "บรรทัดแรก\r\nบรรทัดที่สอง",
      "c1!1.1.B.1|#evidence": 2569,
      "c1!1.1.B.1|#suggestion": "=ไม่ใช่สูตร",
    });
    expect(statements.get(statement)).toMatchObject({
      explanation: "บรรทัดแรก\nบรรทัดที่สอง",
      evidence: "2569",
      suggestion: "=ไม่ใช่สูตร",
    });
  });
});

describe("the profile and the signatures", () => {
  it("are kept as they were written", () => {
    const { profile, signatures } = read({
      "profile!P1.1|#value": "พันธกิจ\nตามกฎหมาย",
      "cover!prepared|#value": "นายตัวอย่าง",
      "cover!prepared|#position": "ผู้อำนวยการ",
      "cover!approved|#date": { value: 46_347, format: "date" },
    });
    expect(profile.get(TopicId.parse("P1.1"))).toBe("พันธกิจ\nตามกฎหมาย");
    expect(signatures.prepared).toEqual({ name: "นายตัวอย่าง", position: "ผู้อำนวยการ", date: "" });
    expect(signatures.approved.date).toBe("21/11/2569");
  });

  it("tell of an error value", () => {
    const { problems } = read({ "profile!P1.1|#value": { error: "#NAME?" } });
    expect(briefly(problems)).toEqual([at("reading/error-value", "profile!P1.1|#value")]);
  });
});

describe("the edition", () => {
  it("is held against the stamp's where a digest is given", () => {
    expect(briefly(read({}, { editionHash: "another" }).problems)).toEqual(["form/edition-changed"]);
    const { stamp } = read({});
    expect(read({}, { editionHash: stamp.editionHash ?? "" }).problems).toEqual([]);
  });

  it("is named by the stamp", () => {
    expect(read({}).stamp).toMatchObject({ product: "PMQA Workbook", edition: "pmqa-4.0-cells", layout: 1 });
    expect(hash("")).toHaveLength(64);
  });
});

describe("a form in English", () => {
  const english = formOf(criteria, {}, { language: "en" });

  it("takes the words of both languages", () => {
    const filling: [string, Entry][] = [
      ["c1!1.1.B.1|#self", "Yes"],
      ["c1!1.1.A.1|#self", "ไม่มี"],
      ["c7!7.1.1.a|#name", "Services"],
      ["c7!7.1.1.a|#direction", "Less is better"],
      ["c7!7.1.1.a|#target", 10],
      ["c7!7.1.1.a|#year-2", 9],
    ];
    const submission = readBack(criteria, english, snapshotOfForm(english, filling));
    expect(submission.problems).toEqual([]);
    expect(submission.language).toBe("en");
    expect([...submission.self.answers.values()]).toEqual([
      { kind: "choice", choice: "met" },
      { kind: "choice", choice: "not" },
    ]);
    expect(submission.self.indicators.get(measure)?.[0]?.direction).toBe("less");
  });
});
