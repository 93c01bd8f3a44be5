import { assessForm } from "../../../src/app/assessForm";
import type { AssessedForm } from "../../../src/app/scoreForm";
import type { Identity } from "../../../src/core/form/identity";
import type { CellValue } from "../../../src/core/workbook/blueprint";
import { formAtWork, type FormAtWork } from "../../support/assessedForm";
import { hash } from "../../support/formOf";
import { smallEdition } from "../../support/smallEdition";

const criteria = smallEdition();
const lastYearIs = { year: 2568 };

async function earlierForm(
  values: Readonly<Record<string, CellValue>>,
  identity: Partial<Identity> = lastYearIs,
): Promise<AssessedForm> {
  const form = await formAtWork(criteria, identity);
  await form.fill(values);
  return (await form.assess()).form;
}

async function assessWith(form: FormAtWork, lastYear: AssessedForm) {
  const result = await assessForm(form.host, {
    editions: [criteria],
    edition: null,
    ambiguous: null,
    hash,
    today: "2026-11-21",
    lastYear,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const rows = new Map((await form.rows("digest")).map(({ key, cells }) => [key, cells]));
  return { rows, codes: result.problems.map(({ code }) => code) };
}

const answers = { "c1!1.1.B.1|#self": "มี", "c1!1.1.A.1|#self": "ไม่มี", "c1!1.1.S.1|#self": "ไม่มี" };

describe("scores of last year from last year's form", () => {
  it("go into blank cells, and the change is reckoned from them", async () => {
    const earlier = await earlierForm(answers);
    const form = await formAtWork(criteria);
    await form.fill({ ...answers, "c1!1.1.A.1|#self": "มี" });
    const { rows, codes } = await assessWith(form, earlier);
    expect(rows.get("compare.1")).toMatchObject({ "#last-year": 300, "#change": 100 });
    expect(rows.get("compare.total")).toMatchObject({ "#last-year": 300 });
    expect(codes).toContain("form/last-year-taken");
    expect(codes).toContain("form/last-year-provisional");
  });

  it("never replace what was typed, and a difference is told", async () => {
    const earlier = await earlierForm(answers);
    const form = await formAtWork(criteria);
    await form.fill({ "digest!compare.1|#last-year": 310, "digest!compare.total|#last-year": 300 });
    const { rows, codes } = await assessWith(form, earlier);
    expect(rows.get("compare.1")).toMatchObject({ "#last-year": 310 });
    expect(codes.filter((code) => code === "form/last-year-kept")).toHaveLength(1);
  });

  it("aren't taken from another agency's form, nor from one of the same year", async () => {
    const form = await formAtWork(criteria);
    const other = await earlierForm(answers, { year: 2568, agencyCode: "B002", agencyName: "กรมอื่น" });
    const { rows, codes } = await assessWith(form, other);
    expect(codes).toContain("form/last-year-other-agency");
    expect(rows.get("compare.1")?.["#last-year"]).toBeUndefined();
    const same = await earlierForm(answers, {});
    expect((await assessWith(form, same)).codes).toContain("form/last-year-not-before");
  });
});
