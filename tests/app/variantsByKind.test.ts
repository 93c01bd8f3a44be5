import { explainNotAsked } from "../../src/app/explainScore";
import { generateForm } from "../../src/app/generateForm";
import { makeBlankForm } from "../../src/app/makeBlankForm";
import { type OpenedForm, openSnapshot, type OpenOptions } from "../../src/app/openForm";
import { parseSubject } from "../../src/app/parseSubject";
import { readRoster } from "../../src/app/readRoster";
import { scoreSnapshot } from "../../src/app/scoreForm";
import { editionSeenBy } from "../../src/core/criteria/editionSeenBy";
import type { Result } from "../../src/core/result";
import { createMemoryHost } from "../../src/hosts/memory/createMemoryHost";
import { valueOf } from "../support/cellsOf";
import { formCells } from "../support/formCells";
import { formOf, hash, requestOf } from "../support/formOf";
import { serviceQuality } from "../support/secondInstrument/serviceQuality";
import { fillingOf, hospital } from "../support/secondInstrument/serviceQualityFilling";
import { enter, snapshotOfForm, type Entry } from "../support/snapshotOf";

const whole = serviceQuality();
const options: OpenOptions = { editions: [whole], edition: null, ambiguous: null, hash };
const form = formOf(whole, { agencyKind: "hospital" });
const cover = formCells(form.blueprint).get("cover!agencyKind|#value");
const filling = Object.entries(fillingOf(hospital));

function opened(more: readonly (readonly [string, Entry])[] = [], isStamped = true): Result<OpenedForm> {
  const { sheets } = snapshotOfForm(form, [...filling, ...more]);
  return openSnapshot({ sheets: sheets.filter(({ name }) => isStamped || name !== "_pmqa") }, options);
}

describe("a form of an edition that asks kinds of agency different things", () => {
  it("isn't made without a kind that the edition knows", async () => {
    for (const agencyKind of ["", "temple"]) {
      const host = createMemoryHost();
      const made = await generateForm(host, whole, requestOf(whole, { agencyKind }));
      expect(made).toMatchObject({
        ok: false,
        problems: [{ code: "request/no-kind", params: { known: "department, hospital, office" } }],
      });
      expect(valueOf(await host.read()).sheets).toEqual([]);
    }
  });

  it("is opened with the edition as its kind sees it, and nothing is missing or stray", () => {
    const { criteria, submission } = valueOf(opened());
    expect(criteria).toBe(editionSeenBy(whole, "hospital"));
    expect(submission.problems).toEqual([]);
    expect(submission.self.answers.size).toBe(filling.filter(([key]) => key.endsWith("|#self")).length);
  });

  it("is of the kind that it was made for, whatever its cover says now, and the cover's cell is told", () => {
    const { criteria, submission } = valueOf(opened([["cover!agencyKind|#value", "กรม"]]));
    expect(criteria).toBe(editionSeenBy(whole, "hospital"));
    expect(submission.identity.agencyKind).toBe("hospital");
    expect(submission.problems).toEqual([
      expect.objectContaining({
        code: "form/stamp-differs",
        severity: "error",
        place: { sheet: "ปก", cell: `C${cover?.row ?? 0}` },
        params: { id: "agencyKind", typed: "กรม", stamp: "โรงพยาบาล" },
      }),
    ]);
  });

  it("is of the kind that its cover says where the stamp is gone", () => {
    const { criteria, submission } = valueOf(opened([], false));
    expect(criteria).toBe(editionSeenBy(whole, "hospital"));
    expect(submission.problems.map(({ code }) => code)).toEqual(["form/stamp-missing"]);
  });

  it("is read whole where neither stamp nor cover says a kind, so that no answer is lost", () => {
    const { criteria, submission } = valueOf(opened([["cover!agencyKind|#value", null]], false));
    expect(criteria).toBe(whole);
    expect(submission.self.answers.size).toBe(filling.filter(([key]) => key.endsWith("|#self")).length);
  });

  it("doesn't read a row that another kind is asked, and tells it with its text", () => {
    const rows = formCells(form.blueprint);
    const place = rows.get("cL!L.2.X.01|#self");
    if (place === undefined) throw new Error("no such row");
    const snapshot = enter(snapshotOfForm(form), place.sheet, [
      [place.row + 3, 1, "L.1.K.02"],
      [place.row + 3, place.column, "ครบ"],
    ]);
    const { submission } = valueOf(openSnapshot(snapshot, options));
    expect(submission.problems).toEqual([
      expect.objectContaining({
        code: "reading/statement-not-asked",
        params: { id: "L.1.K.02", text: "ครบ" },
      }),
    ]);
  });

  it("is made blank again for the same kind", async () => {
    const blank = valueOf(await makeBlankForm(createMemoryHost(), valueOf(opened()), options));
    expect(blank.criteria).toBe(editionSeenBy(whole, "hospital"));
  });

  it("explains that what another kind is asked has no part in its score", () => {
    const scored = valueOf(scoreSnapshot(snapshotOfForm(form, filling), options));
    const subject = valueOf(parseSubject(scored.criteria, "l.1.k.02"));
    expect(explainNotAsked(scored, subject, "th")?.verdict).toEqual([
      "เกณฑ์ไม่ได้ขอข้อ L.1.K.02 จากหน่วยงานประเภทของแบบประเมินนี้ (โรงพยาบาล) จึงไม่มีผลต่อคะแนน",
    ]);
    expect(explainNotAsked(scored, valueOf(parseSubject(scored.criteria, "L.1.K.03")), "th")).toBeNull();
  });
});

describe("a roster for such forms", () => {
  const table = {
    rows: [
      ["ชื่อหน่วยงาน", "ประเภท"],
      ["กรมหนึ่ง", "กรม"],
      ["ไม่บอก", ""],
    ],
    place: { file: "roster.csv" },
  };
  const defaults = { ministry: "", agencyKind: "", categories: [], dueDate: "" };

  it("names the row that says no kind", () => {
    const { ok, problems } = readRoster(whole, table, defaults, { mustNameKind: true });
    expect(ok).toBe(false);
    expect(problems).toMatchObject([
      {
        code: "roster/missing-value",
        place: { file: "roster.csv", cell: "B3" },
        params: { column: "agencyKind" },
      },
    ]);
  });

  it("may leave the kind out where one stands for all, and where no forms are made", () => {
    const given = { ...defaults, agencyKind: "office" };
    expect(
      valueOf(readRoster(whole, table, given, { mustNameKind: true })).map((each) => each.agencyKind),
    ).toEqual(["department", "office"]);
    expect(readRoster(whole, table, defaults).ok).toBe(true);
  });
});
