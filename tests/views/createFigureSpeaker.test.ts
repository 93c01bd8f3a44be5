import { assessForm } from "../../src/app/assessForm";
import type { AssessedForm } from "../../src/app/scoreForm";
import type { FormRequest } from "../../src/core/form/identity";
import { createMemoryHost } from "../../src/hosts/memory/createMemoryHost";
import { createFormReport } from "../../src/views/createFormReport";
import { cellsEdition } from "../support/assessedForm";
import { valueOf } from "../support/cellsOf";
import { answersIn, fillFormIn } from "../support/filledFormFile";
import { hash } from "../support/formOf";

async function reportOf(request: Partial<FormRequest>) {
  const edition = cellsEdition();
  const host = createMemoryHost();
  await fillFormIn(host, edition, answersIn("1.1", ["+", "+", "-"]), {}, request);
  const options = { editions: [edition], edition: null, ambiguous: null, hash, today: "2026-11-21" };
  const form: AssessedForm = valueOf(await assessForm(host, options));
  return createFormReport(form, []);
}

describe("the report of a form with Thai digits", () => {
  it("tells scores, periods and sentences in Thai digits", async () => {
    const report = await reportOf({ digits: "thai" });
    const { period, totals, categories } = report.scores("th");
    expect(period).toContain("๒๕๖๙");
    expect(totals.self?.points).toMatch(/^[๐-๙]+\.[๐-๙]{2}$/);
    expect(categories[0]?.items[0]?.scores.self?.points).toMatch(/^[๐-๙.]+$/);
    expect(report.path("self", "500", "th").verdict).toContain("๕๐๐");
    expect(report.progress("self", "th").total).toMatch(/^[๐-๙.]+$/);
  });

  it("keeps ids and codes, by which the screen finds its way", async () => {
    const [thai, arabic] = [await reportOf({ digits: "thai" }), await reportOf({})];
    const idsOf = (report: typeof thai) =>
      report.scores("th").categories.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]);
    expect(idsOf(thai)).toEqual(idsOf(arabic));
    expect(thai.scores("th").gaps.map(({ code }) => code)).toEqual(
      arabic.scores("th").gaps.map(({ code }) => code),
    );
    expect(thai.targets("th").map(({ id }) => id)).toEqual(arabic.targets("th").map(({ id }) => id));
  });

  it("has Arabic digits on a screen in English, and in Thai where the form has them", async () => {
    const [thai, arabic] = [await reportOf({ digits: "thai" }), await reportOf({})];
    expect(JSON.stringify(thai.scores("en"))).not.toMatch(/[๐-๙]/);
    expect(JSON.stringify(arabic.scores("th"))).not.toMatch(/[๐-๙]/);
  });
});
