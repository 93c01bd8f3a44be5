import type { AssessedForm } from "../../../src/app/scoreForm";
import { arrangeForm } from "../../../src/core/printing/arrangeForm";
import type { FormPrintSet } from "../../../src/core/printing/printSets";
import { CategoryId } from "../../../src/core/criteria/ids";
import { valueOf } from "../../support/cellsOf";
import { nextYearAtWork } from "../../support/nextYear";

async function sheetsPrinted(set: FormPrintSet, categories: readonly CategoryId[] | null = null) {
  const form = await nextYearAtWork({ "c1!1.1.B.1|#self": "มี" });
  const print = { sets: [set], categories };
  const of = (scored: AssessedForm) => valueOf(arrangeForm(scored, print)).sheets.map(({ sheet }) => sheet);
  return { now: of(await form.open()), then: of((await form.last.assess()).form) };
}

describe("the comparison of two years on paper", () => {
  it("goes with the results of a form that has one", async () => {
    const { now, then } = await sheetsPrinted("results");
    expect(now).toEqual(["บทสรุป", "สรุปผล", "เทียบรายปี"]);
    expect(then).toEqual(["บทสรุป", "สรุปผล"]);
  });

  it("stays off the paper of some categories, since it is of the whole form", async () => {
    const { now } = await sheetsPrinted("results", [CategoryId.parse("1")]);
    expect(now).toEqual(["สรุปผล"]);
  });
});
