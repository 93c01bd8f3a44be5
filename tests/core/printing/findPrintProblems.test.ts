import { CategoryId } from "../../../src/core/criteria/ids";
import { findPrintProblems } from "../../../src/core/printing/findPrintProblems";
import type { FormPrintSet } from "../../../src/core/printing/printSets";
import type { Problem } from "../../../src/core/problem";
import type { CellValue } from "../../../src/core/workbook/blueprint";
import type { FormAtWork } from "../../support/assessedForm";
import { formToPrint, readToPrint, wholeAnswers } from "../../support/printedForm";

async function found(
  form: FormAtWork,
  set: FormPrintSet,
  categories: readonly string[] | null = null,
): Promise<readonly Problem[]> {
  const print = { sets: [set], categories: categories?.map((id) => CategoryId.parse(id)) ?? null };
  return findPrintProblems(await readToPrint(form), print);
}

/** More than the highest row shows. */
const long = "ข้อความยาวมาก ".repeat(400);

/** Problems as `code sheet!cell`. */
const brief = (problems: readonly Problem[]) =>
  problems.map(({ code, place }) => `${code} ${place.sheet ?? ""}!${place.cell ?? ""}`);

/** The address of a cell of the form, by the text of its keys. */
function placeIn({ cells }: FormAtWork, key: string): string {
  const cell = cells.get(key);
  return `${cell?.sheet ?? ""}!${String.fromCharCode(64 + (cell?.column ?? 0))}${cell?.row ?? 0}`;
}

async function computed(filling: Readonly<Record<string, CellValue>>): Promise<FormAtWork> {
  const form = await formToPrint(filling);
  await form.assess();
  return form;
}

describe("before printing", () => {
  it("nothing is to be told of a form that is complete and computed", async () => {
    const form = await computed(wholeAnswers);
    for (const set of ["filled", "results", "gaps-plan", "summary"] as const)
      expect(await found(form, set)).toEqual([]);
  });

  it("nothing is to be told of a blank form", async () => {
    expect(await found(await formToPrint(), "blank")).toEqual([]);
  });

  it("open statements are told once for a category, with how many and the first one's cell", async () => {
    const form = await computed({ "c1!1.1.B.1|#self": "met", "c1!1.1.S.1|#self": "met" });
    const problems = await found(form, "filled");
    const [first, second] = problems.filter(({ code }) => code === "print/unanswered");
    expect(brief([first, second].filter((each) => each !== undefined))).toEqual([
      `print/unanswered ${placeIn(form, "c1!1.1.B.2|#self")}`,
      `print/unanswered ${placeIn(form, "c2!2.1.B.1|#self")}`,
    ]);
    expect(first?.params).toEqual({ category: "1", count: 2, ids: "1.1.B.2, 1.1.A.1" });
  });

  it("mandatory measures without a result are told with the cell to fill", async () => {
    const form = await computed({});
    const [problem] = (await found(form, "filled")).filter(({ code }) => code === "print/measures-unfilled");
    expect(problem).toMatchObject({ params: { category: "7", count: 1, ids: "7.1.1" } });
    expect(problem?.place.sheet).toBe("หมวด 7");
  });

  it("of chosen categories alone is told", async () => {
    const form = await computed({ "c2!2.1.B.1|#self": "met", "c2!2.1.A.1|#self": "x" });
    const problems = await found(form, "filled", ["1"]);
    expect(brief(problems)).toEqual([`print/unanswered ${placeIn(form, "c1!1.1.B.1|#self")}`]);
  });

  it("what reading couldn't make out is told as it was, once", async () => {
    const form = await computed({ ...wholeAnswers, "c2!2.1.A.1|#self": "บางส่วน" });
    for (const set of ["filled", "results"] as const)
      expect(brief(await found(form, set))).toContain(
        `reading/unreadable-answer ${placeIn(form, "c2!2.1.A.1|#self")}`,
      );
    expect(brief(await found(form, "filled", ["1"]))).toEqual([]);
  });

  it("results that haven't been computed are told at their notice, where results are printed", async () => {
    const form = await formToPrint(wholeAnswers);
    for (const set of ["results", "gaps-plan", "summary"] as const)
      expect(brief(await found(form, set))).toEqual([
        `print/not-computed ${placeIn(form, "summary!notice|#id")}`,
      ]);
    expect(await found(form, "filled")).toEqual([]);
  });

  it("results of other answers than those that stand there are told", async () => {
    const form = await computed(wholeAnswers);
    await form.fill({ "c1!1.1.A.1|#self": "met" });
    expect(brief(await found(form, "results"))).toEqual([
      `print/stale ${placeIn(form, "summary!notice|#id")}`,
    ]);
  });

  it("a provisional total is told with how much is assessed", async () => {
    const { "c7!7.1.1.a|#name": _, ...open } = wholeAnswers;
    const form = await computed(open);
    const [problem] = (await found(form, "results")).filter(({ code }) => code === "print/provisional");
    expect(problem?.params).toEqual({ assessor: "self", assessed: 2, of: 3 });
    expect(brief(problem === undefined ? [] : [problem])).toEqual([
      `print/provisional ${placeIn(form, "summary!total|#self-result")}`,
    ]);
    expect((await found(form, "results", ["1", "2"])).map(({ code }) => code)).toEqual([]);
  });

  it("a committee that has begun and not ended is told beside a complete self-assessment", async () => {
    const form = await computed({ ...wholeAnswers, "c1!1.1.B.1|#committee": "met" });
    const problems = await found(form, "results");
    expect(brief(problems)).toEqual([
      `print/provisional ${placeIn(form, "summary!total|#committee-result")}`,
    ]);
    expect(problems[0]?.params).toEqual({ assessor: "committee", assessed: 1, of: 3 });
    expect(await found(form, "results", ["2"])).toEqual([]);
  });

  it("texts that no row shows whole are told until the annex has them", async () => {
    const form = await computed(wholeAnswers);
    await form.fill({ "c1!1.1.B.2|#explanation": long, "c1!1.1.A.1|#evidence": long });
    const cut = (await found(form, "filled")).filter(({ code }) => code === "print/text-cut");
    expect(brief(cut)).toEqual([`print/text-cut ${placeIn(form, "c1!1.1.B.2|#explanation")}`]);
    expect(cut[0]?.params).toEqual({ count: 2, ids: "1.1.B.2, 1.1.A.1" });
    expect(await found(form, "filled", ["2"])).toEqual([]);
    await form.assess();
    expect(await found(form, "filled")).toEqual([]);
  });

  it("a text that has become long in a row that the annex reads on is told by itself", async () => {
    const form = await computed({ ...wholeAnswers, "c1!1.1.B.2|#explanation": long });
    await form.fill({ "c1!1.1.B.2|#evidence": long });
    const problems = await found(form, "filled");
    expect(brief(problems)).toEqual([`print/text-cut ${placeIn(form, "c1!1.1.B.2|#evidence")}`]);
  });

  it("texts of the annex that are others by now are told where they stand, until results are computed", async () => {
    const form = await computed({
      ...wholeAnswers,
      "c1!1.1.B.2|#explanation": long,
      "c1!1.1.A.1|#evidence": long,
      "c2!2.1.B.1|#evidence": long,
    });
    await form.fill({ "c1!1.1.B.2|#explanation": `${long}แก้ไขแล้ว`, "c2!2.1.B.1|#evidence": "สั้นลง" });
    for (const set of ["filled", "results"] as const) {
      const problems = await found(form, set);
      expect(brief(problems)).toEqual([`print/annex-outdated ${placeIn(form, "annex!annex.1|#text")}`]);
      expect(problems[0]?.params).toEqual({ count: 2, ids: "1, 3" });
    }
    expect((await found(form, "filled", ["2"])).map(({ params }) => params)).toEqual([
      { count: 1, ids: "3" },
    ]);
    for (const set of ["gaps-plan", "summary"] as const) expect(await found(form, set)).toEqual([]);
    await form.assess();
    expect(await found(form, "filled")).toEqual([]);
  });

  it("of the plan's texts in the annex is told where the plan is printed", async () => {
    const form = await computed({ ...wholeAnswers, "plan!own.1|#activity": long });
    expect(await found(form, "gaps-plan")).toEqual([]);
    await form.fill({ "plan!own.1|#activity": `เดิม${long}` });
    expect(brief(await found(form, "gaps-plan"))).toEqual([
      `print/annex-outdated ${placeIn(form, "annex!annex.1|#text")}`,
    ]);
    expect(await found(form, "filled")).toEqual([]);
  });

  it("other answers than those of the results are told of a filled form whose annex is printed", async () => {
    const form = await computed({ ...wholeAnswers, "c1!1.1.B.2|#explanation": long });
    await form.fill({ "c1!1.1.A.1|#self": "met" });
    expect(brief(await found(form, "filled"))).toEqual([
      `print/stale ${placeIn(form, "summary!notice|#id")}`,
    ]);
  });
});
